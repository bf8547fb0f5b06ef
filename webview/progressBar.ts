import { element, setAttribute } from './dom.ts';

/** A bar that assistive technology can read but that announces nothing by itself. */
export class ProgressBar {
  readonly #fill = element('div', { class: 'fill' });
  readonly root = element('div', {
    class: 'bar',
    attributes: { role: 'progressbar', 'aria-valuemin': '0', 'aria-valuemax': '100' },
  });

  constructor(label: string) {
    this.root.append(this.#fill);
    this.root.setAttribute('aria-label', label);
    this.set(0);
  }

  /** 0 to 100. */
  set(percentage: number): void {
    const whole = Math.floor(percentage);
    setAttribute(this.root, 'aria-valuenow', String(whole));
    this.#fill.style.backgroundSize = `${Math.min(100, Math.max(0, percentage))}% 100%`;
  }
}
