import type { Readable } from 'node:stream';
import type { Run } from '../core/run.ts';
import type { CliContext } from './cliContext.ts';
import type { StuckChoice } from './stuckChoice.ts';

/** A keyboard, as far as it is one. */
type Keyboard = Readable & {
  readonly isTTY?: boolean;
  setRawMode?: (on: boolean) => unknown;
  readonly readableEnded: boolean;
};

/** As much of a run as keys can steer; the run itself may be on another machine. */
export type SteeredRun = Pick<
  Run,
  'paused' | 'pause' | 'resume' | 'stopAndAnswer' | 'retryStep' | 'skipStep' | 'snapshot'
>;

/** What keys act on. */
export interface Steered {
  readonly run: SteeredRun;
  readonly choice: StuckChoice;
}

const CTRL_C = '\u0003';

/** Whether a person can press keys and see what they do. */
export function hasKeys({ input, output }: Pick<CliContext, 'input' | 'output'>): boolean {
  const keyboard: Keyboard = input;
  return output.isTTY && keyboard.isTTY === true && !keyboard.readableEnded;
}

/**
 * p pauses and goes on, s stops and answers from what is finished, q stops; while a step is stuck, w waits for it, r tries
 * it again and k skips it. Returns how to give the keyboard back.
 */
export function listenForKeys(
  steered: Steered,
  context: Pick<CliContext, 'input' | 'output' | 'interrupt'>,
): () => void {
  const keyboard: Keyboard = context.input;
  if (!hasKeys(context)) return () => undefined;
  const onData = (chunk: Buffer | string): void => {
    for (const key of chunk.toString()) press(key, steered, context);
  };
  // Without raw mode the terminal would hand over keys only line by line.
  keyboard.setRawMode?.(true);
  keyboard.on('data', onData);
  keyboard.resume();
  return () => {
    keyboard.off('data', onData);
    keyboard.setRawMode?.(false);
    keyboard.pause();
  };
}

function press(key: string, steered: Steered, context: Pick<CliContext, 'interrupt'>): void {
  const { run } = steered;
  switch (key) {
    case 'p':
      if (run.paused) run.resume();
      else run.pause();
      break;
    case 's':
      run.stopAndAnswer();
      break;
    case 'q':
    case CTRL_C:
      // In raw mode Ctrl-C is a key like any other.
      context.interrupt();
      break;
    case 'w':
    case 'r':
    case 'k':
      decide(key, steered);
      break;
    default:
      break;
  }
}

/** About the first step that is stuck; without one the key does nothing. */
function decide(key: 'w' | 'r' | 'k', { run, choice }: Steered): void {
  const [stepId] = choice.open(run.snapshot().steps);
  if (stepId === undefined) return;
  if (key === 'w') {
    choice.wait(stepId);
    return;
  }
  choice.decided(stepId);
  if (key === 'r') run.retryStep(stepId);
  else run.skipStep(stepId);
}
