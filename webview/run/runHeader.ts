import { badge, iconButton, relabel, type ButtonElement } from '../components.ts';
import type { ViewFile } from '../../src/protocol/viewChannel.ts';
import { element, setAttribute, setHidden, setText } from '../dom.ts';
import { duration, percent } from '../format.ts';
import { icon } from '../icons.ts';
import { ProgressBar } from '../progressBar.ts';
import type { RunModel } from '../runModel.ts';
import type { ViewContext } from '../viewContext.ts';
import type { ShownRun } from './replay.ts';

/** Question, overall state, and the controls of the run. */
export class RunHeader {
  readonly root: HTMLElement;
  readonly #context: ViewContext;
  readonly #inFile: boolean;
  readonly #model: RunModel;
  readonly #state = element('span', { class: 'run-state' });
  readonly #facts = element('span', { class: 'run-facts' });
  readonly #percent = element('span', { class: 'percent' });
  readonly #bar: ProgressBar;
  readonly #pause: ButtonElement;
  readonly #live: readonly HTMLElement[];
  readonly #after: readonly HTMLElement[];
  readonly #note: HTMLElement;

  /** `file`: of the run, when it stands in one and nothing can be done to it. */
  constructor(
    model: RunModel,
    context: ViewContext,
    { timeline, file }: { readonly timeline: HTMLElement; readonly file: ViewFile | undefined },
  ) {
    this.#model = model;
    this.#inFile = file !== undefined;
    this.#context = context;
    const { texts } = context;
    const { id, query, mode } = model.tracker;
    const about = { run_id: id };
    this.#bar = new ProgressBar(texts.overall);
    this.#bar.root.classList.add('overall');
    const wish = (
      drawing: Parameters<typeof iconButton>[0],
      label: string,
      type: 'resume' | 'stop' | 'stop_and_answer' | 'copy' | 'export' | 'ask_again' | 'compare' | 'delete',
    ): HTMLElement =>
      iconButton(drawing, label, {
        attributes: { 'data-wish': type },
        onClick: () => context.request({ type, ...about }),
      });
    this.#pause = iconButton('pause', texts.pause, {
      onClick: () => context.request({ type: model.tracker.paused ? 'resume' : 'pause', ...about }),
    });
    this.#live = [
      this.#pause,
      wish('answer', texts.stopAndAnswer, 'stop_and_answer'),
      wish('stop', texts.stop, 'stop'),
    ];
    this.#after = [
      wish('resume', texts.takeUp, 'resume'),
      wish('copy', texts.copy, 'copy'),
      wish('save', texts.exportAnswer, 'export'),
      wish('again', this.#inFile ? texts.runAgain : texts.askAgain, 'ask_again'),
      wish('compare', texts.compare, 'compare'),
      wish('remove', texts.remove, 'delete'),
    ];
    this.#note = element('p', { class: 'remark', attributes: { hidden: '' } });
    this.root = element(
      'header',
      { class: 'run-header' },
      element(
        'div',
        { class: 'run-title' },
        scrollable(element('h1', { text: query, title: query.slice(0, 1000) })),
        element('div', { class: 'actions' }, ...this.#live, ...this.#after),
      ),
      file === undefined ? null : element('p', { class: 'small run-file', text: texts.fromFile(file.name) }),
      mode === 'mock' ? element('p', { class: 'mock' }, badge(texts.mock)) : null,
      element('div', { class: 'run-line' }, this.#state, this.#facts, this.#percent),
      this.#bar.root,
      this.#note,
      timeline,
    );
  }

  /** `words`: what has to be read may change too. */
  update(shown: ShownRun, words: boolean): void {
    const { tracker, replayed } = shown;
    const { live } = this.#model;
    const interrupted = this.#model.interrupted && !replayed;
    const { texts } = this.#context;
    const paused = live && tracker.paused;
    setAttribute(this.root, 'data-status', interrupted ? 'cancelled' : tracker.status);
    setText(
      this.#state,
      paused ? texts.paused : interrupted ? texts.interruptedState : texts.statuses[tracker.status],
    );
    if (words) this.#showFacts(shown);
    setText(this.#percent, percent(tracker.percentage));
    this.#bar.set(tracker.percentage);
    for (const control of this.#live) setHidden(control, !live);
    for (const control of this.#after) setHidden(control, !this.#offers(control.dataset['wish']));
    relabel(this.#pause, paused ? texts.resume : texts.pause);
    if (this.#pause.dataset['paused'] !== String(paused)) {
      this.#pause.dataset['paused'] = String(paused);
      this.#pause.replaceChildren(icon(paused ? 'resume' : 'pause'));
    }
    const cutOff = this.#inFile ? texts.interruptedFile : texts.interrupted;
    this.#showNote(interrupted ? cutOff : (tracker.result?.error?.message ?? null));
  }

  #showFacts({ tracker, working, now }: ShownRun): void {
    const { texts, language } = this.#context;
    const seconds = working ? tracker.secondsAt(now) : tracker.seconds;
    const facts = [texts.stepsDone(tracker.endedSteps, tracker.tree.steps.length)];
    if (seconds !== null) facts.push(duration(seconds, language));
    if (this.#model.live && tracker.eta !== null)
      facts.push(texts.remaining(duration(tracker.eta.low, language), duration(tracker.eta.high, language)));
    setText(this.#facts, facts.join(' · '));
  }

  /** What can be done with a run that has come to rest. */
  #offers(wish: string | undefined): boolean {
    const { live, resumable, tracker } = this.#model;
    if (live) return false;
    if (wish === 'resume') return resumable;
    if (wish === 'compare' || wish === 'delete') return this.#inFile === (wish === 'compare');
    return wish === 'ask_again' || (tracker.result?.answer ?? null) !== null;
  }

  #showNote(text: string | null): void {
    setHidden(this.#note, text === null);
    if (text !== null && this.#note.textContent !== text)
      this.#note.replaceChildren(icon('warning'), element('span', { text }));
  }
}

/** A long question scrolls in its place; then, and only then, the keyboard has to reach it. */
function scrollable(heading: HTMLElement): HTMLElement {
  new ResizeObserver(() => {
    if (heading.scrollHeight > heading.clientHeight) heading.tabIndex = 0;
    else heading.removeAttribute('tabindex');
  }).observe(heading);
  return heading;
}
