import { describe, expect, it } from 'vitest';
import { createAgents } from '../../../../src/core/agents/agentRegistry.ts';
import { AgentStepRunner } from '../../../../src/core/agents/agentStepRunner.ts';
import { isCancelled } from '../../../../src/core/errors.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { stepResultSchema } from '../../../../src/protocol/stepResult.ts';
import type { StepType } from '../../../../src/protocol/vocabulary.ts';
import { FixtureLibrary } from './fixtureLibrary.ts';
import { ask, buildingPassages, companyPassages, fixtureTexts, procedurePassages } from './fixtures.ts';

const everything = [...buildingPassages, ...companyPassages, ...procedurePassages];
const QUESTIONS = [
  'Bauantrag in München',
  'Wie viel kostet ein Bauantrag in München?',
  'Unterschied zwischen GmbH und AG',
  'Unterschied zwischen Rücknahme und Widerruf eines Verwaltungsakts',
  'Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?',
  'Wann beginnt die Frist für ein Rechtsmittel?',
  'Was steht in § 70 VwGO?',
  'Wie wird das Wetter?',
  'SELECT * FROM users',
];

describe('every agent', () => {
  it.each(QUESTIONS)(
    'reports 25 and 90 once each, details between them that never fall: %s',
    async (question) => {
      const { steps } = await ask(question, new FixtureLibrary(everything));
      for (const { milestones, details } of steps.values()) {
        expect(milestones).toEqual([25, 90]);
        expect(details).toEqual([...details].sort((left, right) => left - right));
        expect(details.every((percentage) => percentage >= 0 && percentage <= 90)).toBe(true);
      }
    },
  );

  it.each(QUESTIONS)(
    'leaves results of the wire form, and the same ones every time: %s',
    async (question) => {
      const first = await ask(question, new FixtureLibrary(everything));
      const second = await ask(question, new FixtureLibrary(everything));
      for (const result of first.results.values())
        expect(stepResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      expect(JSON.stringify([...second.results])).toBe(JSON.stringify([...first.results]));
      expect(JSON.stringify(second.answer)).toBe(JSON.stringify(first.answer));
    },
  );

  it.each(QUESTIONS)('cites the file word for word: %s', async (question) => {
    const { answer } = await ask(question, new FixtureLibrary(everything));
    for (const { path, start, end, quote, start_line, end_line } of answer.citations) {
      const text = fixtureTexts.get(path) ?? '';
      expect(text.slice(start, end)).toBe(quote);
      expect([start_line, end_line]).toEqual([
        text.slice(0, start).split('\n').length,
        text.slice(0, end).split('\n').length,
      ]);
    }
    expect(answer.citations.map(({ number }) => number)).toEqual(
      answer.citations.map((_, index) => index + 1),
    );
  });

  const TYPES: StepType[] = [
    'search',
    'retrieval',
    'analysis',
    'comparison',
    'calculation',
    'synthesis',
    'aggregation',
    'validation',
  ];
  it('has an agent for every step type', () =>
    expect(Object.keys(createAgents()).sort()).toEqual([...TYPES].sort()));

  it.each(TYPES)('%s stops for a signal that has fired', async (type) => {
    const { analysis, tree } = await ask('Bauantrag in München', new FixtureLibrary(everything));
    const library = new FixtureLibrary(everything);
    const runner = new AgentStepRunner({ analysis, library, language: 'de', logger: silentLogger });
    const template = tree.steps[0]!;
    const run = runner.run({
      step: { ...template, id: 'x', type, depends_on: [] },
      results: new Map(),
      signal: AbortSignal.abort(),
      report: { milestone: () => undefined, detail: () => undefined },
    });
    await expect(run).rejects.toSatisfy(isCancelled);
    expect(library.requests).toEqual([]);
  });

  it('stops between two searches when the signal fires during the first', async () => {
    const { analysis, tree } = await ask(
      'Wie viel kostet ein Bauantrag in München?',
      new FixtureLibrary(everything),
    );
    const controller = new AbortController();
    const library = new FixtureLibrary(everything);
    const runner = new AgentStepRunner({ analysis, library, language: 'de', logger: silentLogger });
    const run = runner.run({
      step: tree.steps[0]!,
      results: new Map(),
      signal: controller.signal,
      report: { milestone: () => undefined, detail: () => controller.abort() },
    });
    await expect(run).rejects.toSatisfy(isCancelled);
    expect(library.requests.length).toBe(1);
  });

  it('passes on what the library throws', async () => {
    const broken = new FixtureLibrary(everything);
    broken.search = () => Promise.reject(new Error('broken store'));
    await expect(ask('Bauantrag in München', broken)).rejects.toThrow('broken store');
  });
});
