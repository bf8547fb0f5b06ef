import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DurationFile } from '../../../../src/node/journal/durationFile.ts';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { mockEngine, temporaryFolder } from '../../../support/journalRuns.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

async function events(): Promise<readonly ProgressEvent[]> {
  const clock = new VirtualClock();
  const run = mockEngine(clock).start({ query: 'Was ist eine GmbH?', mode: 'mock' });
  await clock.runUntil(run.done);
  return run.snapshot().events;
}

describe('DurationFile', () => {
  it('knows a band after three runs over a library of that size, in any process', async () => {
    const path = join(temporaryFolder(), 'deep', 'durations.json');
    const log = await events();
    const search = log.find(
      ({ event_type, data }) => event_type === 'step_completed' && data['step_type'] === 'search',
    );
    for (const known of [false, false, false, true]) {
      const band = (await new DurationFile(path).history(1500)).band('search');
      expect(band?.typical ?? null).toBe(known ? search?.execution_time : null);
      await new DurationFile(path).learn(log, 1500);
    }
    expect((await new DurationFile(path).history(15)).band('search')).toBeNull();
  });

  it('knows nothing while its file cannot be read, and writes a new one', async () => {
    const path = join(temporaryFolder(), 'durations.json');
    writeFileSync(path, '{"version":1,"rec');
    const log = await events();
    for (let run = 0; run < 3; run += 1) await new DurationFile(path).learn(log, 10);
    expect((await new DurationFile(path).history(10)).band('search')).not.toBeNull();
  });

  it('loses nothing of what is added at once', async () => {
    const path = join(temporaryFolder(), 'durations.json');
    const file = new DurationFile(path);
    const added = Array.from({ length: 20 }, (_, index) =>
      file.add([{ type: 'search', seconds: index }], 10),
    );
    const known = (await Promise.all(added)).at(-1)?.toJSON();
    expect(known?.records[0]?.seconds).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(await new DurationFile(path).records()).toEqual(await file.records());
  });

  it('does no harm where nothing can be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const file = new DurationFile(join(folder, 'file', 'durations.json'));
    await file.learn(await events(), 10);
    expect((await file.history(10)).band('search')).toBeNull();
  });
});
