import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/protocol/analysis.ts';
import type { Intent } from '../../../../src/protocol/vocabulary.ts';
import { ProcessBuilder } from '../../../../src/core/process/processBuilder.ts';
import { stepParameters } from '../../../../src/core/process/stepParameters.ts';
import { isVeritasError } from '../../../../src/core/errors.ts';
import { sampleAnalysis, sampleStep } from '../../../support/treeSamples.ts';

const builder = new ProcessBuilder({ analyze: (query) => sampleAnalysis('calculation', {}, query) });

function shape(analysis: Analysis): string[] {
  return builder
    .build(analysis)
    .steps.map(({ id, type, depends_on }) => `${id}:${type}(${depends_on.join(',')})`);
}

const fact = ['search:search()', 'retrieval:retrieval(search)'];

describe('ProcessBuilder', () => {
  const templates: readonly [Intent, readonly string[], readonly string[]][] = [
    [
      'procedure_query',
      [],
      [
        'search_requirements:search()',
        'search_forms:search()',
        'synthesis:synthesis(search_requirements,search_forms)',
      ],
    ],
    ['calculation', [], ['search_costs:search()', 'calculation:calculation(search_costs)']],
    ['fact_retrieval', [], fact],
    ['definition', [], fact],
    ['location_query', [], fact],
    ['contact_query', [], fact],
    ['timeline', [], [...fact, 'aggregation:aggregation(retrieval)']],
    ['unknown', [], ['search:search()']],
    [
      'comparison',
      ['Rücknahme', 'Widerruf'],
      [
        'search_1:search()',
        'search_2:search()',
        'analysis_1:analysis(search_1)',
        'analysis_2:analysis(search_2)',
        'comparison:comparison(analysis_1,analysis_2)',
      ],
    ],
    [
      'comparison',
      ['OHG', 'KG', 'GbR'],
      [
        'search_1:search()',
        'search_2:search()',
        'search_3:search()',
        'analysis_1:analysis(search_1)',
        'analysis_2:analysis(search_2)',
        'analysis_3:analysis(search_3)',
        'comparison:comparison(analysis_1,analysis_2,analysis_3)',
      ],
    ],
    ['comparison', ['GmbH'], fact],
    ['comparison', ['GmbH', ' gmbh ', ''], fact],
    ['comparison', [], fact],
  ];

  it.each(templates)('plans %s of %j', (intent, subjects, steps) => {
    expect(shape(sampleAnalysis(intent, { subjects: [...subjects] }))).toEqual(steps);
  });

  it('gives agents what they need', () => {
    const reference = {
      text: '§ 48 VwVfG',
      start: 0,
      end: 10,
      law: 'VwVfG',
      unit: 'section',
      number: '48',
      number_to: null,
      paragraph: null,
      sentence: null,
      item: null,
      letter: null,
    } as const;
    const tree = builder.build(
      sampleAnalysis('comparison', {
        subjects: ['Rücknahme', 'Widerruf'],
        topic: 'Rücknahme Widerruf Verwaltungsakt',
        location: 'Ulm',
        land: 'BW',
        law_references: [reference, { ...reference, number: '49' }, { ...reference, law: null }],
      }),
    );
    const shared = {
      topic: 'Rücknahme Widerruf Verwaltungsakt',
      location: 'Ulm',
      land: 'BW',
      laws: ['VwVfG'],
    };
    expect(tree.steps.map(stepParameters)).toEqual([
      { focus: 'subject', ...shared, subject: 'Rücknahme' },
      { focus: 'subject', ...shared, subject: 'Widerruf' },
      { focus: 'subject', ...shared, subject: 'Rücknahme' },
      { focus: 'subject', ...shared, subject: 'Widerruf' },
      { focus: 'subject', ...shared, subjects: ['Rücknahme', 'Widerruf'] },
    ]);
    const focus = (intent: Intent): string[] =>
      builder.build(sampleAnalysis(intent)).steps.map((step) => stepParameters(step).focus);
    expect([focus('procedure_query'), focus('calculation'), focus('unknown')]).toEqual([
      ['requirements', 'forms', 'requirements'],
      ['costs', 'costs'],
      ['general'],
    ]);
  });

  it('names steps in the language of the reader', () => {
    const analysis = sampleAnalysis('procedure_query');
    expect(builder.build(analysis).steps[0]?.name).toBe('Anforderungen suchen: Bauantrag Einfamilienhaus');
    expect(builder.build(analysis, 'en').steps[0]?.name).toBe(
      'Search requirements: Bauantrag Einfamilienhaus',
    );
  });

  it.each([
    ['', 'Quellen suchen'],
    ['  \n ', 'Quellen suchen'],
    ['Hund \n  anmelden', 'Quellen suchen: Hund anmelden'],
    ['Wort '.repeat(30), `Quellen suchen: ${'Wort '.repeat(11).trim()}…`],
    ['💶'.repeat(100), `Quellen suchen: ${'💶'.repeat(59)}…`],
  ])('makes a short name of the topic %j', (topic, name) => {
    expect(builder.build(sampleAnalysis('unknown', { topic }, topic)).steps[0]?.name).toBe(name);
  });

  it('falls back to the question when nothing is left of it as a topic', () => {
    const [step] = builder.build(sampleAnalysis('unknown', { topic: '' }, 'Wie ist das?')).steps;
    expect(step === undefined ? undefined : stepParameters(step).topic).toBe('Wie ist das?');
  });

  it('compares at most eight sides, however many are listed', () => {
    const subjects = Array.from({ length: 5000 }, (_, index) => `Seite ${index}`);
    expect(builder.build(sampleAnalysis('comparison', { subjects })).steps.length).toBe(17);
  });

  it('analyses a question itself', () => {
    const tree = builder.buildProcessTree('Gebühr Hund');
    expect([tree.query, tree.intent, tree.steps.length]).toEqual(['Gebühr Hund', 'calculation', 2]);
  });

  it('refuses parameters that are not its own', () => {
    let thrown: unknown;
    try {
      stepParameters(sampleStep('a', [], { parameters: { focus: 'magic' } }));
    } catch (error) {
      thrown = error;
    }
    expect(isVeritasError(thrown, 'invalid_tree')).toBe(true);
  });
});
