import * as z from 'zod/mini';
import { stepTypeSchema, type StepType } from '../../protocol/vocabulary.ts';

/** How long steps of one type took, in seconds. */
export interface DurationBand {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** What this machine's past runs say about the next one. */
export interface DurationHistory {
  /** Null until there are three past runs with such a step. */
  band(type: StepType): DurationBand | null;
}

/** Of one run's steps each is a sample, but all of them saw the same moment of the machine. */
const FEWEST_RUNS = 3;
const FEWEST_SAMPLES = 3;
/** Older samples give way: a machine and its libraries change. */
const MOST_SAMPLES = 50;

const recordSchema = z.object({
  type: stepTypeSchema,
  size: z.int().check(z.nonnegative()),
  seconds: z.array(z.number().check(z.nonnegative())),
  /** How many runs they are from; early files do not say. */
  runs: z.optional(z.int().check(z.nonnegative())),
});
const durationRecordsSchema = z.object({ version: z.literal(1), records: z.array(recordSchema) });
export type DurationRecordsData = Readonly<z.infer<typeof durationRecordsSchema>>;

/** How long one completed step took. */
export interface StepDuration {
  readonly type: StepType;
  readonly seconds: number;
}

interface Samples {
  readonly type: StepType;
  readonly size: number;
  readonly seconds: number[];
  runs: number;
}

/** Durations of completed steps by step type and order of magnitude of the library. */
export class DurationRecords {
  readonly #samples = new Map<string, Samples>();

  /** The completed steps of one run. `passages`: how many the searched libraries hold. */
  addRun(steps: readonly StepDuration[], passages: number): void {
    const size = magnitude(passages);
    const seen = new Set<Samples>();
    for (const { type, seconds } of steps) {
      const key = `${type}/${size}`;
      const samples = this.#samples.get(key) ?? { type, size, seconds: [], runs: 0 };
      samples.seconds.push(seconds);
      if (samples.seconds.length > MOST_SAMPLES) samples.seconds.shift();
      this.#samples.set(key, samples);
      seen.add(samples);
    }
    for (const samples of seen) samples.runs += 1;
  }

  forLibrary(passages: number): DurationHistory {
    const size = magnitude(passages);
    return {
      band: (type) => {
        const samples = this.#samples.get(`${type}/${size}`);
        return samples === undefined || samples.runs < FEWEST_RUNS ? null : durationBand(samples.seconds);
      },
    };
  }

  toJSON(): DurationRecordsData {
    return {
      version: 1,
      records: [...this.#samples.values()].map(({ type, size, seconds, runs }) => ({
        type,
        size,
        seconds: [...seconds],
        runs,
      })),
    };
  }

  /** What cannot be read is forgotten: estimates are then absent until there are new samples. */
  static fromJSON(value: unknown): DurationRecords {
    const records = new DurationRecords();
    const parsed = durationRecordsSchema.safeParse(value);
    if (!parsed.success) return records;
    for (const { type, size, seconds, runs } of parsed.data.records) {
      const kept = { type, size, seconds: seconds.slice(-MOST_SAMPLES), runs: runs ?? seconds.length };
      records.#samples.set(`${type}/${size}`, kept);
    }
    return records;
  }
}

/** Tenth, fiftieth and ninetieth percentile; null with fewer than three samples. */
export function durationBand(seconds: readonly number[]): DurationBand | null {
  if (seconds.length < FEWEST_SAMPLES) return null;
  const sorted = seconds.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.1), typical: quantile(sorted, 0.5), high: quantile(sorted, 0.9) };
}

/** Between the two nearest samples in proportion; of few samples, the ends weigh accordingly more. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Libraries of 10 to 99 passages are alike, of 100 to 999, and so on. */
function magnitude(passages: number): number {
  return passages < 1 ? 0 : Math.floor(Math.log10(passages)) + 1;
}
