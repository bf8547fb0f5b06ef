import stringWidth from 'string-width';
import type { RunSnapshot, StepSnapshot } from '../protocol/run.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';
import type { CliTexts } from './texts.ts';

export interface LiveFrameOptions {
  readonly width: number;
  readonly style: Style;
  readonly texts: CliTexts;
  /** Seconds since the run began. */
  readonly elapsed: number;
  /** Counts up with each frame; turns the spinner. */
  readonly tick: number;
  /** Seconds each running step has been running. */
  readonly stepSeconds: ReadonlyMap<string, number>;
  /** Keys do something; which ones is said below the bar. */
  readonly keys: boolean;
  /** Ids of the steps without a sign of life that keys may decide about, the one that they mean first. */
  readonly stuck: readonly string[];
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const STEP_BAR = 12;

/** One frame of the live list: a line per step, the running step's words, and the overall bar. */
export function liveFrame(snapshot: RunSnapshot, options: LiveFrameOptions): string {
  const { style, texts, width } = options;
  const names = new Map(snapshot.tree.steps.map((step) => [step.id, printableLine(step.name)]));
  const lines = [style('bold', clip(printableLine(snapshot.query), width))];
  if (snapshot.mode === 'mock') lines.push(style('yellow', clip(texts.mockLabel, width)));
  for (const step of snapshot.steps)
    lines.push(...stepLines(step, names.get(step.step_id) ?? step.step_id, options));
  lines.push(overall(snapshot, options));
  const stuck = options.stuck.map((id) => names.get(id) ?? id);
  if (stuck.length > 0) lines.push(style('yellow', clip(texts.stuckKeys(stuck), width)));
  if (snapshot.paused) lines.push(style('yellow', clip(texts.pausedKeys, width)));
  else if (options.keys && snapshot.result === null) lines.push(style('dim', clip(texts.keys, width)));
  return lines.join('\n');
}

function stepLines(step: StepSnapshot, name: string, options: LiveFrameOptions): string[] {
  const { style, width, tick } = options;
  const seconds = step.execution_time ?? options.stepSeconds.get(step.step_id);
  const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s`;
  switch (step.status) {
    case 'pending':
      return [style('dim', clip(` · ${name}`, width))];
    case 'completed':
      return [` ${style('green', '✔')} ${fit(name, time, width - 3)}`];
    case 'failed':
      return [
        ` ${style('red', '✖')} ${fit(name, time, width - 3)}`,
        style('red', clip(`   ${printableLine(step.error?.message ?? step.message)}`, width)),
      ];
    case 'skipped':
    case 'cancelled':
      return [style('yellow', clip(` – ${name}: ${printableLine(step.message)}`, width))];
    case 'starting':
    case 'running':
    case 'progress': {
      const stuck = step.stuck === true;
      const sign = stuck ? style('yellow', '!') : style('cyan', SPINNER[tick % SPINNER.length] ?? '');
      const percent = `${bar(step.percentage, STEP_BAR)} ${Math.floor(step.percentage).toString().padStart(3)} %  ${time}`;
      return [
        ` ${sign} ${fit(name, percent, width - 3)}`,
        style(stuck ? 'yellow' : 'dim', clip(`   ${printableLine(step.message)}`, width)),
      ];
    }
  }
}

function overall(snapshot: RunSnapshot, { style, texts, elapsed, width }: LiveFrameOptions): string {
  const eta = snapshot.events.at(-1)?.eta ?? null;
  const left = eta === null ? '' : `  ${texts.remaining(seconds(eta.low), seconds(eta.high))}`;
  const tail = ` ${Math.floor(snapshot.percentage).toString().padStart(3)} %  ${elapsed.toFixed(1)} s${left}`;
  const size = Math.max(10, Math.min(40, width - stringWidth(tail) - 2));
  return style('bold', clip(` ${bar(snapshot.percentage, size)}${tail}`, width));
}

const seconds = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;

function bar(percentage: number, size: number): string {
  const full = Math.floor((percentage / 100) * size);
  return '█'.repeat(full) + '░'.repeat(size - full);
}

/** `left` and `right` on one line of `width` columns; `left` gives way. */
function fit(left: string, right: string, width: number): string {
  const room = Math.max(8, width - stringWidth(right) - 2);
  const shown = clip(left, room);
  return `${shown}${' '.repeat(Math.max(2, width - stringWidth(shown) - stringWidth(right)))}${right}`;
}

function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  for (const character of text) {
    if (stringWidth(shown) + stringWidth(character) > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}
