import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VeritasError } from '../../../../src/core/errors.ts';
import { foldRun, queryOf } from '../../../../src/core/journal/journaledRun.ts';
import { resumeRun } from '../../../../src/core/journal/resumeRun.ts';
import { readRunFile } from '../../../../src/node/journal/readRunFile.ts';
import { decodeRecords, encodeRecord } from '../../../../src/node/journal/recordLines.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import { RUN_FILE_SUFFIX } from '../../../../src/protocol/journal.ts';
import { newJournal, recordRun, temporaryFolder } from '../../../support/journalRuns.ts';

const QUERY = 'Unterschied zwischen GmbH und AG';
let original: Buffer = Buffer.alloc(0);

beforeEach(async () => {
  if (original.length > 0) return;
  const folder = temporaryFolder();
  const journal = newJournal({ folder });
  await recordRun(journal, 'sample', QUERY);
  const name = readdirSync(folder).find((each) => each.endsWith(RUN_FILE_SUFFIX)) ?? '';
  // The schema puts keys in its own order; written so, a record that was read is written the same again.
  const { records } = decodeRecords(readFileSync(join(folder, name)));
  original = Buffer.from(records.map(encodeRecord).join(''));
});

interface Flip {
  readonly at: number;
  readonly mask: number;
}

/** 1 to 30 bytes of the file, each with some of its bits turned over. */
const flips = (length: number): fc.Arbitrary<readonly Flip[]> =>
  fc.array(fc.record({ at: fc.nat({ max: length - 1 }), mask: fc.integer({ min: 1, max: 255 }) }), {
    minLength: 1,
    maxLength: 30,
  });

function turned(bytes: Buffer, some: readonly Flip[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const { at, mask } of some) copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

/** Lines with no byte turned over, their ends and those before them included. */
function untouched(before: Buffer, after: Buffer): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const line of before.toString('utf8').split('\n').slice(0, -1)) {
    const end = start + Buffer.byteLength(line) + 1;
    const from = Math.max(0, start - 1);
    if (before.subarray(from, end).equals(after.subarray(from, end))) lines.push(`${line}\n`);
    start = end;
  }
  return lines;
}

async function readAndMend(
  path: string,
): Promise<{ readonly records: readonly JournalRecord[]; readonly notices: readonly VeritasError[] }> {
  const notices: VeritasError[] = [];
  const records = await readRunFile(path, {
    language: 'en',
    mend: true,
    onNotice: (notice) => notices.push(notice),
  });
  return { records, notices };
}

describe('a run file with random bytes turned over', () => {
  it('gives every line that was not hit, sets the rest aside in a named file, and is whole after that', async () => {
    const folder = temporaryFolder();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(flips(original.length), async (some) => {
        number += 1;
        const own = join(folder, String(number));
        mkdirSync(own);
        const path = join(own, 'run');
        const damaged = turned(original, some);
        writeFileSync(path, damaged);
        const { records, notices } = await readAndMend(path);
        const read = records.map(encodeRecord);
        const originals = original.toString('utf8').split(/(?<=\n)/u);
        expect(read.filter((line) => !originals.includes(line))).toEqual([]);
        expect(untouched(original, damaged).filter((line) => !read.includes(line))).toEqual([]);

        const again = await readAndMend(path);
        expect(again.records).toEqual(records);
        expect(again.notices).toEqual([]);
        expect(readFileSync(path, 'utf8')).toBe(read.join(''));
        const setAside = notices[0]?.details['setAside'];
        const named = typeof setAside === 'string' ? readFileSync(setAside).length : 0;
        const cut = notices[0]?.details['cut'];
        const lost = named + (typeof cut === 'number' ? cut : 0);
        expect(Buffer.byteLength(read.join('')) + lost).toBe(damaged.length);
        if (typeof setAside === 'string') expect(notices[0]?.message).toContain(setAside);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('loses the question only if both places where it stands are hit, and can go on', () => {
    fc.assert(
      fc.property(flips(original.length), (some) => {
        const damaged = turned(original, some);
        const run = foldRun(decodeRecords(damaged).records);
        const sound = new Set(untouched(original, damaged));
        const kept = [...sound].filter((line) => /^\S+ \{"kind":"(question|plan|result)"/u.test(line));
        if (kept.length > 0) expect(queryOf(run)).toBe(QUERY);
        if (queryOf(run) === null || run.ended) return;
        const { request } = resumeRun('sample', run, { language: 'en', libraries: [] });
        expect(request.query).toBe(QUERY);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a run file cut off at any byte', () => {
  it('gives every line that is whole and reports the rest', async () => {
    const folder = temporaryFolder();
    const lines = original.toString('utf8').split(/(?<=\n)/u);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: original.length }), async (length) => {
        const path = join(folder, String(length));
        writeFileSync(path, original.subarray(0, length));
        const { records, notices } = await readAndMend(path);
        const kept = records.map(encodeRecord).join('');
        expect(kept).toBe(lines.slice(0, records.length).join(''));
        const next = lines[records.length] ?? '';
        expect(length - Buffer.byteLength(kept)).toBeLessThan(Math.max(1, Buffer.byteLength(next)));
        expect(notices.length).toBe(length === Buffer.byteLength(kept) ? 0 : 1);
        expect(readFileSync(path, 'utf8')).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });
});

describe('decodeRecords', () => {
  it('ends for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(decodeRecords(Buffer.from(bytes)).records).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('passes over sound lines of a kind that it does not know', () => {
    const line = encodeRecord({ kind: 'weather', value: 'sunny' } as never);
    const { records, unknown, damaged } = decodeRecords(Buffer.concat([Buffer.from(line), original]));
    expect([unknown, damaged.length]).toEqual([1, 0]);
    expect(records.length).toBeGreaterThan(20);
  });

  it('takes a file of only zero bytes, as a loss of power leaves it, for a torn end', () => {
    const bytes = Buffer.concat([original, Buffer.alloc(4096)]);
    const { records, torn } = decodeRecords(bytes);
    expect(torn).toEqual({ start: original.length, end: bytes.length });
    expect(records).toEqual(decodeRecords(original).records);
  });
});
