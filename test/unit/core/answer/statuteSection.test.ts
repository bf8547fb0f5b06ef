import { describe, expect, it } from 'vitest';
import { answersFrom, statute } from '../../../support/answeringEngine.ts';

/** Own wording, in the manner of the statutes: only what stands where counts. */
const ask = answersFrom([
  statute('BGB', 'Bürgerliches Gesetzbuch', {
    '§ 573 Ordentliche Kündigung des Vermieters':
      '(1) Der Vermieter braucht für die Kündigung ein berechtigtes Interesse. Eine Kündigung zur Erhöhung der Miete ist ausgeschlossen.\n\n(2) Ein berechtigtes Interesse liegt vor, wenn der Vermieter die Räume für sich oder seine Angehörigen benötigt.',
    '§ 573a Erleichterte Kündigung des Vermieters':
      '(1) Der Vermieter kann ein Mietverhältnis in einem selbst bewohnten Haus mit zwei Wohnungen auch ohne berechtigtes Interesse kündigen.',
    '§ 543 Außerordentliche fristlose Kündigung aus wichtigem Grund':
      '(1) Jede Vertragspartei kann das Mietverhältnis aus wichtigem Grund kündigen.\n\n(2) Die Kündigung wird unwirksam, wenn der Mieter unverzüglich nach der Kündigung aufrechnet.',
    '§ 573c Fristen der ordentlichen Kündigung':
      '(1) Die Kündigung ist spätestens am dritten Werktag eines Monats zum Ablauf des übernächsten Monats zulässig. Die Kündigungsfrist für den Vermieter verlängert sich nach fünf Jahren um drei Monate.',
  }),
  statute('JArbSchG', 'Jugendarbeitsschutzgesetz', {
    '§ 19 Urlaub':
      '(1) Der Arbeitgeber gewährt Jugendlichen in jedem Jahr Urlaub. Der Urlaub beträgt jährlich mindestens 30 Werktage, wenn der Jugendliche noch nicht 16 Jahre alt ist.',
  }),
  statute('BUrlG', 'Bundesurlaubsgesetz', {
    '§ 3 Dauer des Urlaubs': '(1) Der Urlaub beträgt jährlich mindestens 24 Werktage.',
  }),
]);

describe('statutes: the section that the search finds by far best answers', () => {
  it.each([
    ['Darf mein Vermieter wegen Eigenbedarf kündigen?', '§ 573', 'berechtigtes Interesse'],
    ['Wie viele Tage Urlaub habe ich im Jahr mindestens?', '§ 3', '24 Werktage'],
    ['Wie lange ist die Kündigungsfrist für Mieter?', '§ 573c', 'am dritten Werktag'],
  ])('%s', async (query, section, says) => {
    const { citations } = await ask(query);
    expect({ section: citations[0]?.section, quote: citations[0]?.quote }).toEqual({
      section,
      quote: expect.stringContaining(says),
    });
  });
});
