import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeRecords } from '../../src/node/journal/recordLines.ts';
import { RUN_FILE_SUFFIX, type JournalRecord } from '../../src/protocol/journal.ts';
import { CliProgram } from '../support/cliProgram.ts';
import type { Ended } from '../support/copiedProgram.ts';
import { newJournal, temporaryFolder } from '../support/journalRuns.ts';

/** `VERITAS_KILLS=200` for the full number. */
const KILLS = Number(process.env['VERITAS_KILLS'] ?? 8);
/** Of the interrupted runs, those whose second attempt is killed as well. */
const KILLED_TWICE = 0.3;

const questions = [
  'Bauantrag für ein Einfamilienhaus in Stuttgart',
  'Unterschied zwischen GmbH und AG',
  'Wie viel kostet ein Bauantrag in München?',
];

function runFiles(journal: string): string[] {
  return existsSync(journal) ? readdirSync(journal).filter((name) => name.endsWith(RUN_FILE_SUFFIX)) : [];
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Kills at any moment of the program's life, of the run's, or of the steps' work. */
async function killAtRandom(
  args: readonly string[],
  journal: string,
  { milliseconds, work }: Undisturbed,
): Promise<Ended> {
  const before = journalBytes(journal);
  const { child, ended } = program.start(args, journal);
  const stage = Math.random();
  const recorded = stage < 0.15 ? 0 : stage < 0.35 ? 1 : 1000;
  while (recorded > 0 && child.exitCode === null && journalBytes(journal) < before + recorded) await pause(2);
  await pause(Math.random() * (recorded === 0 ? milliseconds : recorded === 1 ? milliseconds / 2 : work));
  child.kill('SIGKILL');
  return ended;
}

function journalBytes(journal: string): number {
  return runFiles(journal).reduce((sum, name) => sum + statSync(join(journal, name)).size, 0);
}

function recordsOf(journal: string, runId: string): readonly JournalRecord[] {
  const name = runFiles(journal).find((each) => each.includes(runId)) ?? '';
  return decodeRecords(readFileSync(join(journal, name))).records;
}

function repeatedSteps(records: readonly JournalRecord[]): string[] {
  const ids = records.flatMap((record) => (record.kind === 'step_result' ? [record.step_id] : []));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

interface Undisturbed {
  readonly output: string;
  readonly markdown: string | null;
  /** Of the program's whole life. */
  readonly milliseconds: number;
  /** Of the run's own work in it. */
  readonly work: number;
}

let program: CliProgram;

beforeAll(() => {
  program = new CliProgram();
}, 60_000);

async function answerUndisturbed(query: string, journal: string): Promise<Undisturbed> {
  await program.run(['ask', query], journal);
  const started = performance.now();
  const { output, code, errors } = await program.run(['ask', query], journal);
  expect(code, errors).toBe(0);
  const milliseconds = performance.now() - started;
  const [newest] = await newJournal({ folder: journal }).list();
  const run = await newJournal({ folder: journal }).read(newest?.run_id ?? '');
  const work = (run.result?.statistics.seconds ?? 0) * 1200;
  return { output, milliseconds, work, markdown: run.result?.markdown ?? null };
}

/** What became of one run; throws as soon as anything is not as it should be. */
async function killAndResume(query: string, journal: string, whole: Undisturbed): Promise<string> {
  const known = new Set(runFiles(journal));
  const killed = await killAtRandom(['ask', query], journal, whole);
  const added = runFiles(journal).filter((name) => !known.has(name));
  if (added.length === 0) {
    expect(`${killed.output}${killed.errors}`).not.toContain('plan_started');
    return 'not yet asked';
  }
  const reader = newJournal({ folder: journal });
  const [summary] = await reader.list();
  const runId = summary?.run_id ?? '';
  expect(added[0]).toContain(runId);
  if (recordsOf(journal, runId).length === 0) return 'not yet asked';
  expect(summary?.query).toBe(query);
  if (summary?.status === 'completed') {
    expect((await reader.read(runId)).result?.markdown).toBe(whole.markdown);
    return 'had ended';
  }
  expect(summary?.status).toBe('interrupted');
  const twice = Math.random() < KILLED_TWICE;
  if (twice) await killAtRandom(['resume', runId], journal, whole);
  const finished = (await reader.read(runId)).finished.size;
  const ended = (await newJournal({ folder: journal }).summary(runId)).status === 'completed';
  if (!ended) {
    const resumed = await program.run(['resume', runId], journal);
    expect(resumed.code, resumed.errors).toBe(0);
    expect(resumed.output).toBe(whole.output);
  }
  const run = await newJournal({ folder: journal }).read(runId);
  expect(run.result?.markdown).toBe(whole.markdown);
  expect(repeatedSteps(recordsOf(journal, runId))).toEqual([]);
  return `${twice ? 'killed twice, ' : ''}${finished} steps finished`;
}

describe('the terminal program under kill -9', () => {
  it(`gives the right answer after each of ${KILLS} kills, and loses no question`, async () => {
    const journal = join(temporaryFolder(), 'journal');
    const undisturbed: Undisturbed[] = [];
    for (const query of questions) undisturbed.push(await answerUndisturbed(query, journal));
    const outcomes = new Map<string, number>();
    let runs = 0;
    for (let index = 0; runs < KILLS; index += 1) {
      const which = index % questions.length;
      const whole = undisturbed[which];
      if (whole === undefined) continue;
      const outcome = await killAndResume(questions[which] ?? '', journal, whole);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== 'not yet asked') runs += 1;
    }
    console.log(
      [...outcomes]
        .sort()
        .map(([outcome, count]) => `${count} × ${outcome}`)
        .join('; '),
    );
    const list = await newJournal({ folder: journal }).list();
    expect(list.length).toBe(runFiles(journal).length);
    expect(list.filter(({ status, query }) => query !== null && status !== 'completed')).toEqual([]);
  }, 3_600_000);
});
