import { eventTypeSchema, type EventType } from '../../src/protocol/vocabulary.ts';
import { element, setAttribute, setText } from '../dom.ts';
import { duration, percent, timeOfDay } from '../format.ts';
import type { LogEntry, RunModel } from '../runModel.ts';
import type { ViewContext } from '../viewContext.ts';

/** Pixels; the style sheet gives rows the same height. */
const ROW = 22;
/** Rows drawn above and below what is seen. */
const SPARE = 8;

/** The log, of which only the rows in sight exist as nodes. Follows its end unless the reader scrolled away. */
export class EventLog {
  readonly root: HTMLElement;
  readonly #context: ViewContext;
  readonly #scroller: HTMLElement;
  readonly #space = element('div', { class: 'log-space' });
  readonly #empty: HTMLElement;
  readonly #chips = new Map<EventType | 'all', HTMLButtonElement>();
  #filter: EventType | 'all' = 'all';
  readonly #counts = new Map<EventType, number>();
  #entries: readonly LogEntry[] = [];
  /** How many of the entries are shown at most. */
  #limit = Infinity;
  /** How many of the entries have been counted and filtered. */
  #read = -1;
  #shown: LogEntry[] = [];
  /** Rows that exist, by their place among the shown entries. */
  readonly #rows = new Map<number, HTMLElement>();
  #follow = true;
  #height = 0;

  constructor(context: ViewContext) {
    this.#context = context;
    const { texts } = context;
    this.#empty = element('p', { class: 'small log-empty', text: texts.logEmpty });
    this.#scroller = element('div', {
      class: 'log-rows',
      attributes: { role: 'list', tabindex: '0', 'aria-label': texts.log },
    });
    this.#scroller.append(this.#space);
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => {
      this.#height = this.#scroller.clientHeight;
      if (this.#follow) this.#scroller.scrollTop = this.#shown.length * ROW;
      this.#draw();
    }).observe(this.#scroller);
    const chips = element('div', {
      class: 'chips',
      attributes: { role: 'group', 'aria-label': texts.filter },
    });
    for (const type of ['all' as const, ...eventTypeSchema.options]) {
      const chip = element('button', {
        class: 'chip',
        attributes: { type: 'button', 'data-type': type },
        onClick: () => this.#choose(type),
      });
      this.#chips.set(type, chip);
      chips.append(chip);
    }
    this.#label();
    this.root = element('section', { class: 'log' }, element('h2', { text: texts.log }), chips);
    this.root.append(this.#empty, this.#scroller);
  }

  /** Reads only what is new since the last call. `limit`: shows the log as it was after so many entries. */
  update({ entries }: Pick<RunModel, 'entries'>, limit = Infinity): void {
    if (limit !== this.#limit) this.#follow = true;
    this.#limit = limit;
    const length = Math.min(limit, entries.length);
    if (this.#entries !== entries || this.#read > length) this.#restart(entries);
    if (this.#read === length) return;
    for (const entry of entries.slice(Math.max(0, this.#read), length)) {
      const { event_type: type } = entry.event;
      this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
      if (this.#filter === 'all' || this.#filter === type) this.#shown.push(entry);
    }
    this.#read = length;
    this.#label();
    this.#space.style.height = `${this.#shown.length * ROW}px`;
    this.#empty.hidden = this.#shown.length > 0;
    if (this.#follow) this.#scroller.scrollTop = this.#shown.length * ROW;
    this.#draw();
  }

  #restart(entries: readonly LogEntry[]): void {
    this.#entries = entries;
    this.#read = 0;
    this.#shown = [];
    this.#counts.clear();
    this.#rows.clear();
    this.#space.replaceChildren();
  }

  #choose(type: EventType | 'all'): void {
    this.#filter = type;
    const entries = this.#entries;
    this.#restart(entries);
    this.update({ entries }, this.#limit);
  }

  #label(): void {
    const { texts } = this.#context;
    for (const [type, chip] of this.#chips) {
      const count = type === 'all' ? Math.max(0, this.#read) : (this.#counts.get(type) ?? 0);
      setText(chip, `${type === 'all' ? texts.allTypes : texts.eventTypes[type]} ${count}`);
      setAttribute(chip, 'aria-pressed', String(type === this.#filter));
      chip.hidden = count === 0 && type !== 'all' && type !== this.#filter;
    }
  }

  #scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#follow = scrollHeight - scrollTop - clientHeight < ROW * 2;
    this.#draw();
  }

  /** Keeps the rows that stay in sight and makes only those that come into it. */
  #draw(): void {
    const { scrollTop } = this.#scroller;
    const from = Math.max(0, Math.floor(scrollTop / ROW) - SPARE);
    const to = Math.min(this.#shown.length, from + Math.ceil(this.#height / ROW) + 2 * SPARE);
    for (const [index, row] of this.#rows) {
      if (index >= from && index < to) continue;
      row.remove();
      this.#rows.delete(index);
    }
    for (let index = from; index < to; index += 1) {
      const entry = this.#shown[index];
      if (entry === undefined || this.#rows.has(index)) continue;
      const row = this.#row(entry, index);
      this.#rows.set(index, row);
      const next = this.#rows.get(index + 1) ?? null;
      this.#space.insertBefore(row, next);
    }
  }

  #row({ event, merged }: LogEntry, index: number): HTMLElement {
    const { texts, language } = this.#context;
    const message = event.error?.message ?? event.message;
    const text = merged > 0 ? `${message} (${texts.merged(merged)})` : message;
    const name = event.step_name ?? '';
    const row = element(
      'div',
      {
        class: 'row',
        attributes: {
          role: 'listitem',
          'data-type': event.event_type,
          'aria-posinset': String(index + 1),
        },
      },
      element('span', { class: 'sequence', text: String(event.sequence) }),
      element('span', { class: 'clock', text: timeOfDay(event.timestamp) }),
      element('span', { class: 'type', text: texts.eventTypes[event.event_type] }),
      element('span', { class: 'percent', text: percent(event.percentage) }),
      element('span', { class: 'step-name', text: name, title: name }),
      element('span', { class: 'text', text, title: text }),
      element('span', { class: 'time', text: duration(event.execution_time, language) }),
    );
    row.style.top = `${index * ROW}px`;
    return row;
  }
}
