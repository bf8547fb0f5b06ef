import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../../../src/core/journal/journaledRun.ts';
import { restoreSnapshot } from '../../../../src/core/journal/restoreSnapshot.ts';
import { openRunFile } from '../../../../src/node/journal/openRunFile.ts';
import { decodeRecords, encodeJson, encodeRecord } from '../../../../src/node/journal/recordLines.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import { runSnapshotSchema } from '../../../../src/protocol/run.ts';
import { newJournal, recordResearch, temporaryFolder } from '../../../support/journalRuns.ts';

const QUERY = 'Was kostet ein Strandkorb in Musterstadt?';
let sound: Buffer = Buffer.alloc(0);
let records: readonly JournalRecord[] = [];

beforeAll(async () => {
  const journal = newJournal({ folder: temporaryFolder() });
  await recordResearch(journal, { runId: 'run-a', root: '/home/anna/Akten', query: QUERY });
  sound = await journal.bytes('run-a');
  ({ records } = decodeRecords(sound));
});

const opened = (bytes: Buffer, size = bytes.length) => openRunFile(bytes, size, 'en');
const lines = (...all: readonly JournalRecord[]): Buffer => Buffer.from(all.map(encodeRecord).join(''));

/** The file with another value in each record that `change` gives one for. */
function changed(change: (record: JournalRecord) => unknown): Buffer {
  return Buffer.from(records.map((record) => encodeJson(JSON.stringify(change(record) ?? record))).join(''));
}

/** The plan with other dependencies, or other steps. */
function withSteps(count: number, dependsOn: (id: number) => string[]): Buffer {
  return changed((record) => {
    if (record.kind !== 'plan') return undefined;
    const [step] = record.tree.steps;
    const steps = Array.from({ length: count }, (_, id) => ({
      ...step,
      id: `${id}`,
      depends_on: dependsOn(id),
    }));
    return { ...record, tree: { ...record.tree, steps } };
  });
}

describe('a run file that is opened', () => {
  it('gives the whole run of a sound one, and nothing to say of it', () => {
    const { runId, run, notes } = opened(sound);
    expect([runId, notes, run?.events.length]).toEqual([
      'run-a',
      [],
      records.filter(({ kind }) => kind === 'event').length,
    ]);
    expect(run?.result?.answer?.outcome).toBe('grounded');
  });

  const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 10);
  const flipped = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    const middle = Math.floor(copy.length / 2);
    copy[middle] = (copy[middle] ?? 0) ^ 1;
    return copy;
  };
  it.each<[string, () => { bytes: Buffer; size?: number }, readonly RegExp[]]>([
    [
      'a torn end',
      () => ({ bytes: cut(sound) }),
      [/end of the file is missing: .* breaks off after [\d,]+ bytes/],
    ],
    [
      'a flipped byte',
      () => ({ bytes: flipped(sound) }),
      [/1 line is damaged and missing here.*export it again/],
    ],
    [
      'the beginning of a huge one',
      () => ({ bytes: cut(sound), size: 700_000_000 }),
      [/With 700 MB the file is too large; what stands in its first 0 MB|too large/],
    ],
    [
      'a later version',
      () => ({
        bytes: changed((record) => (record.kind === 'question' ? { ...record, version: 9 } : undefined)),
      }),
      [/newer version of Veritas \(run file 9\).*please update/],
    ],
    [
      'lines of another kind',
      () => ({ bytes: Buffer.concat([sound, Buffer.from(encodeJson('{"kind":"weather"}'))]) }),
      [/1 line is of a kind that this version does not know/],
    ],
    [
      'a tree in a circle',
      () => ({ bytes: withSteps(3, (id) => [`${(id + 1) % 3}`]) }),
      [/does not hold together/],
    ],
    [
      'a tree of two thousand steps',
      () => ({ bytes: withSteps(2000, () => []) }),
      [/does not hold together/],
    ],
  ])('shows what is left, and says what happened, with %s', (_, file, expected) => {
    const { bytes, size = bytes.length } = file();
    const { run, notes } = opened(bytes, size);
    expect(run === null ? null : queryOf(run)).toBe(QUERY);
    expect(notes).toHaveLength(expected.length);
    for (const [index, text] of expected.entries()) expect(notes[index]).toMatch(text);
  });

  it.each<[string, () => Buffer, RegExp]>([
    ['an empty file', () => Buffer.alloc(0), /The file is empty/],
    ['rubbish', () => Buffer.from('<html>\n'.repeat(1000)), /no run of Veritas in this file/],
    ['a file of zeros', () => Buffer.alloc(5000), /no run of Veritas in this file/],
    ['only events', () => lines(...records.filter(({ kind }) => kind === 'event')), /not even the question/],
    [
      'a version of which nothing can be read',
      () => Buffer.from(encodeJson('{"kind":"question","version":7}')),
      /newer version of Veritas \(run file 7\)/,
    ],
  ])('gives no run but a reason with %s', (_, bytes, reason) => {
    const { run, notes } = opened(bytes());
    expect(run).toBeNull();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(reason);
  });

  it('never fails, and what it gives is always a snapshot that a view can read', () => {
    const turned = fc
      .array(fc.record({ at: fc.nat({ max: sound.length - 1 }), mask: fc.integer({ min: 1, max: 255 }) }), {
        maxLength: 20,
      })
      .map((flips) => {
        const copy = Buffer.from(sound);
        for (const { at, mask } of flips) copy[at] = (copy[at] ?? 0) ^ mask;
        return copy;
      });
    const plan = records.find(({ kind }) => kind === 'plan');
    fc.assert(
      fc.property(turned, fc.nat({ max: sound.length }), (bytes, end) => {
        const { runId, run, notes } = opened(bytes.subarray(0, end));
        if (run === null) expect(notes).toHaveLength(1);
        else {
          const snapshot = restoreSnapshot(runId, run, () => {
            if (plan?.kind !== 'plan') throw new Error('the sample has a plan');
            return plan;
          });
          expect(runSnapshotSchema.safeParse(snapshot).success).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
