import type { Clock } from '../../core/clock.ts';
import { ProgressMerger } from '../../core/progress/progressMerger.ts';
import type { Watcher } from '../bridge/watcher.ts';
import type { WireLine } from '../runs/runMessages.ts';
import { mergedJson } from '../runs/wireLine.ts';

/** The transport under a watcher: a socket, or a stream of server-sent events. */
export interface Outlet {
  /** `sent` is called once the message has left this process. */
  send(frame: OutletFrame, sent?: () => void): void;
  /** Bytes that wait to be sent. */
  readonly unsent: number;
  /** What is sent up to `uncork` may leave in one piece: a system call for twenty events instead of twenty. */
  cork(): void;
  uncork(): void;
}

export interface OutletFrame {
  readonly type: string;
  readonly json: string;
  /** Number of the event; null for what is none. */
  readonly sequence: number | null;
  readonly runId: string | null;
}

export interface PacedWatcherOptions {
  readonly outlet: Outlet;
  readonly clock: Clock;
  /** Bytes unsent above which progress is merged, and above which the reader is given up. */
  readonly slowBytes: number;
  readonly droppedBytes: number;
  /** Called once, when the reader is given up. */
  readonly onTooSlow: () => void;
  readonly onMerged: (count: number) => void;
  /** Called for each event as it is handed to the transport. */
  readonly onSent: (line: WireLine) => void;
}

/**
 * Sends a session to one reader at the reader's own pace. While the reader lags, progress waits here and is merged by
 * step; starts, ends, answers and results are sent whatever the pace, until the bound at which the reader is dropped.
 */
export class PacedWatcher implements Watcher {
  readonly #options: PacedWatcherOptions;
  /** Last number sent, by run. */
  readonly #sent = new Map<string, number>();
  /** While the reader lags. */
  readonly #mergers = new Map<string, ProgressMerger<WireLine>>();
  #slow = false;
  #dropped = false;

  constructor(options: PacedWatcherOptions) {
    this.#options = options;
  }

  /** The reader lags and gets merged progress. */
  get slow(): boolean {
    return this.#slow;
  }

  caughtUp(runId: string, sequence: number): void {
    this.#mergers.get(runId)?.dispose();
    this.#mergers.delete(runId);
    this.#sent.set(runId, sequence);
  }

  line(runId: string, line: WireLine): void {
    const last = this.#sent.get(runId) ?? line.sequence - 1;
    if (line.sequence <= last) return;
    if (this.#slow) this.#merger(runId, last).push(line);
    else this.#sendLine(runId, line, line.sequence);
  }

  message(runId: string | null, type: string, json: string): void {
    if (runId !== null) this.#mergers.get(runId)?.flush();
    this.#send({ type, json, sequence: null, runId });
    // What ends a run ends what is remembered for it.
    if (runId !== null && (type === 'result' || type === 'interrupted' || type === 'removed')) {
      this.#mergers.delete(runId);
      this.#sent.delete(runId);
    }
  }

  hold(): void {
    this.#options.outlet.cork();
  }

  release(): void {
    this.#options.outlet.uncork();
  }

  dispose(): void {
    this.#dropped = true;
    for (const merger of this.#mergers.values()) merger.dispose();
    this.#mergers.clear();
  }

  #merger(runId: string, after: number): ProgressMerger<WireLine> {
    const known = this.#mergers.get(runId);
    if (known !== undefined) return known;
    const merger = new ProgressMerger<WireLine>({
      clock: this.#options.clock,
      intervalMilliseconds: null,
      after,
      deliver: (line, from) => this.#sendLine(runId, line, from),
    });
    this.#mergers.set(runId, merger);
    return merger;
  }

  #sendLine(runId: string, line: WireLine, from: number): void {
    this.#sent.set(runId, line.sequence);
    if (from < line.sequence) this.#options.onMerged(line.sequence - from);
    this.#options.onSent(line);
    const json = mergedJson(line, from);
    this.#send({ type: line.event_type, json, sequence: line.sequence, runId });
  }

  #send(frame: OutletFrame): void {
    if (this.#dropped) return;
    const { outlet, slowBytes, droppedBytes, onTooSlow } = this.#options;
    if (outlet.unsent <= slowBytes && !this.#slow) {
      outlet.send(frame);
      return;
    }
    if (outlet.unsent > droppedBytes) {
      this.dispose();
      onTooSlow();
      return;
    }
    this.#slow = true;
    outlet.send(frame, () => this.#drained());
  }

  /** The reader has caught up far enough to be told everything again. */
  #drained(): void {
    const { outlet, slowBytes } = this.#options;
    if (this.#dropped || !this.#slow || outlet.unsent > slowBytes / 2) return;
    for (const merger of this.#mergers.values()) merger.flush();
    if (outlet.unsent > slowBytes) return;
    this.#slow = false;
    this.#mergers.clear();
  }
}
