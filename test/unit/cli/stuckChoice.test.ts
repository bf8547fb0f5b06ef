import { describe, expect, it } from 'vitest';
import { StuckChoice } from '../../../src/cli/stuckChoice.ts';
import { pendingStep } from '../../../src/protocol/runFold.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

const steps = ['a', 'b', 'c'].map((id) => ({ ...pendingStep(id), stuck: id !== 'b' }));

describe('the choice about steps that are stuck', () => {
  it('asks about all of them in order, but for half a minute not about one that is waited for', async () => {
    const clock = new VirtualClock();
    const choice = new StuckChoice(clock);
    const asked = [choice.open(steps)];
    choice.wait('a');
    asked.push(choice.open(steps));
    await clock.advance(29_999);
    asked.push(choice.open(steps));
    await clock.advance(1);
    asked.push(choice.open(steps));
    expect(asked).toEqual([['a', 'c'], ['c'], ['c'], ['a', 'c']]);
  });

  it('asks at once about a step that was waited for, then retried, and is stuck again', () => {
    const choice = new StuckChoice(new VirtualClock());
    choice.wait('c');
    choice.decided('c');
    expect(choice.open(steps)).toEqual(['a', 'c']);
  });
});
