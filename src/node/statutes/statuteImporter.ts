import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoTime, type Clock } from '../../core/clock.ts';
import { isVeritasError, throwIfCancelled, VeritasError } from '../../core/errors.ts';
import { canonicalLaw } from '../../core/nlp/lawNames.ts';
import { READ_LIMITS, ReadError } from '../readers/formats.ts';
import { ReaderThread } from '../readers/readerThread.ts';
import { unpackEntries } from '../readers/zipEntries.ts';
import type { SourceTexts } from '../sources/texts.ts';
import { writeAtomically } from '../sources/writeAtomically.ts';
import { download, type DownloadOptions } from './download.ts';
import { newStatute, StatuteStateFile, type StatuteState } from './statuteState.ts';
import { findLaw, readContents, similarLaws, type ContentsEntry } from './tableOfContents.ts';

export interface ImportProgress {
  readonly law: string;
  readonly done: number;
  readonly total: number;
}

export interface ImportSummary {
  readonly fetched: readonly string[];
  readonly unchanged: readonly string[];
  readonly failed: readonly { readonly law: string; readonly reason: string }[];
}

export interface ImporterOptions {
  /** Folder of the queue; the laws lie in `laws` within it. */
  readonly folder: string;
  /** Address that offers `gii-toc.xml` and `<law>/xml.zip`. */
  readonly baseUrl: string;
  readonly texts: SourceTexts;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly transfer?: Pick<DownloadOptions, 'tries' | 'backOff' | 'stall'>;
}

/**
 * Loads federal laws in their official XML form. What is to be loaded is written down first and ticked off law by law, so that an import that was
 * killed or had no network goes on with the next call.
 */
export class StatuteImporter {
  readonly #options: ImporterOptions;
  readonly #summary = {
    fetched: [] as string[],
    unchanged: [] as string[],
    failed: [] as { law: string; reason: string }[],
  };

  constructor(options: ImporterOptions) {
    this.#options = options;
  }

  /** Folder of the laws themselves: the library. */
  static root(folder: string): string {
    return join(folder, 'laws');
  }

  /** Notes laws and loads all that wait. Rejects with `offline` or `cancelled`; what one law lacks is in the summary. */
  async add(laws: readonly string[]): Promise<ImportSummary> {
    const state = await StatuteStateFile.open(this.#options.folder);
    const wanted = [...new Set(laws.map((law) => canonicalLaw(law) ?? law))];
    await this.#put(state, (known) => {
      const before = new Map(known.map((entry) => [entry.law, entry]));
      const missing = wanted.filter((law) => before.get(law)?.state !== 'done');
      this.#summary.unchanged.push(...wanted.filter((law) => before.get(law)?.state === 'done'));
      return missing.map((law) => ({ ...(before.get(law) ?? newStatute(law)), state: 'waiting' }));
    });
    return this.#run(
      state,
      state.laws.filter((entry) => entry.state === 'waiting'),
    );
  }

  /** Loads what waits or failed, and asks for newer versions of the rest. */
  async refresh(): Promise<ImportSummary> {
    const state = await StatuteStateFile.open(this.#options.folder);
    return this.#run(state, state.laws);
  }

  async #run(state: StatuteStateFile, queue: readonly StatuteState[]): Promise<ImportSummary> {
    if (queue.length === 0) return this.#summary;
    const reader = new ReaderThread();
    try {
      const contents = await this.#contents(queue.length);
      for (const [index, entry] of queue.entries()) {
        throwIfCancelled(this.#options.signal);
        this.#options.onProgress?.({ law: entry.law, done: index, total: queue.length });
        if (await this.#hasCome(state, entry)) continue;
        const fetched = await this.#fetchLaw(entry, { contents, reader, left: queue.length - index });
        await this.#put(state, () => [fetched]);
      }
      return this.#summary;
    } finally {
      reader.close();
    }
  }

  /** True when another process has loaded a law meanwhile that this one was to load. */
  async #hasCome(state: StatuteStateFile, { law, state: before }: StatuteState): Promise<boolean> {
    if (before === 'done') return false;
    await state.reload();
    const come = state.laws.some((entry) => entry.law === law && entry.state === 'done');
    if (come) this.#summary.unchanged.push(law);
    return come;
  }

  async #put(state: StatuteStateFile, change: Parameters<StatuteStateFile['put']>[0]): Promise<void> {
    if (!(await state.put(change)))
      throw new VeritasError('source_failed', this.#options.texts.statutesBusy, { retryable: true });
  }

  async #contents(waiting: number): Promise<readonly ContentsEntry[]> {
    const url = `${this.#base()}/gii-toc.xml`;
    const loaded = await this.#load(url, waiting);
    const contents = loaded === null ? [] : readContents(new TextDecoder().decode(loaded.bytes));
    if (contents.length === 0) throw new VeritasError('source_failed', this.#options.texts.badContents(url));
    return contents;
  }

  /** The law's next state; only a lost connection and a cancel are thrown. */
  async #fetchLaw(
    entry: StatuteState,
    work: {
      readonly contents: readonly ContentsEntry[];
      readonly reader: ReaderThread;
      readonly left: number;
    },
  ): Promise<StatuteState> {
    const { texts, folder, clock } = this.#options;
    try {
      const found = findLaw(entry.law, work.contents);
      if (found === null)
        throw new VeritasError(
          'source_failed',
          texts.unknownLaw(entry.law, similarLaws(entry.law, work.contents)),
        );
      const { slug, title } = found;
      const current = entry.state === 'done' && entry.slug === slug && (await isWhole(folder, entry));
      const known = current ? { etag: entry.etag, lastModified: entry.last_modified } : undefined;
      const loaded = await this.#load(`${this.#base()}/${slug}/xml.zip`, work.left, known);
      if (loaded === null) {
        this.#summary.unchanged.push(entry.law);
        return { ...entry, error: null };
      }
      const xml = await lawIn(loaded.bytes, work.reader);
      if (xml === null) throw new VeritasError('source_failed', texts.notALaw(entry.law));
      const sha256 = sumOf(xml);
      if (current && sha256 === entry.sha256) this.#summary.unchanged.push(entry.law);
      else {
        await writeAtomically(lawFile(folder, slug), xml);
        this.#summary.fetched.push(entry.law);
      }
      const fetched_at = isoTime(clock);
      const { etag, lastModified: last_modified } = loaded;
      return {
        law: entry.law,
        state: 'done',
        slug,
        title,
        sha256,
        etag,
        last_modified,
        fetched_at,
        error: null,
      };
    } catch (error) {
      if (!isVeritasError(error, 'source_failed')) throw error;
      this.#summary.failed.push({ law: entry.law, reason: error.message });
      // A law that was loaded before stays; the next refresh asks again.
      return { ...entry, state: entry.sha256 === null ? 'failed' : entry.state, error: error.message };
    }
  }

  async #load(url: string, waiting: number, known?: DownloadOptions['known']): ReturnType<typeof download> {
    const { texts, signal, transfer } = this.#options;
    try {
      return await download(url, { texts, signal, ...transfer, ...(known === undefined ? {} : { known }) });
    } catch (error) {
      if (!isVeritasError(error, 'offline')) throw error;
      throw new VeritasError('offline', texts.offline(new URL(url).host, waiting), {
        cause: error,
        retryable: true,
      });
    }
  }

  #base(): string {
    return this.#options.baseUrl.replace(/\/+$/, '');
  }
}

/** Laws whose stored file is missing or not what was loaded. */
export async function damagedLaws(folder: string, laws: readonly StatuteState[]): Promise<string[]> {
  const damaged: string[] = [];
  for (const entry of laws)
    if (entry.state === 'done' && !(await isWhole(folder, entry))) damaged.push(entry.law);
  return damaged;
}

async function isWhole(folder: string, { slug, sha256 }: StatuteState): Promise<boolean> {
  if (slug === null) return false;
  try {
    return sumOf(await readFile(lawFile(folder, slug))) === sha256;
  } catch {
    return false;
  }
}

/** The one XML file of the archive, if it is a law; null for anything else. */
async function lawIn(bytes: Uint8Array, reader: ReaderThread): Promise<Uint8Array | null> {
  try {
    const entries = [...unpackEntries(bytes, (name) => /\.xml$/i.test(name), READ_LIMITS).values()];
    const [xml] = entries;
    if (xml === undefined || entries.length > 1) return null;
    // The thread takes a copy: these bytes are still to be written.
    return (await reader.read('statuteXml', xml)).failure === null ? xml : null;
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

function lawFile(folder: string, slug: string): string {
  return join(StatuteImporter.root(folder), `${slug}.xml`);
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
