import type { StepSnapshot } from '../../src/protocol/run.ts';
import { isEnded, type RunTracker } from '../../src/protocol/runTracker.ts';
import { iconButton } from '../components.ts';
import { element, setAttribute, setHidden, setText } from '../dom.ts';
import { duration, percent } from '../format.ts';
import { icon, statusIcon, turnIcon } from '../icons.ts';
import { ProgressBar } from '../progressBar.ts';
import type { ViewContext } from '../viewContext.ts';

/** Seconds a step has been at work, by this machine's clock while it runs. */
export function stepSeconds(step: StepSnapshot, now: number): number | null {
  if (step.execution_time !== null) return step.execution_time;
  if (step.started_at === null) return null;
  return Math.max(0, (now - Date.parse(step.started_at)) / 1000);
}

/** What the drawing of a step depends on besides the step. */
interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly live: boolean;
  /** What has to be read may change; bars may always. */
  readonly words: boolean;
}

/** One step: while it works with message and bar, before and after as one line. */
class StepRow {
  readonly root = element('li', { class: 'step' });
  readonly #icon = element('span', { class: 'state' });
  readonly #status = element('span', { class: 'visually-hidden' });
  readonly #time = element('span', { class: 'time' });
  readonly #percent = element('span', { class: 'percent' });
  readonly #message = element('div', { class: 'message' });
  readonly #bar: ProgressBar;
  /** For a step that gives no sign of life; to wait needs no button. */
  readonly #choices: HTMLElement;
  readonly #context: ViewContext;
  #step: StepSnapshot | undefined;

  constructor(
    about: { readonly run_id: string; readonly step_id: string },
    name: string,
    context: ViewContext,
  ) {
    this.#context = context;
    this.#bar = new ProgressBar(context.texts.progressOf(name));
    const line = element(
      'div',
      { class: 'line' },
      this.#icon,
      element('span', { class: 'name', text: name, title: name }),
      this.#status,
      this.#percent,
      this.#time,
    );
    const { texts, request } = context;
    this.#choices = element(
      'div',
      { class: 'choices', attributes: { hidden: '' } },
      iconButton('again', `${texts.retryStep}: ${name}`, {
        onClick: () => request({ type: 'retry_step', ...about }),
      }),
      iconButton('skip', `${texts.skipStep}: ${name}`, {
        onClick: () => request({ type: 'skip_step', ...about }),
      }),
    );
    this.root.append(line, this.#message, this.#choices, this.#bar.root);
  }

  update(step: StepSnapshot, { now, live, words }: Moment): void {
    const { texts, language } = this.#context;
    if (!words && this.#step === step) return;
    const changed = this.#step?.status !== step.status;
    this.#step = step;
    const ended = isEnded(step.status);
    const working = live && !ended && step.status !== 'pending';
    if (changed) {
      setAttribute(this.root, 'data-status', step.status);
      this.#icon.replaceChildren(icon(statusIcon(step.status)));
      setText(this.#status, texts.statuses[step.status]);
    }
    setHidden(this.#bar.root, !working);
    setHidden(this.#percent, !working);
    setHidden(this.#choices, !(working && step.stuck === true));
    const explained = step.status === 'failed' || step.status === 'skipped';
    setHidden(this.#message, !(working || explained) || step.message === '');
    setText(this.#percent, percent(step.percentage));
    this.#bar.set(step.percentage);
    if (!words && !changed) return;
    turnIcon(this.#icon, now);
    setText(this.#message, step.error?.message ?? step.message);
    const seconds = live || ended ? stepSeconds(step, now) : null;
    setText(this.#time, seconds === null ? '' : duration(seconds, language));
  }
}

/** The steps of a run, in the tree's order. */
export class StepList {
  readonly root = element('ol', { class: 'steps' });
  readonly #rows = new Map<string, StepRow>();

  constructor(tracker: RunTracker, context: ViewContext) {
    for (const step of tracker.tree.steps) {
      const row = new StepRow({ run_id: tracker.id, step_id: step.id }, step.name, context);
      this.#rows.set(step.id, row);
      this.root.append(row.root);
    }
  }

  update(tracker: RunTracker, moment: Moment): void {
    for (const step of tracker.steps) this.#rows.get(step.step_id)?.update(step, moment);
  }
}
