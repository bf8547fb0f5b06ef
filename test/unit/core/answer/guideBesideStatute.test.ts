import { describe, expect, it } from 'vitest';
import { answersFrom, starterGuides, statute } from '../../../support/answeringEngine.ts';

/** Own wording, in the manner of the statutes. */
const ask = answersFrom([
  ...starterGuides(),
  statute('BGB', 'Bürgerliches Gesetzbuch', {
    '§ 573c Fristen der ordentlichen Kündigung':
      '(1) Die Kündigung ist spätestens am dritten Werktag eines Monats zulässig.',
    '§ 623 Schriftform der Kündigung':
      '(1) Diese Form wahrt die Kündigung nur, wenn sie auf Papier erklärt und eigenhändig unterschrieben ist. Der Mindesturlaub bleibt unberührt.',
  }),
  statute('BUrlG', 'Bundesurlaubsgesetz', {
    '§ 3 Dauer des Urlaubs':
      '(1) Diese Dauer gilt für jeden Arbeitnehmer. Der Urlaub beträgt jährlich mindestens 24 Werktage.',
  }),
]);

describe('beside statutes a guide on the matter still answers', () => {
  it.each([
    ['Wie viele Urlaubstage stehen mir zu?', 'buerger/urlaub.md'],
    ['Wie hoch ist der Mindestlohn?', 'buerger/mindestlohn.md'],
    ['Datenschutz: Wann muss eine Datenpanne gemeldet werden?', 'datenschutz/datenpanne-melden.md'],
  ])('%s', async (query, path) => {
    expect((await ask(query)).citations[0]?.path).toBe(path);
  });
});
