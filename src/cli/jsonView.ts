import type { RunResult } from '../protocol/run.ts';
import type { WireMessage } from '../protocol/wireMessage.ts';
import { toProgressMessage } from '../protocol/progressMessage.ts';
import type { Output, RunView, WatchedRun } from './runView.ts';

/** The terminal program has one session at a time, so its name is fixed. */
export const CLI_SESSION = 'cli';

/** One wire message a line, the last one `result`. */
export class JsonView implements RunView {
  readonly #output: Output;
  readonly #version: string;
  #lastSequence = 0;

  constructor(output: Output, version: string) {
    this.#output = output;
    this.#version = version;
  }

  attach(run: WatchedRun): void {
    this.#line({
      event_type: 'connected',
      session_id: CLI_SESSION,
      run_id: run.id,
      sequence: 0,
      data: { version: this.#version },
    });
    const snapshot = run.snapshot();
    // A run that goes on has a past, and its numbers do not begin with 1.
    if (snapshot.sequence > 0) {
      const { sequence } = snapshot;
      this.#line({
        event_type: 'snapshot',
        session_id: CLI_SESSION,
        run_id: run.id,
        sequence,
        data: snapshot,
      });
    }
    run.subscribe((event) => {
      this.#lastSequence = event.sequence;
      this.#line(toProgressMessage(event, CLI_SESSION));
    });
  }

  finish(result: RunResult): void {
    this.#line({
      event_type: 'result',
      session_id: CLI_SESSION,
      run_id: result.run_id,
      sequence: this.#lastSequence,
      data: result,
    });
  }

  #line(message: WireMessage): void {
    this.#output.write(`${JSON.stringify(message)}\n`);
  }
}

/** An error that belongs to no run, as the wire has it. */
export function errorLine(code: string, message: string): string {
  const line: WireMessage = {
    event_type: 'error',
    session_id: CLI_SESSION,
    run_id: null,
    data: { code, message },
  };
  return `${JSON.stringify(line)}\n`;
}
