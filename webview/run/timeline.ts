import { iconButton, relabel, type ButtonElement } from '../components.ts';
import { element, setAttribute, setHidden, setText } from '../dom.ts';
import { duration, number, percent } from '../format.ts';
import { icon } from '../icons.ts';
import type { RunModel } from '../runModel.ts';
import type { ViewContext } from '../viewContext.ts';
import { LogTimes, Playback } from './playback.ts';

/** Times the pace of the run; most runs take less than a second. */
const SPEEDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 20];

export interface TimelinePorts {
  readonly context: ViewContext;
  /** The place has changed. */
  readonly moved: () => void;
  /** Speaks politely. */
  readonly announce: (text: string) => void;
}

/** Moves through the log of a run that has come to rest; hidden as long as there is nothing to move through. */
export class Timeline {
  readonly root: HTMLElement;
  readonly #model: RunModel;
  readonly #ports: TimelinePorts;
  readonly #range: HTMLInputElement;
  readonly #speed: HTMLSelectElement;
  readonly #place = element('span', { class: 'timeline-place' });
  readonly #play: ButtonElement;
  readonly #toStart: ButtonElement;
  readonly #toEnd: ButtonElement;
  readonly #playback: Playback;
  readonly #times = new LogTimes();
  /** Events shown; null at the end, where the run is shown as it is. */
  #count: number | null = null;

  constructor(model: RunModel, ports: TimelinePorts) {
    this.#model = model;
    this.#ports = ports;
    const { texts } = ports.context;
    this.#playback = new Playback(
      (count) => this.#move(count),
      () => this.#settled(),
    );
    this.#range = element('input', {
      attributes: { type: 'range', min: '1', step: '1', 'aria-label': texts.place },
    });
    this.#range.addEventListener('input', () => this.#jump(this.#range.valueAsNumber));
    this.#range.addEventListener('change', () => this.#settled());
    this.#speed = this.#speedChoice();
    this.#toStart = iconButton('start', texts.toStart, { onClick: () => this.#jumpAndSay(1) });
    this.#toEnd = iconButton('skip', texts.toEnd, { onClick: () => this.#jumpAndSay(this.#total) });
    this.#play = iconButton('resume', texts.play, { onClick: () => this.#togglePlay() });
    this.root = element(
      'div',
      { class: 'timeline', attributes: { role: 'group', 'aria-label': texts.timeline } },
      element('div', { class: 'timeline-buttons' }, this.#toStart, this.#play, this.#toEnd),
      this.#range,
      this.#place,
      this.#speed,
    );
    this.update();
  }

  /** How many events the panel is to show; null: all of them, and what came of them. */
  get count(): number | null {
    return this.root.hidden ? null : this.#count;
  }

  /** Follows the run and its log. */
  update(): void {
    const { live } = this.#model;
    const total = this.#total;
    if (live) {
      this.#playback.stop();
      this.#count = null;
    }
    setHidden(this.root, live || total < 2);
    if (this.root.hidden) return;
    const at = this.#at;
    setAttribute(this.#range, 'max', String(total));
    if (this.#range.valueAsNumber !== at) this.#range.value = String(at);
    this.#range.style.setProperty('--share', String(total < 2 ? 1 : (at - 1) / (total - 1)));
    setAttribute(this.#range, 'aria-valuetext', this.#ports.context.texts.eventOf(at, total));
    this.#writePlace();
    this.#showPlaying();
  }

  dispose(): void {
    this.#playback.stop();
  }

  get #total(): number {
    return this.#model.entries.length;
  }

  get #at(): number {
    return this.#count ?? this.#total;
  }

  #speedChoice(): HTMLSelectElement {
    const { texts, language } = this.#ports.context;
    const choice = element('select', { title: texts.speed, attributes: { 'aria-label': texts.speed } });
    for (const speed of SPEEDS) {
      const digits = speed >= 1 ? 0 : (String(speed).split('.')[1]?.length ?? 0);
      const text = `${number(speed, language, digits)}×`;
      choice.append(element('option', { text, attributes: { value: String(speed) } }));
    }
    choice.value = '1';
    return choice;
  }

  #move(count: number): void {
    this.#count = count >= this.#total ? null : Math.max(1, count);
    this.update();
    this.#ports.moved();
  }

  #jump(count: number): void {
    this.#playback.stop();
    this.#move(count);
  }

  #jumpAndSay(count: number): void {
    this.#jump(count);
    this.#settled();
  }

  #togglePlay(): void {
    if (this.#playback.playing) {
      this.#playback.stop();
      this.#settled();
    } else {
      const from = this.#count ?? 1;
      this.#move(from);
      this.#playback.play(this.#times.of(this.#model.entries), from, () => Number(this.#speed.value));
    }
    this.#showPlaying();
  }

  /** The movement has come to an end: says where, once. */
  #settled(): void {
    this.#showPlaying();
    const { texts } = this.#ports.context;
    const event = this.#model.entries[this.#at - 1]?.event;
    if (event === undefined) return;
    const what = event.step_name === null ? texts.eventTypes[event.event_type] : event.step_name;
    const state = event.step_name === null ? '' : `, ${texts.statuses[event.status]}`;
    const place = texts.eventOf(this.#at, this.#total);
    this.#ports.announce(`${place}: ${what}${state}, ${percent(event.percentage)}`);
  }

  #showPlaying(): void {
    const { texts } = this.#ports.context;
    const { playing } = this.#playback;
    relabel(this.#play, playing ? texts.pausePlay : texts.play);
    if (this.#play.dataset['playing'] === String(playing)) return;
    this.#play.dataset['playing'] = String(playing);
    this.#play.replaceChildren(icon(playing ? 'pause' : 'resume'));
  }

  #writePlace(): void {
    const { language } = this.#ports.context;
    const seconds = (this.#times.of(this.#model.entries)[this.#at - 1] ?? 0) / 1000;
    setText(this.#place, `${this.#at} / ${this.#total} · ${duration(seconds, language)}`);
  }
}
