import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../src/core/journal/compareRuns.ts';
import { decodeRecords } from '../../../../src/node/journal/recordLines.ts';
import { RUN_FILE_SUFFIX } from '../../../../src/protocol/journal.ts';
import {
  recordResearch,
  recordRun,
  temporaryFolder,
  temporaryJournal,
} from '../../../support/journalRuns.ts';

const ROOT = '/home/anna/Meine Akten';
const research = { runId: 'run-a', root: ROOT, query: 'Was kostet ein Strandkorb in Musterstadt?' };

function onlyFile(folder: string): Buffer {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith(RUN_FILE_SUFFIX));
  return readFileSync(join(folder, name));
}

describe('a run that is handed on', () => {
  it('holds no path of this machine, and says of each source where in which library it is', async () => {
    const { journal, folder } = temporaryJournal();
    const result = await recordResearch(journal, research);
    expect(result.answer?.outcome).toBe('grounded');
    expect(onlyFile(folder).toString('utf8')).toContain(ROOT);
    const bytes = await journal.bytes('run-a');
    expect(bytes.toString('utf8')).not.toMatch(/\/home|Meine Akten/u);
    const files = [...bytes.toString('utf8').matchAll(/"file":"([^"]*)"/gu)].map(([, file]) => file);
    expect(new Set(files)).toEqual(new Set(['Akten/orte/strandkorb.md']));
  });

  it('is the same run in another journal, and can be resumed there from a step', async () => {
    const { journal } = temporaryJournal();
    const result = await recordResearch(journal, research);
    const folder = temporaryFolder();
    const bytes = await journal.bytes('run-a');
    expect(decodeRecords(bytes)).toMatchObject({ unknown: 0, damaged: [], torn: null });
    writeFileSync(join(folder, `20260101T000000000Z-run-a${RUN_FILE_SUFFIX}`), bytes);
    const { journal: other, notices } = temporaryJournal({ folder });
    const run = await other.read('run-a');
    expect(notices).toEqual([]);
    expect(run.result?.markdown).toBe(result.markdown);
    expect(run.events).toEqual((await journal.read('run-a')).events);
    expect(compareRuns(await journal.read('run-a'), run)).toEqual({
      same_question: true,
      libraries_changed: false,
      steps: [],
      sources: { added: [], removed: [] },
      answer: [],
    });
    const last = run.plan?.tree.steps.at(-1)?.id ?? '';
    const { request, discarded } = await other.resume('run-a', {
      language: 'en',
      libraries: run.libraries,
      from: last,
    });
    expect(discarded).toEqual([last]);
    expect(request.finished?.size).toBe(run.finished.size - 1);
  });

  it('is the same bytes where there is no path in it', async () => {
    const { journal, folder } = temporaryJournal();
    await recordRun(journal, 'run-a', 'Was ist eine GmbH?');
    expect(await journal.bytes('run-a')).toEqual(onlyFile(folder));
  });
});
