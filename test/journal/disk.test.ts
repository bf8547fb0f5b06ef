import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { decodeRecords } from '../../src/node/journal/recordLines.ts';
import { RUN_FILE_SUFFIX, type RunSummary } from '../../src/protocol/journal.ts';
import { CliProgram } from '../support/cliProgram.ts';
import { SmallDisk } from '../support/smallDisk.ts';

const QUESTION = 'Wie viel kostet ein Bauantrag in München?';
const ANSWER = /Berechnung/;
const trial = SmallDisk.mount();

let program: CliProgram;

beforeAll(() => {
  program = new CliProgram();
}, 60_000);
afterAll(() => trial?.unmount());

interface Place {
  readonly disk: SmallDisk;
  readonly journal: string;
  /** Bytes of all run files, by name. */
  readonly files: () => ReadonlyMap<string, Buffer>;
  readonly history: () => Promise<readonly RunSummary[]>;
}

/** A journal on a small disk with one complete run in it. */
async function place(): Promise<Place> {
  const disk = SmallDisk.mount();
  if (disk === null) throw new Error('no small disk');
  onTestFinished(() => disk.unmount());
  const journal = join(disk.folder, 'journal');
  const first = await program.run(['ask', QUESTION], journal);
  expect([first.code, ANSWER.test(first.output)], first.errors).toEqual([0, true]);
  const files = (): ReadonlyMap<string, Buffer> => {
    const names = readdirSync(journal).filter((name) => name.endsWith(RUN_FILE_SUFFIX));
    return new Map(names.map((name) => [name, readFileSync(join(journal, name))]));
  };
  const history = async (): Promise<readonly RunSummary[]> => {
    const { output, code, errors } = await program.run(['history', '--json'], journal);
    expect([code, errors]).toEqual([0, '']);
    return JSON.parse(output) as readonly RunSummary[];
  };
  return { disk, journal, files, history };
}

const times = (text: string, words: RegExp): number => text.match(new RegExp(words, 'g'))?.length ?? 0;

describe.skipIf(trial === null)('the terminal program with its journal on a disk of one megabyte', () => {
  it('answers on a full disk, says once that nothing is kept, and touches no earlier run', async () => {
    const { disk, journal, files, history } = await place();
    const before = files();
    disk.fill();
    const { code, output, errors } = await program.run(['ask', QUESTION], journal);
    expect([code, ANSWER.test(output), times(errors, /Datenträger von .* ist voll/)]).toEqual([0, true, 1]);
    expect(files()).toEqual(before);
    expect(readdirSync(journal).filter((name) => /\.(owner|new)$/.test(name))).toEqual([]);
    expect((await history()).map(({ status }) => status)).toEqual(['completed']);
    disk.empty();
    expect((await program.run(['ask', QUESTION], journal)).errors).not.toMatch(/voll/);
    expect((await history()).length).toBe(2);
  }, 120_000);

  it.each([8, 24, 48])(
    'answers when the disk fills up in the middle of a run (%i kB left), and keeps whole records to go on from',
    async (kilobytes) => {
      const { disk, journal, files, history } = await place();
      const before = files();
      disk.fill(kilobytes * 1024);
      const { code, output, errors } = await program.run(['ask', QUESTION], journal);
      expect([code, ANSWER.test(output), times(errors, /Datenträger von .* ist voll/)]).toEqual([0, true, 1]);
      const added = [...files()].filter(([name]) => !before.has(name));
      expect([...files()].filter(([name]) => before.has(name))).toEqual([...before]);
      for (const [, bytes] of added) {
        const { records, damaged, torn } = decodeRecords(bytes);
        expect([records[0]?.kind, damaged, torn]).toEqual(['question', [], null]);
      }
      disk.empty();
      const [newest, ...rest] = await history();
      expect([newest?.status, newest?.query, rest.length]).toEqual(['interrupted', QUESTION, 1]);
      const resumed = await program.run(['resume', newest?.run_id ?? ''], journal);
      expect([resumed.code, resumed.output], resumed.errors).toEqual([0, output]);
      expect((await history()).map(({ status }) => status)).toEqual(['completed', 'completed']);
    },
    120_000,
  );

  it('answers on a disk that is write-protected, can read its runs, and refuses changes with words', async () => {
    const { disk, journal, files, history } = await place();
    const before = files();
    const [run] = await history();
    disk.setReadOnly(true);
    const { code, output, errors } = await program.run(['ask', QUESTION], journal);
    expect([code, ANSWER.test(output), times(errors, /schreibgeschützt, EROFS/)]).toEqual([0, true, 1]);
    expect((await history()).map(({ run_id }) => run_id)).toEqual([run?.run_id]);
    const shown = await program.run(['show', run?.run_id ?? ''], journal);
    expect([shown.code, ANSWER.test(shown.output)]).toEqual([0, true]);
    const renamed = await program.run(['rename', run?.run_id ?? '', 'Titel'], journal);
    expect([renamed.code, times(renamed.errors, /ließ sich nicht speichern/)]).toEqual([1, 1]);
    disk.setReadOnly(false);
    expect(files()).toEqual(before);
  }, 120_000);
});
