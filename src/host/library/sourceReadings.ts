import type { IndexProgress, IndexSummary, LibrarySource } from '../../node/library/libraryOptions.ts';

/** How far one source has been read. */
export interface SourceReading {
  readonly source: LibrarySource;
  readonly state: 'waiting' | 'indexing' | 'ready' | 'failed';
  /** 0 to 100 while indexing, else null. */
  readonly percentage: number | null;
  /** What its last pass found; null before the first. */
  readonly summary: IndexSummary | null;
  /** Why it could not be opened, for people. */
  readonly error: string | null;
}

/** Follows the reading of all sources. */
export class SourceReadings {
  #all: readonly SourceReading[] = [];

  get all(): readonly SourceReading[] {
    return this.#all;
  }

  /** A pass over these sources begins; what is known of them stays until the pass says otherwise. */
  begin(sources: readonly LibrarySource[]): void {
    const known = new Map(this.#all.map((reading) => [reading.source.id, reading]));
    this.#all = sources.map((source) => {
      const before = known.get(source.id);
      const summary = before?.summary ?? null;
      const state = before?.state === 'ready' ? 'ready' : 'waiting';
      return { source, state, percentage: null, summary, error: null };
    });
  }

  progress({ library, phase, files, totalFiles }: IndexProgress): void {
    if (phase === 'scan') return;
    const done = phase === 'done' || totalFiles === 0;
    const percentage = done ? null : Math.min(100, (100 * files) / totalFiles);
    this.#change(library, { state: done ? 'ready' : 'indexing', percentage });
  }

  end(summaries: readonly IndexSummary[]): void {
    for (const summary of summaries) {
      const error = summary.error?.message ?? null;
      const state = error === null ? 'ready' : 'failed';
      this.#change(summary.library, { state, percentage: null, summary, error });
    }
  }

  /** The pass ended without a result. */
  fail(reason: string): void {
    for (const { source, state } of this.#all)
      if (state !== 'ready') this.#change(source.id, { state: 'failed', percentage: null, error: reason });
  }

  #change(id: string, change: Partial<Omit<SourceReading, 'source'>>): void {
    this.#all = this.#all.map((reading) => (reading.source.id === id ? { ...reading, ...change } : reading));
  }
}
