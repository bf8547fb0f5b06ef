import { describe, expect, it } from 'vitest';
import { SilenceWatch } from '../../../src/protocol/silenceWatch.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

function watch(answers: boolean): { clock: VirtualClock; told: string[]; silence: SilenceWatch } {
  const clock = new VirtualClock();
  const told: string[] = [];
  const silence: SilenceWatch = new SilenceWatch({
    milliseconds: 100,
    schedule: (milliseconds, action) => clock.schedule(milliseconds, action),
    ask: () => {
      told.push('asked');
      if (answers) silence.hear();
    },
    gone: () => told.push('gone'),
  });
  return { clock, told, silence };
}

describe('SilenceWatch', () => {
  it('asks nothing while something is heard', async () => {
    const { clock, told, silence } = watch(false);
    for (let time = 0; time < 1000; time += 50) {
      silence.hear();
      await clock.advance(50);
    }
    expect(told).toEqual([]);
    silence.stop();
    expect(clock.pending).toBe(0);
  });

  it('asks in a silence, and goes on when there is an answer', async () => {
    const { clock, told } = watch(true);
    await clock.advance(650);
    expect(told).toEqual(['asked', 'asked', 'asked']);
  });

  it('finds out, once, that nobody is there', async () => {
    const { clock, told } = watch(false);
    await clock.advance(1000);
    expect(told).toEqual(['asked', 'gone']);
    expect(clock.pending).toBe(0);
  });
});
