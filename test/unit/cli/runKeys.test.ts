import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliContext } from '../../../src/cli/cliContext.ts';
import { listenForKeys } from '../../../src/cli/runKeys.ts';
import { StuckChoice } from '../../../src/cli/stuckChoice.ts';
import type { Run } from '../../../src/core/run.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

interface Pressed {
  readonly calls: readonly string[];
  readonly raw: readonly boolean[];
}

/** What keys do to a run that is paused or not, and how the keyboard was switched. */
async function press(
  keys: string,
  { paused = false, terminal = true, stuck = [] as readonly string[] } = {},
): Promise<Pressed> {
  const calls: string[] = [];
  const raw: boolean[] = [];
  const record = (name: string) => () => calls.push(name);
  const about = (name: string) => (stepId: string) => calls.push(`${name} ${stepId}`);
  const run = {
    paused,
    pause: record('pause'),
    resume: record('resume'),
    stopAndAnswer: record('stopAndAnswer'),
    retryStep: about('retry'),
    skipStep: about('skip'),
    snapshot: () => ({
      steps: ['a', 'b', 'c'].map((step_id) => ({ step_id, stuck: stuck.includes(step_id) })),
    }),
  } as unknown as Run;
  const setRawMode = (on: boolean): void => void raw.push(on);
  const input = Object.assign(new PassThrough(), { isTTY: terminal, setRawMode });
  const context = {
    input,
    output: { isTTY: terminal },
    interrupt: record('interrupt'),
  } as unknown as CliContext;
  const release = listenForKeys({ run, choice: new StuckChoice(new VirtualClock()) }, context);
  input.write(keys);
  await new Promise(setImmediate);
  release();
  input.write('q');
  await new Promise(setImmediate);
  return { calls, raw };
}

describe('keys of a live run', () => {
  const cases: readonly (readonly [keys: string, paused: boolean, calls: readonly string[]])[] = [
    ['p', false, ['pause']],
    ['p', true, ['resume']],
    ['s', false, ['stopAndAnswer']],
    ['q', false, ['interrupt']],
    ['\u0003', false, ['interrupt']],
    ['xyz\u001b[A', false, []],
    ['ps', false, ['pause', 'stopAndAnswer']],
  ];
  it.each(cases)('%j while paused is %j', async (keys, paused, calls) => {
    expect(await press(keys, { paused })).toEqual({ calls, raw: [true, false] });
  });

  const decisions: readonly (readonly [keys: string, stuck: readonly string[], calls: readonly string[]])[] =
    [
      ['wrk', [], []],
      ['r', ['b'], ['retry b']],
      ['k', ['b', 'c'], ['skip b']],
      ['wrwk', ['a', 'c'], ['retry c']],
      ['p', ['a'], ['pause']],
    ];
  it.each(decisions)('%j while %j are stuck', async (keys, stuck, calls) => {
    expect(await press(keys, { stuck })).toEqual({ calls, raw: [true, false] });
  });

  it('leaves a pipe alone', async () => {
    expect(await press('q', { terminal: false })).toEqual({ calls: [], raw: [] });
  });
});
