import type { ProgressStatus } from '../src/protocol/vocabulary.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Own line drawings on a 16 by 16 grid, in the colour of the text around them. */
const drawings = {
  send: 'M2.5 8h10.5M8.5 3.5 13 8l-4.5 4.5',
  stop: 'M4 4h8v8H4z',
  answer: 'M3 3.5h10v7H7l-3 2.5v-2.5H3zM5.5 6h5M5.5 8h3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  resume: 'M5 3.5 12 8l-7 4.5z',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  graph: 'M2.5 2.5h4v3h-4zM9.5 6.5h4v3h-4zM2.5 10.5h4v3h-4zM6.5 4H8v8H6.5M8 8h1.5',
  save: 'M8 2.5v7M5 6.5l3 3 3-3M3 11.5v2h10v-2',
  compare: 'M2.5 3.5h4v9h-4zM9.5 3.5h4v9h-4zM3.7 8h1.6M10.7 8h1.6M11.5 7.2v1.6',
  again: 'M12.5 5A5.2 5.2 0 1 0 13.2 8.6M12.8 2.2V5.2H9.8',
  remove: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9M6.9 7v4M9.1 7v4',
  close: 'M4 4l8 8M12 4l-8 8',
  refresh: 'M3.2 6.2A5.2 5.2 0 0 1 12.6 5M12.8 2.2V5.2H9.8M12.8 9.8A5.2 5.2 0 0 1 3.4 11M3.2 13.8v-3H6.2',
  library: 'M3 3h2.5v10H3zM6.8 3h2.4v10H6.8zM10.6 3.6l2.2-.6 2 9.4-2.2.6z',
  warning: 'M8 2.5 14 13.5H2zM8 6.5v3.5M8 11.4v.6',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.2v4M8 4.8v.6',
  start: 'M12.5 3.5 7 8l5.5 4.5zM4.5 3.5v9',
  skip: 'M3.5 3.5 9 8l-5.5 4.5zM11.5 3.5v9',
  pending: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6',
  running: 'M8 2.5A5.5 5.5 0 0 1 13.5 8',
  completed: 'M3 8.5 6.5 12 13 4.5',
  failed: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  skipped: 'M4 8h8',
  cancelled: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3M4.6 11.4l6.8-6.8',
} as const;

export type IconName = keyof typeof drawings;

/** Decorative: the control or text beside it carries the name. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}

export function statusIcon(status: ProgressStatus): IconName {
  switch (status) {
    case 'starting':
    case 'running':
    case 'progress':
      return 'running';
    case 'pending':
    case 'completed':
    case 'failed':
    case 'skipped':
    case 'cancelled':
      return status;
  }
}

/** Milliseconds in which the drawing of what is at work turns by an eighth. */
const TURN = 200;

/**
 * Turns the drawing in `place` to where it belongs at `now` (milliseconds). Done with the words, not as an animation: that
 * would keep the whole window drawing frames, and whatever arrives would wait for the next of them.
 */
export function turnIcon(place: HTMLElement, now: number): void {
  const drawing = place.querySelector<SVGSVGElement>('.icon-running');
  if (drawing !== null) drawing.style.rotate = `${(Math.floor(now / TURN) % 8) * 45}deg`;
}
