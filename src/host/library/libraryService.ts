import type { LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import type { LibraryStatus } from '../../protocol/viewChannel.ts';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import type {
  CallOptions,
  LibraryInfo,
  LibraryPort,
  SearchRequest,
  SearchResponse,
} from '../../core/library/libraryPort.ts';
import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../core/logger.ts';
import type { IndexProgress, IndexSummary, LibrarySource } from '../../node/library/libraryOptions.ts';
import { SourceReadings, type SourceReading } from './sourceReadings.ts';

/** Libraries held open by a worker. */
export interface LibrarySession {
  readonly port: LibraryPort;
  readonly summaries: readonly IndexSummary[];
  /** Brings one library up to date with its folder, or with these files of it alone, while the others stay as they are. */
  reread(libraryId: string, reading: Reading): Promise<IndexSummary>;
  close(): Promise<void>;
}

export interface Reading {
  /** Absolute paths of the files that have changed; null when anything may have. */
  readonly paths: readonly string[] | null;
  readonly signal: AbortSignal;
}

export interface LibraryServiceOptions {
  /** Indexes what has changed and resolves when all of it can be searched. Rejects with VeritasError. */
  readonly open: (
    sources: readonly LibrarySource[],
    onProgress: (progress: IndexProgress) => void,
    signal: AbortSignal,
  ) => Promise<LibrarySession>;
  /** What the settings ask for now; the workspace's folders only in a trusted workspace. Never rejects. */
  readonly sources: () => Promise<readonly LibrarySource[]>;
  /** Workspace folders are there but may not be read. */
  readonly restricted: () => boolean;
  readonly texts: LibraryServiceTexts;
  readonly onStatus: (status: LibraryStatus) => void;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface LibraryServiceTexts {
  readonly indexing: (name: string) => string;
  readonly restricted: string;
  readonly noSources: string;
  readonly failed: (reason: string) => string;
}

/** Milliseconds that a question waits for the workspace's documents before the starter library answers alone. */
const GRACE = 2000;

interface Held {
  readonly session: LibrarySession;
  calls: number;
  dropped: boolean;
}

/**
 * The library behind this window's answers. Nothing is opened before it is needed. The starter library is opened
 * first, so that a question need not wait for the workspace's documents; these join it when they are indexed.
 */
export class LibraryService implements LibraryPort {
  readonly #options: LibraryServiceOptions;
  readonly #readings = new SourceReadings();
  readonly #listeners = new Set<() => void>();
  #status: LibraryStatus = idleStatus;
  /** The library that answers now; undefined before the first opening. */
  #current: Promise<Held> | undefined;
  #held: Held | undefined;
  /** Resolves when the pass under way has ended. */
  #whole: Promise<void> = Promise.resolve();
  #pass: AbortController | undefined;
  #disposed = false;

  constructor(options: LibraryServiceOptions) {
    this.#options = options;
  }

  get status(): LibraryStatus {
    return this.#status;
  }

  /** How far each source has been read; empty before the first opening. */
  get readings(): readonly SourceReading[] {
    return this.#readings.all;
  }

  /** Calls `listener` when the status or a reading changes, as often as they do. */
  onChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** Opens the library if that has not been done. */
  start(): void {
    if (this.#current === undefined) this.refresh();
  }

  /** Reads what has changed; what was open answers until that is done. */
  refresh(): void {
    if (this.#disposed) return;
    this.#pass?.abort();
    const pass = new AbortController();
    this.#pass = pass;
    const opened = this.#openAll(pass.signal);
    const before = this.#held;
    this.#current = before === undefined ? opened.first : Promise.resolve(before);
    // A failed opening is told by the status and by each call that needs it.
    this.#current.catch(() => undefined);
    this.#whole = opened.whole.finally(() => this.#ended(pass));
  }

  /**
   * Reads what has changed in one source, or these files of it; everything, where that source is not open or a pass is under way. Nothing
   * before the first opening.
   */
  reread(libraryId: string, paths: readonly string[] | null): void {
    if (this.#current === undefined) return;
    const held = this.#held;
    const known = held?.session.summaries.some(({ library, error }) => library === libraryId && error === null);
    if (held === undefined || known !== true || this.#pass !== undefined) {
      this.refresh();
      return;
    }
    const pass = new AbortController();
    this.#pass = pass;
    this.#whole = this.#rereadOne(held, libraryId, { paths, signal: pass.signal }).finally(() => this.#ended(pass));
  }

  /** Resolves when nothing is being read any more, whatever came of it. */
  async settled(): Promise<void> {
    this.start();
    let whole: Promise<void> | undefined;
    while (whole !== this.#whole) {
      whole = this.#whole;
      await whole;
    }
  }

  info(options: CallOptions): Promise<readonly LibraryInfo[]> {
    return this.#call((port) => port.info(options));
  }

  search(request: SearchRequest, options: CallOptions): Promise<SearchResponse> {
    return this.#call((port) => port.search(request, options));
  }

  resolve(reference: LawReference, land: string | null, options: CallOptions): Promise<readonly Passage[]> {
    return this.#call((port) => port.resolve(reference, land, options));
  }

  neighbours(passageId: string, radius: number, options: CallOptions): Promise<readonly Passage[]> {
    return this.#call((port) => port.neighbours(passageId, radius, options));
  }

  dispose(): void {
    this.#disposed = true;
    this.#pass?.abort();
    if (this.#held !== undefined) this.#drop(this.#held);
  }

  async #call<Value>(use: (port: LibraryPort) => Promise<Value>): Promise<Value> {
    this.start();
    await this.#current;
    await Promise.race([this.#whole, pause(this.#options.clock, GRACE)]);
    const held = await this.#current;
    if (held === undefined) throw new VeritasError('library_missing', this.#options.texts.noSources);
    held.calls += 1;
    try {
      return await use(held.session.port);
    } finally {
      this.#release(held);
    }
  }

  #release(held: Held): void {
    held.calls -= 1;
    if (held.dropped && held.calls === 0) this.#close(held);
  }

  /** `first` resolves with the quick part, `whole` when everything is open and its status told. */
  #openAll(signal: AbortSignal): { first: Promise<Held>; whole: Promise<void> } {
    const opened = this.#options.sources().then(async (sources) => {
      this.#readings.begin(sources);
      const quick = sources.filter(({ kind }) => kind === 'starter');
      const staged = quick.length > 0 && quick.length < sources.length && this.#held === undefined;
      const held = await this.#openSome(staged ? quick : sources, signal, !staged);
      return { held, rest: staged ? sources : null };
    });
    const first = opened.then(({ held }) => held);
    first.catch(() => undefined);
    const whole = opened
      .then(({ rest }) => (rest === null ? undefined : this.#openSome(rest, signal, true)))
      .then(
        () => undefined,
        (error: unknown) => {
          if (!signal.aborted) this.#fail(error);
        },
      );
    return { first, whole };
  }

  async #rereadOne(held: Held, libraryId: string, reading: Reading): Promise<void> {
    const { signal } = reading;
    held.calls += 1;
    try {
      const summary = await held.session.reread(libraryId, reading);
      if (signal.aborted || this.#held !== held) return;
      this.#readings.end([summary]);
      this.#tellOpened(held.session, true);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      this.#release(held);
    }
  }

  #ended(pass: AbortController): void {
    if (this.#pass === pass) this.#pass = undefined;
  }

  async #openSome(sources: readonly LibrarySource[], signal: AbortSignal, last: boolean): Promise<Held> {
    const { texts, open } = this.#options;
    if (sources.length === 0) {
      // What was searched before has been taken out.
      if (this.#held !== undefined) this.#drop(this.#held);
      this.#held = undefined;
      throw new VeritasError('library_missing', texts.noSources);
    }
    this.#tell({ ...this.#status, state: 'indexing', percentage: null, message: '' });
    const session = await open(sources, (progress) => this.#progress(progress), signal);
    const held: Held = { session, calls: 0, dropped: false };
    if (signal.aborted || this.#disposed) {
      this.#close(held);
      throw new VeritasError('cancelled', 'The opening was overtaken by another one.');
    }
    const before = this.#held;
    this.#held = held;
    this.#current = Promise.resolve(held);
    if (before !== undefined) this.#drop(before);
    this.#readings.end(session.summaries);
    this.#tellOpened(session, last);
    return held;
  }

  #tellOpened({ summaries }: LibrarySession, last: boolean): void {
    const { texts, restricted } = this.#options;
    const message = restricted() ? texts.restricted : '';
    this.#tell(statusOf(summaries, last ? (restricted() ? 'limited' : 'ready') : 'indexing', message));
  }

  #progress(progress: IndexProgress): void {
    if (this.#disposed) return;
    this.#readings.progress(progress);
    if (progress.phase === 'done') return;
    const source = this.#readings.all.find(({ source: { id } }) => id === progress.library)?.source;
    const name = source?.name ?? progress.library;
    this.#tell({
      ...this.#status,
      state: 'indexing',
      percentage: progress.totalFiles > 0 ? (100 * progress.files) / progress.totalFiles : null,
      message: this.#options.texts.indexing(name),
    });
  }

  #fail(error: unknown): void {
    this.#options.logger.error('the library could not be opened', error);
    const reason = error instanceof Error ? error.message : String(error);
    const missing = isVeritasError(error, 'library_missing');
    const message = missing ? reason : this.#options.texts.failed(reason);
    this.#readings.fail(reason);
    this.#tell({ ...this.#status, state: 'failed', percentage: null, message });
    // The next question tries again instead of repeating this failure for ever.
    if (this.#held === undefined) this.#current = undefined;
  }

  #tell(status: LibraryStatus): void {
    this.#status = status;
    this.#options.onStatus(status);
    for (const listener of this.#listeners) listener();
  }

  #drop(held: Held): void {
    held.dropped = true;
    if (held.calls === 0) this.#close(held);
  }

  #close(held: Held): void {
    held.session.close().catch((error: unknown) => this.#options.logger.error('a library did not close', error));
  }
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(milliseconds, resolve);
  });
}

const idleStatus: LibraryStatus = {
  state: 'idle',
  percentage: null,
  documents: 0,
  passages: 0,
  message: '',
  sources: [],
  problems: [],
};

function statusOf(
  summaries: readonly IndexSummary[],
  state: LibraryStatus['state'],
  message: string,
): LibraryStatus {
  const failures = summaries.filter(({ error }) => error !== null);
  const allFailed = summaries.length > 0 && failures.length === summaries.length;
  return {
    state: allFailed ? 'failed' : state,
    percentage: null,
    documents: summaries.reduce((sum, { documents }) => sum + documents, 0),
    passages: summaries.reduce((sum, { passages }) => sum + passages, 0),
    message: failures[0]?.error?.message ?? message,
    sources: summaries.map(({ name, documents, passages }) => ({ name, documents, passages })),
    problems: summaries.flatMap(({ problems }) => problems),
  };
}
