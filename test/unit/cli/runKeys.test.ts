import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliContext } from '../../../src/cli/cliContext.ts';
import { listenForKeys } from '../../../src/cli/runKeys.ts';
import type { Run } from '../../../src/core/run.ts';

interface Pressed {
  readonly calls: readonly string[];
  readonly raw: readonly boolean[];
}

/** What keys do to a run that is paused or not, and how the keyboard was switched. */
async function press(keys: string, { paused = false, terminal = true } = {}): Promise<Pressed> {
  const calls: string[] = [];
  const raw: boolean[] = [];
  const record = (name: string) => () => calls.push(name);
  const run = {
    paused,
    pause: record('pause'),
    resume: record('resume'),
    stopAndAnswer: record('stopAndAnswer'),
  } as unknown as Run;
  const setRawMode = (on: boolean): void => void raw.push(on);
  const input = Object.assign(new PassThrough(), { isTTY: terminal, setRawMode });
  const context = {
    input,
    output: { isTTY: terminal },
    interrupt: record('interrupt'),
  } as unknown as CliContext;
  const release = listenForKeys(run, context);
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

  it('leaves a pipe alone', async () => {
    expect(await press('q', { terminal: false })).toEqual({ calls: [], raw: [] });
  });
});
