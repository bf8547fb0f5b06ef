import { answerView } from '../answer/answerView.ts';
import type { CitationTip } from '../answer/citationTip.ts';
import { badge, iconButton, relabel, type ButtonElement } from '../components.ts';
import { element, setHidden, setText } from '../dom.ts';
import { duration, percent } from '../format.ts';
import { icon } from '../icons.ts';
import { ProgressBar } from '../progressBar.ts';
import type { RunModel } from '../runModel.ts';
import type { ViewContext } from '../viewContext.ts';
import { StepList } from './stepList.ts';

type Wish = 'resume' | 'stop' | 'stop_and_answer' | 'copy' | 'open_run' | 'export' | 'ask_again' | 'delete';

/** One question with its run and its answer. */
export class TurnView {
  readonly root = element('section', { class: 'turn' });
  readonly model: RunModel;
  readonly #context: ViewContext;
  readonly #tip: CitationTip;
  readonly #steps: StepList;
  readonly #bar: ProgressBar;
  readonly #fold = element('details', { class: 'fold' });
  readonly #summary = element('span', { class: 'summary-text' });
  readonly #percent = element('span', { class: 'percent' });
  readonly #note = element('p', { class: 'remark', attributes: { hidden: '' } });
  readonly #answer = element('div', { class: 'answer-place' });
  readonly #live: HTMLElement;
  readonly #after: HTMLElement;
  readonly #pause: ButtonElement;
  #headline = '';
  /** A frame has shown it at work. */
  #seenLive = false;
  #ended = false;

  constructor(model: RunModel, context: ViewContext, tip: CitationTip) {
    this.model = model;
    this.#context = context;
    this.#tip = tip;
    const { texts } = context;
    const { tracker } = model;
    this.root.dataset['run'] = tracker.id;
    this.#steps = new StepList(tracker, context);
    this.#bar = new ProgressBar(texts.overall);
    this.#bar.root.classList.add('overall');
    this.#fold.open = model.live;
    const summary = element('summary', {}, icon('resume'), this.#summary, this.#percent);
    this.#fold.append(summary, this.#steps.root);
    this.#pause = iconButton('pause', texts.pause, { onClick: () => this.#togglePause() });
    this.#live = element(
      'div',
      { class: 'actions' },
      this.#action('stop', 'stop', texts.stop),
      this.#action('stop_and_answer', 'answer', texts.stopAndAnswer),
      this.#pause,
      this.#action('open_run', 'graph', texts.openRun),
    );
    this.#after = element(
      'div',
      { class: 'actions' },
      this.#action('resume', 'resume', texts.takeUp),
      this.#action('copy', 'copy', texts.copy),
      this.#action('open_run', 'graph', texts.openRun),
      this.#action('export', 'save', texts.exportAnswer),
      this.#action('ask_again', 'again', texts.askAgain),
      this.#action('delete', 'remove', texts.remove),
    );
    const question = element('h2', { class: 'question', text: tracker.query });
    const mock = tracker.mode === 'mock' ? element('p', { class: 'mock' }, badge(texts.mock)) : null;
    this.root.append(question);
    if (mock !== null) this.root.append(mock);
    this.root.append(this.#fold, this.#bar.root, this.#live, this.#note, this.#answer, this.#after);
  }

  /** `now`: milliseconds since the epoch; `due`: what has to be read may change too. */
  update(now: number, due: boolean): void {
    const { tracker, live } = this.model;
    const { texts } = this.#context;
    const words = due || !live;
    this.#steps.update(tracker, { now, live, words });
    setHidden(this.#live, !live);
    setHidden(this.#after, live);
    setHidden(this.#bar.root, !live);
    setHidden(this.#percent, !live);
    this.#bar.set(tracker.percentage);
    setText(this.#percent, percent(tracker.percentage));
    const headline = this.#headlineNow();
    if (words || headline !== this.#headline) this.#summarize(headline, now);
    relabel(this.#pause, tracker.paused ? texts.resume : texts.pause);
    if (this.#pause.dataset['paused'] !== String(tracker.paused)) {
      this.#pause.dataset['paused'] = String(tracker.paused);
      this.#pause.replaceChildren(icon(tracker.paused ? 'resume' : 'pause'));
    }
    if (live) this.#seenLive = true;
    else if (!this.#ended) {
      this.#ended = true;
      // An answer is much to lay out: the frame that shows the last steps' end is drawn before it.
      if (this.#seenLive) window.setTimeout(() => this.#end());
      else this.#end();
    }
  }

  #summarize(headline: string, now: number): void {
    const { tracker, live } = this.model;
    const { texts, language } = this.#context;
    this.#headline = headline;
    const seconds = live ? tracker.secondsAt(now) : tracker.seconds;
    const parts = [headline];
    if (seconds !== null) parts.push(duration(seconds, language));
    if (live && tracker.eta !== null)
      parts.push(texts.remaining(duration(tracker.eta.low, language), duration(tracker.eta.high, language)));
    setText(this.#summary, parts.join(' · '));
  }

  #headlineNow(): string {
    const { tracker, live } = this.model;
    const { texts } = this.#context;
    if (!live) return texts.stepCount(tracker.tree.steps.length);
    if (tracker.paused) return texts.paused;
    const running = tracker.running.map((step) => tracker.stepName(step.step_id));
    return running[0] ?? texts.stepsDone(tracker.endedSteps, tracker.tree.steps.length);
  }

  #end(): void {
    const { tracker, interrupted } = this.model;
    const { result } = tracker;
    const { texts } = this.#context;
    const answer = result?.answer ?? null;
    this.#fold.open = answer === null;
    const note = interrupted ? texts.interrupted : this.#endNote();
    setHidden(this.#note, note === null);
    this.#note.replaceChildren(icon('warning'), element('span', { text: note ?? '' }));
    for (const control of this.#after.querySelectorAll<HTMLElement>('[data-wish=copy],[data-wish=export]'))
      control.hidden = answer === null;
    for (const control of this.#after.querySelectorAll<HTMLElement>('[data-wish=resume]'))
      control.hidden = !this.model.resumable;
    if (answer !== null)
      this.#answer.replaceChildren(answerView(answer, tracker.id, this.#tip, this.#context));
  }

  #endNote(): string | null {
    const { result } = this.model.tracker;
    const { texts } = this.#context;
    if (result === null || result.status === 'completed') return null;
    if (result.status === 'cancelled') return result.answer === null ? texts.stopped : null;
    return result.error === null ? texts.failed : `${texts.failed}: ${result.error.message}`;
  }

  #action(wish: Wish, drawing: Parameters<typeof iconButton>[0], label: string): ButtonElement {
    return iconButton(drawing, label, {
      attributes: { 'data-wish': wish },
      onClick: () => this.#context.request({ type: wish, run_id: this.model.tracker.id }),
    });
  }

  #togglePause(): void {
    const { paused, id } = this.model.tracker;
    this.#context.request({ type: paused ? 'resume' : 'pause', run_id: id });
  }
}
