import type { Citation } from '../../protocol/answer.ts';
import type { Run } from '../../core/run.ts';
import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import { RunTracker } from '../../protocol/runTracker.ts';
import type { ViewRun } from '../../protocol/viewChannel.ts';
import type { StoredRun } from './conversationJournal.ts';
import type { RunRecording } from './runRecording.ts';

/** A run at work in this window, and where it is recorded. */
export interface LiveRun {
  readonly run: Run;
  readonly recording: RunRecording;
  /** ISO 8601. */
  readonly askedAt: string;
}

/** A run of this window's conversation: live, ended, or cut off earlier. */
export class BoardRun {
  readonly tracker: RunTracker;
  readonly events: ProgressEvent[];
  /** ISO 8601; the order of the conversation. */
  readonly askedAt: string;
  /** Null for a run of an earlier window. */
  readonly live: Run | null;
  readonly recording: RunRecording | null;
  /** Events of earlier attempts at the run. */
  readonly earlier: number;

  private constructor(stored: StoredRun, live: LiveRun | null) {
    const { snapshot, askedAt } = stored;
    this.tracker = new RunTracker({ ...snapshot, events: [] });
    this.events = [...snapshot.events];
    this.earlier = this.events.length;
    this.askedAt = askedAt;
    this.live = live?.run ?? null;
    this.recording = live?.recording ?? null;
  }

  static ofEarlierWindow(stored: StoredRun): BoardRun {
    return new BoardRun(stored, null);
  }

  static atWork(live: LiveRun): BoardRun {
    const snapshot = live.run.snapshot();
    const started_at = snapshot.started_at === '' ? live.askedAt : snapshot.started_at;
    return new BoardRun({ askedAt: live.askedAt, snapshot: { ...snapshot, started_at } }, live);
  }

  get id(): string {
    return this.tracker.id;
  }

  /** Cut off by the end of the window that ran it. */
  get interrupted(): boolean {
    return this.live === null && this.tracker.result === null;
  }

  get active(): boolean {
    return this.live !== null && this.tracker.result === null;
  }

  /** The citation that a view names. */
  citation(list: 'citations' | 'nearest', number: number): Citation | undefined {
    return this.tracker.result?.answer?.[list].find((citation) => citation.number === number);
  }

  get view(): ViewRun {
    return { snapshot: this.tracker.toSnapshot(this.events), interrupted: this.interrupted, resumable: true };
  }
}
