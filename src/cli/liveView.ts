import { createLogUpdate } from 'log-update';
import type { Clock } from '../core/clock.ts';
import type { RunResult } from '../protocol/run.ts';
import { liveFrame } from './liveFrame.ts';
import { resultText, type ResultTextOptions } from './resultText.ts';
import type { RunView, WatchedRun } from './runView.ts';
import type { StuckChoice } from './stuckChoice.ts';

const FRAME_MILLISECONDS = 80;

export interface LiveViewOptions extends ResultTextOptions {
  /** What keys may decide about, beside pausing and stopping the run; null without a keyboard. */
  readonly choice: StuckChoice | null;
}

/** On a terminal: a list of the steps that is drawn again while they work, then the answer. */
export class LiveView implements RunView {
  readonly #stream: NodeJS.WriteStream;
  readonly #options: LiveViewOptions;
  readonly #clock: Clock;
  readonly #draw: ReturnType<typeof createLogUpdate>;
  readonly #stepStarts = new Map<string, number>();
  #run: WatchedRun | undefined;
  #started = 0;
  #tick = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(stream: NodeJS.WriteStream, clock: Clock, options: LiveViewOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#options = options;
    this.#draw = createLogUpdate(stream, { showCursor: false });
  }

  attach(run: WatchedRun): void {
    this.#run = run;
    this.#started = this.#clock.monotonic();
    run.subscribe((event) => {
      if (event.step_id === null) return;
      if (event.event_type === 'step_started') this.#stepStarts.set(event.step_id, this.#clock.monotonic());
    });
    this.#frame();
  }

  finish(result: RunResult): void {
    this.#cancelTimer?.();
    this.#paint();
    this.#draw.done();
    this.#stream.write(`\n${resultText(result, this.#options)}\n`);
  }

  abandon(): void {
    this.#cancelTimer?.();
    this.#draw.done();
  }

  #frame(): void {
    this.#paint();
    this.#cancelTimer = this.#clock.schedule(FRAME_MILLISECONDS, () => {
      this.#frame();
    });
  }

  #paint(): void {
    if (this.#run === undefined) return;
    const now = this.#clock.monotonic();
    const stepSeconds = new Map([...this.#stepStarts].map(([id, start]) => [id, (now - start) / 1000]));
    const snapshot = this.#run.snapshot();
    const { choice } = this.#options;
    this.#tick += 1;
    this.#draw(
      liveFrame(snapshot, {
        width: (this.#stream.columns || 80) - 1,
        style: this.#options.style,
        texts: this.#options.texts,
        elapsed: (now - this.#started) / 1000,
        tick: this.#tick,
        stepSeconds,
        keys: choice !== null,
        stuck: choice?.open(snapshot.steps) ?? [],
      }),
    );
  }
}
