import { describe, expect, it } from 'vitest';
import { namesSubject, subjectOf } from '../../../../src/core/answer/subject.ts';
import { contentStems } from '../../../../src/core/answer/wordMatch.ts';

describe('what a question is about', () => {
  it.each<[matter: string, question: string, subject: readonly string[]]>([
    ['Zeltplatzgebühr', 'Wie hoch ist die Zeltplatzgebühr?', ['zeltplatzgebuhr', 'zeltplatz']],
    ['zeltplatzgebühr', 'wie hoch ist die zeltplatzgebühr', ['zeltplatzgebuhr', 'zeltplatz']],
    ['Stegabgabe Seehausen', 'Was kostet die Stegabgabe in Seehausen?', ['stegabgab', 'steg']],
    ['Strandkorb', 'Was kostet ein Strandkorb?', ['strandkorb']],
    ['Seehausen', 'Was gilt in Seehausen?', ['seehaus']],
    ['Höhe Gebühr', 'Höhe der Gebühr', []],
    ['reisepass', 'was kostet ein reisepass', []],
  ])('%s in "%s"', (matter, question, subject) => {
    expect(subjectOf(matter, question)).toEqual(subject);
  });

  it.each<[noun: string, text: string, named: boolean]>([
    ['Zeltplatzgebühr', 'Für den Zeltplatz sind 9 Euro je Nacht zu zahlen.', true],
    ['Zeltplatzgebühr', 'Die Gebühr für einen Platz auf dem Markt beträgt 9 Euro.', false],
    ['Zweitwohnungssteuer', 'Die Steuer auf die Zweitwohnung beträgt 8 %.', true],
    ['Zweitwohnungssteuer', 'Die Anmeldung der Wohnung kostet 0 Euro.', false],
    ['Strandkorb', 'Die Strandkorbabgabe beträgt 96 Euro.', true],
    ['Strandkorb', 'Für Strandkörbe von Vereinen gilt das nicht.', true],
    ['Führerschein', 'Die Fahrerlaubnis wird auf Antrag erteilt.', true],
    ['Motorradführerschein', 'Der Führerschein für ein Motorrad kostet mehr.', true],
    ['Motorradführerschein', 'Der Führerschein gilt 15 Jahre.', false],
    ['Bauvorbescheid', 'Der Vorbescheid gilt drei Jahre.', true],
    ['Asylverfahren', 'Der Asylantrag wird persönlich gestellt.', true],
    ['Hundesteuer', 'Hundert Euro sind zu zahlen.', false],
    ['Kündigungsfrist', 'Gekündigt werden kann zum Monatsende.', true],
  ])('%s: %s', (noun, text, named) => {
    expect(namesSubject(subjectOf(noun, noun), contentStems(text))).toBe(named);
  });
});
