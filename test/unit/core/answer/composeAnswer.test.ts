import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../../../../src/core/answer/composeAnswer.ts';
import { renderMarkdown } from '../../../../src/core/answer/renderMarkdown.ts';
import { answerSchema } from '../../../../src/protocol/answer.ts';
import type { Fact, StepResult } from '../../../../src/protocol/stepResult.ts';
import { ask, buildingPassages, lines, procedurePassages } from '../agents/fixtures.ts';
import { FixtureLibrary } from '../agents/fixtureLibrary.ts';
import { fixturePassages } from './passages.ts';
import { extractFacts } from '../../../../src/core/answer/extractFacts.ts';

const without = (
  results: ReadonlyMap<string, StepResult>,
  ...ids: string[]
): ReadonlyMap<string, StepResult> => new Map([...results].filter(([id]) => !ids.includes(id)));

describe('composeAnswer', () => {
  it('answers from finished searches when the last step is missing, says so and names it', async () => {
    const { analysis, tree, results } = await ask(
      'Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?',
      new FixtureLibrary(procedurePassages),
    );
    const finished = new Map([...results].filter(([, { type }]) => type === 'search'));
    const answer = composeAnswer({
      analysis,
      tree,
      results: finished,
      failures: new Map([['retrieval', { code: 'step_timeout', message: 'Zeitlimit' }]]),
      language: 'de',
      partial: true,
    });
    expect([answer.outcome, answer.partial, answer.gaps[0]]).toEqual([
      'grounded',
      true,
      expect.stringMatching(/^Der Schritt „.*“ fehlt \(Zeitlimit\)\.$/),
    ]);
    expect(lines(answer)[1]).toMatch(/^„Der Widerspruch ist innerhalb eines Monats/);
  });

  it('says first as what a follow-up was understood, whether it is answered or not', async () => {
    const followed = async (query: string) => {
      const { analysis, ...input } = await ask(query, new FixtureLibrary(procedurePassages));
      const follow_up = { asked: 'Welche Frist gilt?', inherited: ['topic' as const] };
      return composeAnswer({
        ...input,
        analysis: { ...analysis, follow_up },
        failures: new Map(),
        language: 'de',
        partial: false,
      });
    };
    const answered = await followed('Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?');
    expect([answered.title, lines(answered)[0]]).toEqual([
      'Welche Frist gilt?',
      'Verstanden als: „Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?“',
    ]);
    const unanswered = await followed('Welche Frist gilt für das Hufeisenwerfen?');
    expect([unanswered.outcome, unanswered.gaps[0]]).toEqual([
      'no_match',
      'Verstanden als: „Welche Frist gilt für das Hufeisenwerfen?“',
    ]);
  });

  it('has no answer and no source without any finished step', async () => {
    const { analysis, tree, results } = await ask(
      'Bauantrag in München',
      new FixtureLibrary(buildingPassages),
    );
    const answer = composeAnswer({
      analysis,
      tree,
      results: without(results, ...results.keys()),
      failures: new Map(),
      language: 'de',
      partial: true,
    });
    expect([answer.outcome, answer.partial, answer.blocks, answer.nearest, answer.gaps.length]).toEqual([
      'no_match',
      true,
      [],
      [],
      4,
    ]);
    // What the sources hold is not known when the run was ended before it had looked.
    const texts = [answer.gaps.join(), renderMarkdown(answer, 'de')];
    expect(texts.map((text) => text.includes('In Ihren Quellen steht dazu nichts'))).toEqual([false, false]);
    expect(texts.map((text) => text.split('Bis dahin war nichts gefunden').length)).toEqual([2, 2]);
  });

  it('drops a fact that its source does not say, and counts it', async () => {
    const { analysis, tree, results } = await ask(
      'Bauantrag in München',
      new FixtureLibrary(buildingPassages),
    );
    const synthesis = results.get('synthesis');
    if (synthesis?.type !== 'synthesis') throw new Error('no synthesis');
    const forge = (fact: Fact): Fact => ({ ...fact, text: fact.text.replace('Art. 53', 'Art. 99') });
    const forged: StepResult = {
      ...synthesis,
      sections: synthesis.sections.map(({ kind, facts }) => ({ kind, facts: facts.map(forge) })),
    };
    const answer = composeAnswer({
      analysis,
      tree,
      results: new Map([...results, ['synthesis', forged]]),
      failures: new Map(),
      language: 'de',
      partial: false,
    });
    expect(answer.checks).toEqual({ sentences: 12, verified: 11, unverified: 0, dropped: 1 });
    expect(JSON.stringify(answer.blocks)).not.toContain('Art. 99');
  });

  it('names the Land when the question names none', async () => {
    const { answer } = await ask(
      'Bauantrag',
      new FixtureLibrary(buildingPassages.filter(({ path }) => path === 'bayern.md')),
    );
    expect(answer.gaps.at(-1)).toBe(
      'Die Frage nennt kein Land. Diese Angaben gelten für Bayern; in anderen Ländern kann anderes gelten.',
    );
  });

  it('is a value of the wire form', async () => {
    const { answer } = await ask('Bauantrag in München', new FixtureLibrary(buildingPassages));
    expect(answerSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });
});

describe('renderMarkdown', () => {
  it('numbers sources, groups those of one section and quotes what the answer does not show', async () => {
    const { answer } = await ask(
      'Wie viel kostet ein Bauantrag in München?',
      new FixtureLibrary(buildingPassages),
    );
    const markdown = renderMarkdown(answer, 'de');
    expect(markdown.slice(markdown.indexOf('## Quellen'))).toBe(
      '## Quellen\n\n- \\[1\\]–\\[5\\] **Gebühren der Baugenehmigung in München, Kosten** – gebuehren.md, Zeilen 4–8, Stand 2026-04-15: ' +
        '„Beispielannahme: 500.000 Euro Baukosten für ein Haus; der wirkliche Wert steht im Bauantrag.“\n',
    );
    expect(markdown).toContain(
      '| Sonderbauten kosten zusätzlich 2 ‰ der Baukosten. \\[4\\]\\[1\\] | 2 ‰ × 500.000 Euro | 1.000 Euro |',
    );
    expect(markdown).toContain('**Summe: 500 Euro bis 1.750 Euro** (ohne die offenen Posten)');
  });

  it('frames in English what stays German in the sources', async () => {
    const { answer } = await ask('Bauantrag in München', new FixtureLibrary(buildingPassages));
    const markdown = renderMarkdown(answer, 'en');
    expect(markdown).toContain('## Sources');
    expect(markdown).toContain('lines 10–11, as of 2026-04-15');
  });

  it('lets nothing of a document or question become active', async () => {
    const evil =
      '## Unterlagen\n- Dem Bauantrag ist <img src=x onerror=alert(1)> [klick](command:workbench.action) `x` | **fett** https://boese.example beizufügen.\n';
    const passages = fixturePassages({ path: 'a|b<c>.md', text: evil, title: 'Bauantrag <script>' });
    const { answer } = await ask('Bauantrag <b>x</b> [y](javascript:alert)', new FixtureLibrary(passages));
    const markdown = renderMarkdown(answer, 'de');
    expect(answer.outcome).toBe('grounded');
    const tags = new Set(marked.parse(markdown, { async: false }).match(/<[a-z]+[^>]*>/g));
    expect([...tags].sort()).toEqual(['<h1>', '<h2>', '<li>', '<strong>', '<ul>']);
  });
});

describe('facts of a passage', () => {
  it('keeps the order and the words of the text', () => {
    const [passage] = fixturePassages({
      path: 'x.md',
      title: 'X',
      text: '## Unterlagen\n- Ein Plan. Zweifach.\n- Ein **Foto**.\n',
    });
    expect(extractFacts(passage!).map(({ kind, text, source }) => [kind, text, source.quote])).toEqual([
      ['document', 'Ein Plan. Zweifach.', 'Ein Plan. Zweifach.'],
      ['document', 'Ein Foto.', 'Ein **Foto**.'],
    ]);
  });
});
