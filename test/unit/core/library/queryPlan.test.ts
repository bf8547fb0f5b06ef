import { describe, expect, it } from 'vitest';
import { collect } from '../../../../src/core/library/ranking/bm25f.ts';
import { planQuery } from '../../../../src/core/library/ranking/queryPlan.ts';
import { GermanAnalyzer } from '../../../../src/core/nlp/text/germanAnalyzer.ts';

const analyzer = new GermanAnalyzer();
const plan = (text: string): ReturnType<typeof planQuery> =>
  planQuery({ text, expansions: [], laws: [], land: null, place: null, limit: 10 }, analyzer, collect([]));
const weightOf = (text: string, term: string): number | undefined => plan(text).terms.find((entry) => entry.term === term)?.weight;

describe('planQuery', () => {
  it('puts verbs together that stand apart, and takes the "zu" out of them', () => {
    expect(weightOf('Wie melde ich mein Auto ab?', 'abmeld')).toBe(1);
    expect(weightOf('Was ist beim Kind anzumelden?', 'anmeld')).toBe(1);
    expect(weightOf('Rechte der Auszubildenden', analyzer.stem('Auszubildenden'))).toBe(1);
  });
  it('looks for a participle as the norms word it, at less weight and as the same word', () => {
    const { terms, words } = plan('Ich wurde gekündigt');
    const own = terms.find(({ term }) => term === analyzer.stem('gekündigt'));
    const noun = terms.find(({ term }) => term === analyzer.stem('Kündigung'));
    expect(own?.weight).toBe(1);
    expect(noun?.weight).toBeLessThan(1);
    expect(noun?.word).toBe(own?.word);
    expect(words).toBe(1);
  });
  it('tells a price question by its words, not by any payment', () => {
    for (const text of ['Was kostet ein Pass?', 'Was zahle ich für einen Pass?', 'Wie viel muss ich dafür bezahlen?'])
      expect(plan(text).cost, text).toBe(true);
    for (const text of ['Was passiert, wenn ich nicht bezahle?', 'Wer zahlt den Umzug?']) expect(plan(text).cost, text).toBe(false);
  });
  it('does not take a place apart for everyday names', () => {
    const request = { text: 'Haus bauen in Wiesbaden', expansions: [], laws: [], land: null, place: 'Wiesbaden', limit: 10 };
    const reasons = planQuery(request, analyzer, collect([])).wanted.map(({ reason }) => reason);
    expect(reasons).not.toContain('Haus Wiese bauen');
    expect(plan('Haus auf der Wiese bauen').wanted.map(({ reason }) => reason)).toContain('Haus Wiese bauen');
  });
  it('asks an English question in German, without the English words it has read', () => {
    const terms = plan('How do I cancel my rental contract?').terms.map(({ term }) => term);
    expect(terms).toContain('mietvertrag');
    expect(terms).not.toContain('rental');
  });
});
