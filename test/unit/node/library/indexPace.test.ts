import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IndexPace } from '../../../../src/node/library/indexPace.ts';
import type { IndexProgress } from '../../../../src/node/library/libraryOptions.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('reports files, passages, rate and the time that is left, a dozen times a second at most', () => {
  const reports: IndexProgress[] = [];
  const pace = new IndexPace('docs', (progress) => reports.push(progress));
  pace.report('scan', { files: 0, totalFiles: 0, passages: 0 });
  for (let file = 1; file <= 100; file++) {
    vi.advanceTimersByTime(20);
    pace.report('read', { files: file, totalFiles: 100, passages: file * 7 });
  }
  pace.report('done', { files: 100, totalFiles: 100, passages: 700 });
  const reading = reports.filter(({ phase }) => phase === 'read');
  // Two seconds of work.
  expect(reading.length).toBeGreaterThan(15);
  expect(reading.length).toBeLessThanOrEqual(26);
  // Nothing is foretold in the first 0.3 s; then 50 files a second, and 20 ms for each that is left.
  for (const { files, passages, rate, etaSeconds } of reading) {
    expect(passages).toBe(files * 7);
    expect(rate).toBeCloseTo(50, 6);
    if (files <= 15) expect(etaSeconds).toBeNull();
    else expect(etaSeconds).toBeCloseTo((100 - files) / 50, 6);
  }
  expect(reports.at(-1)).toMatchObject({ phase: 'done', files: 100, passages: 700, etaSeconds: 0 });
});
