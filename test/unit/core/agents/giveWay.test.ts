import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../../src/core/agents/giveWay.ts';
import { isCancelled } from '../../../../src/core/errors.ts';
import { FixtureLibrary } from './fixtureLibrary.ts';
import { ask, buildingPassages, companyPassages, procedurePassages } from './fixtures.ts';

const everything = [...buildingPassages, ...companyPassages, ...procedurePassages];

describe('agents that share their thread', () => {
  it.each([
    'Bauantrag in München',
    'Wie viel kostet ein Bauantrag in München?',
    'Unterschied zwischen GmbH und AG',
    'Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?',
  ])('give way several times in a run and find the same: %s', async (question) => {
    let turns = 0;
    const turn = async (): Promise<void> => {
      turns += 1;
      await new Promise(setImmediate);
    };
    const alone = await ask(question, new FixtureLibrary(everything));
    const sharing = await ask(question, new FixtureLibrary(everything), undefined, turn);
    expect([...sharing.steps]).toEqual([...alone.steps]);
    expect(sharing.answer).toEqual(alone.answer);
    expect(turns).toBeGreaterThan(2 * alone.steps.size);
  });

  it('read one passage a turn and none after a stop', async () => {
    const stop = new AbortController();
    let turns = 0;
    const turn = (): Promise<void> => {
      turns += 1;
      if (turns === 2) stop.abort();
      return Promise.resolve();
    };
    const failure = await readAhead({ signal: stop.signal, turn }, everything).catch(
      (error: unknown) => error,
    );
    expect(isCancelled(failure)).toBe(true);
    expect(turns).toBe(2);
    expect(everything.length).toBeGreaterThan(2);
  });
});
