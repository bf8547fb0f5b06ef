import type { StepSnapshot } from '../../src/protocol/run.ts';
import { isEnded, type RunTracker } from '../../src/protocol/runTracker.ts';
import { stepSeconds } from '../chat/stepList.ts';
import { iconButton } from '../components.ts';
import { element, setAttribute, setHidden, setText } from '../dom.ts';
import { duration, percent } from '../format.ts';
import { icon, statusIcon, turnIcon } from '../icons.ts';
import { ProgressBar } from '../progressBar.ts';
import type { ViewContext } from '../viewContext.ts';
import type { ShownRun } from './replay.ts';
import { layoutGraph, NODE, type NodePlace } from './graphLayout.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** `retriable`: the run has come to rest, and its steps can be taken up again. */
type RunState = 'live' | 'replayed' | 'retriable' | 'rest';

interface GraphManner {
  /** The run, if it is shown at rest, can be taken up again at a step. */
  readonly retriable: boolean;
  readonly words: boolean;
}

interface NodeManner {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly words: boolean;
  readonly state: RunState;
}

/** The tree as a graph by dependency: nodes are list items, so that it reads in order without the drawing. */
export class GraphView {
  readonly root: HTMLElement;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges: { readonly path: SVGPathElement; readonly from: string; readonly to: string }[] = [];

  constructor(tracker: RunTracker, context: ViewContext) {
    const layout = layoutGraph(tracker.tree);
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('aria-hidden', 'true');
    drawing.setAttribute('width', String(layout.width));
    drawing.setAttribute('height', String(layout.height));
    for (const edge of layout.edges) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', edge.path);
      drawing.append(path);
      this.#edges.push({ path, from: edge.from, to: edge.to });
    }
    const list = element('ol', { class: 'nodes' });
    for (const place of layout.nodes) {
      const node = new GraphNode(place, tracker, context);
      this.#nodes.set(place.id, node);
      list.append(node.root);
    }
    list.style.width = `${layout.width}px`;
    list.style.height = `${layout.height}px`;
    const canvas = element('div', { class: 'canvas' }, drawing, list);
    this.root = element('div', {
      class: 'graph',
      attributes: { tabindex: '0', role: 'region', 'aria-label': context.texts.graph },
    });
    this.root.append(canvas);
  }

  /** `words`: what has to be read may change too; bars always do. */
  update({ tracker, working, replayed, now }: ShownRun, { retriable, words }: GraphManner): void {
    const state = working ? (replayed ? 'replayed' : 'live') : retriable && !replayed ? 'retriable' : 'rest';
    for (const step of tracker.steps) this.#nodes.get(step.step_id)?.update(step, { now, words, state });
    for (const { path, from, to } of this.#edges) {
      const source = tracker.step(from)?.status;
      const target = tracker.step(to)?.status;
      const busy = working && target !== undefined && target !== 'pending' && !isEnded(target);
      setAttribute(path, 'class', busy ? 'busy' : source === 'completed' ? 'passed' : 'open');
    }
  }
}

class GraphNode {
  readonly root: HTMLElement;
  readonly #context: ViewContext;
  readonly #icon = element('span', { class: 'state' });
  readonly #percent = element('span', { class: 'percent' });
  readonly #time = element('span', { class: 'time' });
  readonly #status = element('span', { class: 'status' });
  readonly #bar: ProgressBar;
  readonly #skip: HTMLElement;
  readonly #retry: HTMLElement;
  #step: StepSnapshot | undefined;

  constructor(place: NodePlace, tracker: RunTracker, context: ViewContext) {
    this.#context = context;
    const { texts } = context;
    const name = tracker.stepName(place.id);
    const needs = tracker.tree.steps.find((step) => step.id === place.id)?.depends_on ?? [];
    const about = { run_id: tracker.id, step_id: place.id };
    this.#bar = new ProgressBar(texts.progressOf(name));
    this.#skip = iconButton('skip', `${texts.skipStep}: ${name}`, {
      onClick: () => context.request({ type: 'skip_step', ...about }),
    });
    this.#retry = iconButton('again', `${texts.retryStep}: ${name}`, {
      onClick: () => context.request({ type: 'retry_step', ...about }),
    });
    const after = needs.map((id) => tracker.stepName(id)).join(', ');
    this.root = element(
      'li',
      { class: 'node' },
      element(
        'div',
        { class: 'node-head' },
        this.#icon,
        element('span', { class: 'name', text: name, title: name }),
      ),
      needs.length === 0 ? null : element('span', { class: 'visually-hidden', text: texts.dependsOn(after) }),
      element(
        'div',
        { class: 'node-facts' },
        this.#status,
        this.#percent,
        this.#time,
        this.#skip,
        this.#retry,
      ),
      this.#bar.root,
    );
    this.root.style.left = `${place.x}px`;
    this.root.style.top = `${place.y}px`;
    this.root.style.width = `${NODE.width}px`;
    this.root.style.height = `${NODE.height}px`;
  }

  update(step: StepSnapshot, { now, words, state }: NodeManner): void {
    const { texts, language } = this.#context;
    const underWay = state === 'live' || state === 'replayed';
    if (!words && this.#step === step) return;
    const changed = this.#step?.status !== step.status;
    this.#step = step;
    if (changed) {
      setAttribute(this.root, 'data-status', step.status);
      this.#icon.replaceChildren(icon(statusIcon(step.status)));
    }
    const ended = isEnded(step.status);
    const working = underWay && !ended && step.status !== 'pending';
    setText(this.#percent, percent(step.percentage));
    this.#bar.set(step.percentage);
    if (!words && !changed) return;
    turnIcon(this.#icon, now);
    setText(this.#status, step.error?.message ?? (working ? step.message : texts.statuses[step.status]));
    setAttribute(this.#status, 'title', this.#status.textContent);
    const seconds = underWay || ended ? stepSeconds(step, now) : null;
    setText(this.#time, seconds === null ? '' : duration(seconds, language));
    const live = state === 'live';
    setHidden(this.#skip, !(working && live));
    const unfinished = step.status === 'failed' || step.status === 'cancelled';
    setHidden(this.#retry, !(live ? working && step.stuck === true : state === 'retriable' && unfinished));
    setAttribute(this.root, 'data-stuck', String(working && step.stuck === true));
  }
}
