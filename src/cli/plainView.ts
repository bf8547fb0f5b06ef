import type { ProgressEvent } from '../protocol/progressEvent.ts';
import type { RunResult } from '../protocol/run.ts';
import { printableLine } from './printable.ts';
import { resultText, type ResultTextOptions } from './resultText.ts';
import type { Output, RunView, WatchedRun } from './runView.ts';

interface PlainStreams {
  /** Progress lines go here, so that a redirected answer is the answer alone. */
  readonly progress: Output;
  readonly answer: Output;
}

/** Without a terminal: one line an event, then the answer. */
export class PlainView implements RunView {
  readonly #streams: PlainStreams;
  readonly #options: ResultTextOptions;

  constructor(streams: PlainStreams, options: ResultTextOptions) {
    this.#streams = streams;
    this.#options = options;
  }

  attach(run: WatchedRun): void {
    if (run.mode === 'mock') this.#streams.progress.write(`${this.#options.texts.mockLabel}\n`);
    run.subscribe((event) => {
      this.#streams.progress.write(`${plainLine(event)}\n`);
    });
  }

  finish(result: RunResult): void {
    this.#streams.answer.write(`${resultText(result, this.#options)}\n`);
  }
}

/** One event of a run in words. */
export function plainLine(event: ProgressEvent): string {
  const percent = `${Math.floor(event.percentage).toString().padStart(3)} %`;
  const named = event.step_name !== null && event.step_name !== event.message;
  const message = named ? `${event.step_name}: ${event.message}` : event.message;
  return `${percent}  ${event.event_type.padEnd(14)}  ${printableLine(message)}`;
}
