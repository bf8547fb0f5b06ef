import type { LogEntry } from '../runModel.ts';

/** Milliseconds between an attempt at a run and the next one, which may have been days. */
const BETWEEN_ATTEMPTS = 1000;
/** Milliseconds between two pictures for those who want little motion. */
const CALM = 1000;

/** Plays a log at the pace it was written, times the speed. */
export class Playback {
  readonly #show: (count: number) => void;
  readonly #ended: () => void;
  #stop: (() => void) | undefined;

  /** `show`: after how many events the run is to be seen; `ended`: the last one has been shown. */
  constructor(show: (count: number) => void, ended: () => void) {
    this.#show = show;
    this.#ended = ended;
  }

  get playing(): boolean {
    return this.#stop !== undefined;
  }

  /** From the state after `count` events on; `times`: milliseconds from the first event to each. `speed` is asked again and again, so that it can be changed on the way. */
  play(times: readonly number[], count: number, speed: () => number): void {
    this.stop();
    let shown = count;
    let reached = times[count - 1] ?? 0;
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      reached += (now - last) * speed();
      last = now;
      const before = shown;
      while (shown < times.length && (times[shown] ?? 0) <= reached) shown += 1;
      this.#stop = shown < times.length ? soon(tick) : undefined;
      if (shown > before) this.#show(shown);
      if (this.#stop === undefined) this.#ended();
    };
    this.#stop = soon(tick);
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

/** Milliseconds from the first event of a log to each. Reads only what was added since the last call. */
export class LogTimes {
  #entries: readonly LogEntry[] = [];
  #times: number[] = [];

  of(entries: readonly LogEntry[]): readonly number[] {
    if (entries !== this.#entries) this.#times = [];
    this.#entries = entries;
    for (let at = this.#times.length; at < entries.length; at += 1)
      this.#times.push((this.#times.at(-1) ?? 0) + gap(entries[at - 1], entries[at]));
    return this.#times;
  }
}

/** What has no readable time, or goes back in it, follows at once. */
function gap(before: LogEntry | undefined, entry: LogEntry | undefined): number {
  if (before === undefined || entry === undefined) return 0;
  const time = Date.parse(entry.event.timestamp) - Date.parse(before.event.timestamp);
  const forward = Number.isNaN(time) ? 0 : Math.max(0, time);
  return entry.event.event_type === 'plan_started' ? Math.min(BETWEEN_ATTEMPTS, forward) : forward;
}

function soon(action: () => void): () => void {
  if (wantsCalm()) {
    const timer = window.setTimeout(action, CALM);
    return () => window.clearTimeout(timer);
  }
  const frame = requestAnimationFrame(action);
  return () => cancelAnimationFrame(frame);
}

function wantsCalm(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
