import { describe, expect, it } from 'vitest';
import { AgentStepRunner } from '../../../../src/core/agents/agentStepRunner.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import type { Fact, StepResult } from '../../../../src/protocol/stepResult.ts';
import type { StepType } from '../../../../src/protocol/vocabulary.ts';
import { extractFacts } from '../../../../src/core/answer/extractFacts.ts';
import { fixturePassages } from '../answer/passages.ts';
import { FixtureLibrary } from './fixtureLibrary.ts';
import { buildingPassages } from './fixtures.ts';

/** Runs one step over given results of the steps it depends on. */
function run(type: StepType, query: string, results: ReadonlyMap<string, StepResult>): Promise<StepResult> {
  const analysis = new NlpService().analyze(query);
  const runner = new AgentStepRunner({
    analysis,
    library: new FixtureLibrary(buildingPassages),
    language: 'de',
    logger: silentLogger,
  });
  const step = {
    id: 'last',
    name: 'last',
    type,
    depends_on: [...results.keys()],
    parameters: { focus: 'general', topic: query },
    expected_seconds: 1,
    time_limit_seconds: 10,
    max_retries: 0,
  };
  return runner.run({
    step,
    results,
    signal: new AbortController().signal,
    report: { milestone: () => undefined, detail: () => undefined },
  });
}

const facts = buildingPassages.flatMap(extractFacts);

describe('validation', () => {
  const check = async (changed: (fact: Fact) => Fact): Promise<StepResult> => {
    const given: StepResult = { type: 'analysis', subject: 'x', facts: facts.slice(0, 4).map(changed) };
    return run('validation', 'Bauantrag', new Map([['before', given]]));
  };

  it.each<[string, (fact: Fact) => Fact, readonly [number, number, number]]>([
    ['what the passage says', (fact) => fact, [4, 0, 0]],
    ['other figures', (fact) => ({ ...fact, text: fact.text.replace(/\d+/u, '987') }), [0, 0, 4]],
    ['another subject', (fact) => ({ ...fact, text: 'Hunde brauchen im Wald eine Leine.' }), [0, 0, 4]],
  ])('counts %s', async (_name, changed, [verified, unverified, dropped]) => {
    expect(await check(changed)).toEqual({ type: 'validation', verified, unverified, dropped });
  });

  it('has nothing to check after a step without facts', async () => {
    expect(await run('validation', 'x', new Map([['before', { type: 'mock' }]]))).toEqual({
      type: 'validation',
      verified: 0,
      unverified: 0,
      dropped: 0,
    });
  });
});

describe('aggregation', () => {
  it('orders what the passages say by date', async () => {
    const text =
      '## Hinweise\n- Der Führerschein gilt seit 2013 nur 15 Jahre.\n- Der Führerschein wird ab dem 19. Januar 2033 umgetauscht.\n- Der Führerschein ist aus Papier.\n- Am 1. Mai 2011 wurde der Führerschein geändert.\n';
    const passages = fixturePassages({ path: 'f.md', title: 'Führerschein', text });
    const result = await run(
      'aggregation',
      'Wann wurde der Führerschein geändert?',
      new Map([['retrieval', { type: 'retrieval', passages, followed: 0, facts: [] }]]),
    );
    expect(
      result.type === 'aggregation' && result.entries.map(({ date, fact }) => [date, fact.text]),
    ).toEqual([
      ['2011-05-01', 'Am 1. Mai 2011 wurde der Führerschein geändert.'],
      ['2013', 'Der Führerschein gilt seit 2013 nur 15 Jahre.'],
      ['2033-01-19', 'Der Führerschein wird ab dem 19. Januar 2033 umgetauscht.'],
    ]);
  });
});

describe('a step without what it builds on', () => {
  it.each<[StepType, unknown]>([
    ['retrieval', { type: 'retrieval', passages: [], followed: 0, facts: [] }],
    ['comparison', { type: 'comparison', subjects: [], rows: [] }],
    ['synthesis', { type: 'synthesis', sections: [] }],
    ['aggregation', { type: 'aggregation', entries: [] }],
  ])('%s has an empty result, not an error', async (type, expected) => {
    expect(await run(type, 'Bauantrag', new Map())).toEqual(expected);
  });
});
