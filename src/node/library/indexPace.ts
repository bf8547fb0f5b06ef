import type { IndexProgress } from './libraryOptions.ts';

/** Milliseconds between two reports of one phase. */
const INTERVAL = 80;

/** Reports an indexing pass with its rate and the time it still takes, at most a dozen times a second. */
export class IndexPace {
  readonly #library: string;
  readonly #onProgress: (progress: IndexProgress) => void;
  readonly #started = performance.now();
  #phase: IndexProgress['phase'] | null = null;
  #reported = 0;

  constructor(library: string, onProgress: (progress: IndexProgress) => void) {
    this.#library = library;
    this.#onProgress = onProgress;
  }

  report(phase: IndexProgress['phase'], counts: { readonly files: number; readonly totalFiles: number; readonly passages: number }): void {
    const now = performance.now();
    if (phase === this.#phase && now - this.#reported < INTERVAL) return;
    this.#phase = phase;
    this.#reported = now;
    const seconds = (now - this.#started) / 1000;
    const rate = seconds > 0 ? counts.files / seconds : 0;
    const left = counts.totalFiles - counts.files;
    // The first tenth of a second says more about the disk's cache than about the rate.
    const etaSeconds = left === 0 ? 0 : rate > 0 && seconds > 0.3 ? left / rate : null;
    this.#onProgress({ library: this.#library, phase, ...counts, rate, etaSeconds });
  }
}
