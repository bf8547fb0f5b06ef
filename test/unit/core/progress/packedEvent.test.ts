import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventPacker, unpackEvent } from '../../../../src/core/progress/packedEvent.ts';
import { sampleLog } from '../../../support/eventSamples.ts';
import { scriptArbitrary, treeArbitrary } from '../../../support/runArbitraries.ts';
import { startScenario } from '../../../support/runScenario.ts';

describe('a packed event', () => {
  it('is the very same event again, of any run', async () => {
    const cases = treeArbitrary(10).chain((tree) => fc.tuple(fc.constant(tree), scriptArbitrary(tree)));
    await fc.assert(
      fc.asyncProperty(cases, async ([tree, script]) => {
        const run = startScenario({ tree, script, detail: 'full', timeoutSeconds: 1 });
        await run.finish();
        const packer = new EventPacker();
        expect(run.events.map((event) => packer.pack(event)).map(unpackEvent)).toEqual(run.events);
      }),
      { numRuns: 50 },
    );
  });

  it('is also the same when other programs made it', () => {
    const [start] = sampleLog();
    const changes = [
      {},
      { event_id: 'f81d4fae' },
      { timestamp: '2026-01-01T00:00:00Z' },
      { timestamp: 'yesterday' },
      { step_name: 'renamed' },
      { metadata: { note: 1 } },
      { error: { code: 'x', message: 'y' } },
    ];
    const events = [...changes, ...changes].map((change) => ({ ...start!, ...change }));
    const packer = new EventPacker();
    expect(events.map((event) => unpackEvent(packer.pack(event)))).toEqual(events);
  });

  it('shares what it has in common with others', () => {
    const packer = new EventPacker();
    const log = sampleLog();
    const commons = [...log, ...log].map((event) => packer.pack(event).common);
    expect(new Set(commons).size).toBe(log.length);
  });
});
