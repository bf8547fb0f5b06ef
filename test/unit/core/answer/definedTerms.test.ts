import { describe, expect, it } from 'vitest';
import { answersFrom, firstWords, statute } from '../../../support/answeringEngine.ts';

/** Own wording, in the manner of the statutes: only what stands where counts. */
const ask = answersFrom([
  statute('StGB', 'Strafgesetzbuch', {
    '§ 12 Verbrechen und Vergehen':
      '(1) Verbrechen sind rechtswidrige Taten, die mit Freiheitsstrafe von mindestens einem Jahr bedroht sind.\n\n(2) Vergehen sind rechtswidrige Taten, die mit einer geringeren Strafe bedroht sind.',
    '§ 32 Notwehr':
      '(1) Wer eine Tat begeht, die durch Notwehr geboten ist, handelt nicht rechtswidrig.\n\n(2) Notwehr ist die Verteidigung, die einen Angriff abwendet.',
    '§ 263 Betrug':
      '(1) Wer durch Täuschung das Vermögen eines anderen schädigt, wird mit Geldstrafe bestraft.\n\n(2) Der Versuch ist strafbar.\n\n(5) Mit Freiheitsstrafe bis zu zehn Jahren wird bestraft, wer den Betrug als Mitglied einer Bande gewerbsmäßig begeht.',
    '§ 323c Unterlassene Hilfeleistung; Behinderung von Helfern':
      '(1) Wer bei Unglücksfällen nicht hilft, wird mit Geldstrafe bestraft.\n\n(2) Ebenso wird bestraft, wer bei der Hilfeleistung eine andere Person behindert.',
  }),
  statute('BGB', 'Bürgerliches Gesetzbuch', {
    '§ 14 Unternehmer':
      '[^N1]\n\n(1) Unternehmer ist eine Person, die ein Geschäft in Ausübung ihres Gewerbes abschließt.\n\n[^N1]:     **Amtlicher Hinweis:** Diese Vorschrift dient der Umsetzung einer Richtlinie.',
    '§ 276 Verantwortlichkeit des Schuldners':
      '(1) Der Schuldner hat Vorsatz und Fahrlässigkeit zu vertreten.\n\n(2) Fahrlässig handelt, wer die Sorgfalt außer Acht lässt.',
    '§ 765 Vertragstypische Pflichten bei der Bürgschaft':
      '(1) Durch den Bürgschaftsvertrag verpflichtet sich der Bürge, für die Verbindlichkeit des Dritten einzustehen.\n\n(2) Die Bürgschaft kann auch für eine künftige Verbindlichkeit übernommen werden.',
  }),
]);

describe('what a term of a statute is, said without "X ist …"', () => {
  it.each([
    ['Was ist Betrug?', 'Wer durch Täuschung'],
    ['was heißt unterlassene hilfeleistung', 'Wer bei Unglücksfällen nicht hilft'],
    ['Was bedeutet Fahrlässigkeit?', 'Fahrlässig handelt, wer'],
    ['Was ist eine Bürgschaft?', 'Durch den Bürgschaftsvertrag'],
    ['Was ist ein Verbrechen?', 'Verbrechen sind rechtswidrige Taten'],
    ['Was ist ein Vergehen?', 'Vergehen sind rechtswidrige Taten'],
    // A sentence that defines still comes before the rule that opens the section.
    ['Was ist Notwehr?', 'Notwehr ist die Verteidigung'],
    // Neither the mark of a note nor the note is what the section says.
    ['Was ist ein Unternehmer?', 'Unternehmer ist eine Person'],
  ])('%s', async (query, says) => {
    const { blocks, gaps } = await ask(query);
    expect(blocks[0]?.kind).toBe('paragraph');
    expect(firstWords(blocks[0])).toContain(says);
    expect(gaps).toEqual([]);
  });
});
