/** One line of the bench's report. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is compared with, measured in the same run. */
  readonly baseline?: string;
  /** `value` divided by the baseline's: above 1 is better for rates, below 1 for costs. */
  readonly ratio?: number;
}

/** Runs `work` until it has taken `milliseconds` in all, after a warm-up; returns microseconds per round, at the median. */
export function measure(work: () => void, milliseconds = 400): number {
  const rounds: number[] = [];
  for (let warm = 0; warm < 3; warm += 1) work();
  const end = performance.now() + milliseconds;
  while (performance.now() < end || rounds.length < 5) {
    const start = performance.now();
    work();
    rounds.push(performance.now() - start);
  }
  return median(rounds) * 1000;
}

/** As `measure`, for work that waits. */
export async function measureAsync(work: () => Promise<unknown>, milliseconds = 600): Promise<number> {
  const rounds: number[] = [];
  for (let warm = 0; warm < 3; warm += 1) await work();
  const end = performance.now() + milliseconds;
  while (performance.now() < end || rounds.length < 5) {
    const start = performance.now();
    await work();
    rounds.push(performance.now() - start);
  }
  return median(rounds) * 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
