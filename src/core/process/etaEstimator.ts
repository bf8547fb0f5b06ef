import type { ProcessStepData } from '../../protocol/processTree.ts';
import type { Eta } from '../progress/eventFactories.ts';
import type { DurationBand, DurationHistory } from './durationHistory.ts';
import { criticalPath, dependencyOrder, type TreeGraph } from './treeShape.ts';

/** Milliseconds for which an estimate is only counted down, not made anew. */
const KEEP = 250;
/** Share of its band's high end that a step beyond it is still given: nobody knows, but it is not done. */
const OVERDUE = 0.25;

export interface EtaOptions {
  readonly graph: TreeGraph;
  readonly steps: readonly ProcessStepData[];
  readonly history: DurationHistory | undefined;
  readonly maxParallel: number;
}

/** Where a step is: `null` = not started, a number = monotonic milliseconds of its start, `'ended'`. */
export type StepPhase = null | number | 'ended';

/** Seconds that a run still takes, as a band learned from past runs. */
export class EtaEstimator {
  readonly #graph: TreeGraph;
  readonly #order: readonly number[];
  readonly #bands: readonly (DurationBand | null)[];
  readonly #learned: boolean;
  readonly #maxParallel: number;
  #eta: Eta | null = null;
  #madeAt = Number.NEGATIVE_INFINITY;

  constructor(options: EtaOptions) {
    this.#graph = options.graph;
    this.#order = dependencyOrder(options.graph);
    this.#bands = options.steps.map((step) => options.history?.band(step.type) ?? null);
    this.#learned = this.#bands.some((band) => band !== null);
    this.#maxParallel = options.maxParallel;
  }

  /** Null while a step that is still open has no band. `fresh`: a step has started or ended since the last call. */
  estimate(now: number, phase: (position: number) => StepPhase, fresh: boolean): Eta | null {
    if (!this.#learned) return null;
    if (fresh || now - this.#madeAt >= KEEP) {
      this.#eta = this.#compute(now, phase);
      this.#madeAt = now;
      return this.#eta;
    }
    const passed = (now - this.#madeAt) / 1000;
    if (this.#eta === null || passed === 0) return this.#eta;
    return {
      low: hundredths(Math.max(0, this.#eta.low - passed)),
      high: hundredths(Math.max(0, this.#eta.high - passed)),
    };
  }

  /**
   * Graham's bounds for list scheduling on `maxParallel` machines: no schedule is shorter than the longest way or than
   * the whole work divided by the machines, none that never idles is longer than the longest way plus the rest divided.
   */
  #compute(now: number, phase: (position: number) => StepPhase): Eta | null {
    const low = new Array<number>(this.#bands.length).fill(0);
    const high = new Array<number>(this.#bands.length).fill(0);
    let lowWork = 0;
    let highWork = 0;
    for (const [position, band] of this.#bands.entries()) {
      const state = phase(position);
      if (state === 'ended') continue;
      if (band === null) return null;
      const passed = state === null ? 0 : (now - state) / 1000;
      const lowLeft = Math.max(0, band.low - passed);
      const highLeft = Math.max(band.high - passed, state === null ? 0 : band.high * OVERDUE);
      low[position] = lowLeft;
      high[position] = highLeft;
      lowWork += lowLeft;
      highWork += highLeft;
    }
    const lowWay = criticalPath(this.#graph, this.#order, (position) => low[position] ?? 0).seconds;
    const highWay = criticalPath(this.#graph, this.#order, (position) => high[position] ?? 0).seconds;
    return {
      low: hundredths(Math.max(lowWay, lowWork / this.#maxParallel)),
      high: hundredths(highWay + (highWork - highWay) / this.#maxParallel),
    };
  }
}

/** Finer steps would pretend a precision that no estimate has. */
function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
