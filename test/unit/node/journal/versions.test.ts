import { copyFileSync, readFileSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyOrder } from '../../../../src/core/progress/orderVerifier.ts';
import { decodeRecords } from '../../../../src/node/journal/recordLines.ts';
import { JOURNAL_VERSION, RUN_FILE_SUFFIX } from '../../../../src/protocol/journal.ts';
import { mockEngine, recordRun, temporaryFolder, temporaryJournal } from '../../../support/journalRuns.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../../../fixtures/journal');
const fixture = (version: number): string => join(fixtures, `v${version}${RUN_FILE_SUFFIX}`);
const versions = Array.from({ length: JOURNAL_VERSION }, (_, index) => index + 1);

describe('run files of every version there has been', () => {
  it.each(versions)('has a file of version %i', (version) => {
    expect(existsSync(fixture(version))).toBe(true);
  });

  it.each(versions)('reads version %i to the last record', (version) => {
    const { records, unknown, newer, damaged, torn } = decodeRecords(readFileSync(fixture(version)));
    expect({ unknown, newer, damaged, torn }).toEqual({ unknown: 0, newer: null, damaged: [], torn: null });
    expect(records.length).toBeGreaterThan(20);
  });

  it('finds in version 1 a run that was cut off, went on, was renamed and pinned', async () => {
    const folder = temporaryFolder();
    const name = `20260101T000000000Z-fixture${RUN_FILE_SUFFIX}`;
    copyFileSync(fixture(1), join(folder, name));
    const { journal, notices } = temporaryJournal({ folder });
    const run = await journal.read('fixture');
    expect(notices).toEqual([]);
    expect({ ...(await journal.summary('fixture')), bytes: 0 }).toEqual({
      run_id: 'fixture',
      query: 'Unterschied zwischen GmbH und AG',
      title: 'Rechtsformen',
      conversation_id: null,
      asked_at: '2026-01-01T00:00:00.000Z',
      ended_at: '2026-01-01T00:00:00.000Z',
      status: 'completed',
      mode: 'mock',
      outcome: null,
      partial: false,
      steps: { finished: 5, total: 5 },
      events: run.events.length,
      sections: 2,
      pinned: true,
      deleted_at: null,
      bytes: 0,
    });
    expect(run.result?.run_id).toBe('fixture');
    expect(run.result?.status).toBe('completed');
    const second = run.events.findLastIndex(({ event_type }) => event_type === 'plan_started');
    expect(verifyOrder(run.events.slice(0, second), { open: true })).toEqual([]);
    expect(verifyOrder(run.events.slice(second))).toEqual([]);
  });

  const record = async (): Promise<void> => {
    const { journal, folder } = temporaryJournal();
    await recordRun(journal, 'fixture', 'Unterschied zwischen GmbH und AG');
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith(RUN_FILE_SUFFIX));
    const path = join(folder, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${lines.slice(0, 16).join('\n')}\n`);
    const { request, recorder } = await journal.resume('fixture', { language: 'de', libraries: [] });
    recorder.sources([{ id: 'a', name: 'A', documents: 1, passages: 2, fingerprint: 'f' }]);
    const clock = new VirtualClock();
    await clock.runUntil(mockEngine(clock).start({ ...request, recorder }).done);
    await recorder.close();
    await journal.mark('fixture', { title: 'Rechtsformen', pinned: true });
    copyFileSync(path, fixture(JOURNAL_VERSION));
  };
  if (process.env['VERITAS_RECORD'] !== undefined) it('records the file of this version', record);
});
