import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DurationRecords, durationBand } from '../../../../src/core/process/durationHistory.ts';

describe('durationBand', () => {
  it.each([
    [[], null],
    [[1, 2], null],
    [[3, 1, 2], { low: 1.2, typical: 2, high: 2.8 }],
    [[5, 5, 5, 5], { low: 5, typical: 5, high: 5 }],
    [Array.from({ length: 11 }, (_, index) => index), { low: 1, typical: 5, high: 9 }],
  ])('of %j is %j', (seconds, band) => {
    const made = durationBand(seconds);
    const rounded =
      made === null
        ? null
        : Object.fromEntries(
            Object.entries(made).map(([key, value]) => [key, Math.round(value * 1e6) / 1e6]),
          );
    expect(rounded).toEqual(band);
  });

  it('lies within the samples, low before typical before high', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 3 }), (seconds) => {
        const band = durationBand(seconds);
        expect(band).not.toBeNull();
        const { low, typical, high } = band ?? { low: 1, typical: 0, high: 0 };
        const ordered = [Math.min(...seconds), low, typical, high, Math.max(...seconds)];
        for (const [index, value] of ordered.entries())
          expect(value).toBeGreaterThanOrEqual((ordered[index - 1] ?? value) - 1e-9);
      }),
    );
  });
});

describe('DurationRecords', () => {
  it('keeps step types and sizes of libraries apart', () => {
    const records = new DurationRecords();
    for (const seconds of [1, 1, 1]) records.addRun([{ type: 'search', seconds }], 5000);
    for (const seconds of [9, 9]) records.addRun([{ type: 'search', seconds }], 50_000);
    expect([
      records.forLibrary(9999).band('search')?.typical,
      records.forLibrary(10_000).band('search'),
      records.forLibrary(999).band('search'),
      records.forLibrary(5000).band('analysis'),
    ]).toEqual([1, null, null, null]);
  });

  it('counts runs, not steps: one run with three searches says nothing yet', () => {
    const records = new DurationRecords();
    const searches = [1, 2, 3].map((seconds) => ({ type: 'search' as const, seconds }));
    const known = [1, 2, 3].map(() => {
      records.addRun(searches, 1000);
      return DurationRecords.fromJSON(JSON.parse(JSON.stringify(records)))
        .forLibrary(1000)
        .band('search');
    });
    expect(known.map((band) => band?.typical ?? null)).toEqual([null, null, 2]);
  });

  it('takes the samples of early files, which do not count runs, for one of a run each', () => {
    const early = { version: 1, records: [{ type: 'search', size: 2, seconds: [1, 1, 1] }] };
    expect(DurationRecords.fromJSON(early).forLibrary(50).band('search')?.typical).toBe(1);
  });

  it('forgets the oldest samples', () => {
    const records = new DurationRecords();
    for (const seconds of [...Array<number>(60).fill(100), ...Array<number>(50).fill(1)])
      records.addRun([{ type: 'search', seconds }], 1);
    expect(records.forLibrary(1).band('search')).toEqual({ low: 1, typical: 1, high: 1 });
  });

  it('survives JSON, and starts anew from what it cannot read', () => {
    const records = new DurationRecords();
    for (const seconds of [1, 2, 3]) records.addRun([{ type: 'analysis', seconds }], 0);
    const copy = DurationRecords.fromJSON(JSON.parse(JSON.stringify(records)));
    expect([copy.toJSON(), copy.forLibrary(0).band('analysis')]).toEqual([
      records.toJSON(),
      durationBand([1, 2, 3]),
    ]);
    for (const bad of [null, {}, { version: 2, records: [] }, { version: 1, records: [{ type: 'magic' }] }]) {
      expect(DurationRecords.fromJSON(bad).toJSON()).toEqual({ version: 1, records: [] });
    }
  });
});
