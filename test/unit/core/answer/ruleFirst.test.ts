import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/answer/extractFacts.ts';
import { factFit } from '../../../../src/core/answer/factFit.ts';
import { questionProfile } from '../../../../src/core/answer/questionProfile.ts';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';
import { fixturePassages } from './passages.ts';
import { answersFrom, firstWords, starterGuides, statute } from '../../../support/answeringEngine.ts';

const NOT_SAID = 'Eine ausdrückliche Antwort auf die Frage steht nicht in Ihren Quellen';
const ask = answersFrom(starterGuides());

describe('guides: the sentence that answers is the answer, and nothing is said to be missing', () => {
  it.each([
    // A calendar date on which something ends is a deadline.
    ['Bis wann muss ich die Steuererklärung 2025 abgeben?', '31. Juli 2026'],
    // The office that acts is named by the law in other words.
    ['Wie lange hat das Bauamt Zeit, über meinen Bauantrag in Hessen zu entscheiden?', 'drei Monaten'],
    // A topic with a clause that asks about it is one question.
    ['Führerschein umtauschen, bis wann muss ich das machen?', /bis zum 19\. Januar 2033|endete? die Frist/],
    ['Wann muss ich mich arbeitslos melden?', 'Arbeitslosmeldung'],
    // "BAföG" is a law and what people get by it.
    ['Wie viel Bafög gibt es höchstens?', 'höchstens 992 Euro'],
    ['Muss ich als Freelancer ein Gewerbe anmelden?', 'Freie Berufe'],
    ['Kann ich gegen einen Bußgeldbescheid Einspruch einlegen?', 'kann der Betroffene'],
    // Who does it need not be named by a sentence that says what may be done.
    ['Kann der Vermieter die Miete einfach erhöhen?', 'nur in den gesetzlich zugelassenen Fällen'],
  ])('%s', async (query, says) => {
    const { blocks, gaps } = await ask(query);
    expect(blocks[0]?.kind).toBe('paragraph');
    expect(firstWords(blocks[0])).toMatch(says);
    expect(gaps).toEqual([]);
  });

  it('a further part that asks when to pay is answered by when it is due', async () => {
    const { blocks } = await ask('Wie hoch ist die Grunderwerbsteuer in NRW und wann muss ich sie zahlen?');
    expect(firstWords(blocks.find(({ heading }) => heading === 'Fristen'))).toContain('fällig');
  });
});

describe('guides: what is not said is not claimed', () => {
  it.each([
    // "Arbeitgeber" says nothing of "arbeiten".
    'Darf ich während der Elternzeit arbeiten?',
    // Every sentence that has the word "Rechte" in it is about something else.
    'Rechte nach der DSGVO',
  ])('%s', async (query) => {
    const { blocks, gaps } = await ask(query);
    expect(blocks.map(({ kind, heading }) => [kind, heading])).toEqual([['notes', 'Fundstellen']]);
    expect(gaps[0]).toContain(NOT_SAID);
  });

  it('a question that ends in "möglich?" is no procedure', async () => {
    const { blocks } = await ask('gmbh gründen allein möglich?');
    expect(firstWords(blocks[0])).toContain('von einer oder mehreren Personen');
  });
});

describe('guides on other matters do not answer', () => {
  it.each([
    // "Straße" is not the "Straßenfest", and a permit for another thing is none for this one.
    'Brauche ich eine Erlaubnis für ein Straßenfest in Köln?',
    // None of the guides that name the landlord has a word for entering.
    'Darf mein Vermieter meine Wohnung jederzeit betreten?',
  ])('%s', async (query) => {
    const { outcome, blocks } = await ask(query);
    expect({ outcome, blocks }).toEqual({ outcome: 'no_match', blocks: [] });
  });
});

describe('statutes: the rule before what holds for some cases', () => {
  const askLaw = answersFrom([
    statute('BGB', 'Bürgerliches Gesetzbuch', {
      '§ 1 Beginn der Rechtsfähigkeit':
        'Die Rechtsfähigkeit des Menschen beginnt mit der Vollendung der Geburt.',
      '§ 195 Regelmäßige Verjährungsfrist': 'Die regelmäßige Verjährungsfrist beträgt drei Jahre.',
      '§ 199 Höchstfristen der Verjährung':
        '(3a) Ansprüche, die auf einem Erbfall beruhen, verjähren in 30 Jahren von der Entstehung des Anspruchs an.\n\n(4) Andere Ansprüche verjähren in zehn Jahren von ihrer Entstehung an.',
      '§ 550 Form des Mietvertrags':
        'Wird der Mietvertrag für mehr als ein Jahr nicht in schriftlicher Form geschlossen, so gilt er für unbestimmte Zeit.',
      '§ 568 Form der Kündigung': 'Die Kündigung des Mietverhältnisses bedarf der schriftlichen Form.',
    }),
    statute('JArbSchG', 'Gesetz zum Schutze der arbeitenden Jugend (Jugendarbeitsschutzgesetz)', {
      '§ 19 Urlaub':
        '(4) Der Auftraggeber hat den jugendlichen Heimarbeitern für jedes Kalenderjahr einen Erholungsurlaub zu gewähren; das Urlaubsentgelt beträgt 11,6 vom Hundert des gesetzlichen Entgelts.',
    }),
    statute('BUrlG', 'Mindesturlaubsgesetz für Arbeitnehmer', {
      '§ 3 Dauer des Urlaubs': '(1) Der Urlaub beträgt jährlich mindestens 24 Werktage.',
    }),
  ]);

  it.each([
    ['Wann verjähren Ansprüche aus Vertrag?', '§ 195', 'regelmäßige Verjährungsfrist'],
    ['Wann beginnt die Rechtsfähigkeit eines Menschen?', '§ 1', 'Vollendung der Geburt'],
    ['Muss ein Mietvertrag schriftlich sein?', '§ 550', 'Wird der Mietvertrag'],
    ['Wie viel Urlaub steht mir gesetzlich zu?', '§ 3', '24 Werktage'],
  ])('%s', async (query, section, says) => {
    const { blocks, citations } = await askLaw(query);
    expect(citations[0]?.section).toBe(section);
    expect(firstWords(blocks[0])).toContain(says);
  });

  it('an event that answers "wann" is an answer', async () => {
    const { gaps } = await askLaw('Wann beginnt die Rechtsfähigkeit eines Menschen?');
    expect(gaps).not.toContainEqual(expect.stringContaining(NOT_SAID));
  });
});

describe('how well a sentence is what was asked', () => {
  const fit = (question: string, sentence: string): number => {
    const text = `# Gesetz\n\n### § 1 Regel\n\n${sentence}\n`;
    const [passage] = fixturePassages({ path: 'g.md', text, title: 'Gesetz', law: 'G' });
    const [fact] = passage === undefined ? [] : extractFacts(passage);
    if (fact === undefined) throw new Error('no fact');
    return factFit(questionProfile(new NlpService().analyze(question)), fact);
  };

  it.each([
    [
      'Wie lange darf man täglich arbeiten?',
      'Die werktägliche Arbeitszeit darf acht Stunden nicht überschreiten.',
      'Nach der täglichen Arbeitszeit ist eine Ruhezeit von mindestens elf Stunden einzuhalten.',
    ],
    [
      'Muss ich eine Erbschaft annehmen?',
      'Der Erbe kann die Erbschaft annehmen oder ausschlagen.',
      'Die Erbschaft geht als Ganzes auf die Erben über.',
    ],
  ])('%s', (question, better, worse) => {
    expect(fit(question, better)).toBeGreaterThan(fit(question, worse));
  });
});
