import { germanQuestion } from '../answer/wording.ts';
import { ASKING_STEMS } from '../answer/questionNoise.ts';
import { isAnyMatter } from '../answer/subject.ts';
import { contentStems, stemOf } from '../answer/wordMatch.ts';
import type { Analysis } from '../../protocol/analysis.ts';

/** Nouns and verbs that go with every matter: who asks with nothing but these asks about the matter of the conversation. */
const ANY_ERRAND = new Set(
  (
    'Ausnahme Ausnahmen Ermäßigung Ermäßigungen Termin Vorteile Nachteile Risiken Alternative Alternativen Beispiel Beispiele Vordruck Bearbeitungszeit ' +
    'Bearbeitungsdauer Wartezeit Ansprechpartner Rechtsgrundlage Paragraf Paragraph Strafe Bußgeld Folge Folgen Konsequenzen Verlängerung Nachweise Zuständigkeit ' +
    'Voraussetzung Dokument Unterlage Gültigkeit Dauer Wirkung Grund Gründe Ablehnung Rechtsbehelf Rechtsmittel Einzelheiten Details Punkte Sache Fall Weg Art Weise ' +
    'mache machen macht tun tue gehe gehen geht wende wenden abgeben abgebe vorlegen mitbringen mitnehmen einreichen schicken senden anrufen wissen klappt klappen läuft laufen ' +
    'aussehen aussieht sieht verhält unterschreiben unterschreibt ablehnen abgelehnt verpasse verpassen versäume versäumen verpasst versäumt droht drohen entscheidet bearbeitet online digital persönlich ' +
    'schriftlich formlos elektronisch genau konkret ungefähr normalerweise meistens immer auch nochmal noch selbst spät später früh früher schnell schneller billig billiger günstiger teurer möglich nötig ' +
    'notwendig vorher nachher anders genauso ebenso gleich dort woanders überall regelt geregelt steht nachlesen ' +
    'cost costs take takes fee fees documents paper papers required deadline online apply work works happen happens same else there exceptions law'
  )
    .split(' ')
    .map(stemOf),
);

/** Stems of what the question is about, without its words of asking, its place and what goes with every matter. */
export function matterStems(analysis: Analysis): readonly string[] {
  const german = germanQuestion(analysis);
  const names = analysis.entities.filter(({ type }) => type === 'location').map(({ text }) => text);
  const elsewhere = new Set(contentStems([analysis.parameters.location ?? '', ...names].join(' ')));
  return contentStems(german).filter((stem) => !elsewhere.has(stem) && !isOfAsking(stem));
}

/** Whether a word says only what is asked, whatever the matter. */
export function isOfAsking(stem: string): boolean {
  return ASKING_STEMS.has(stem) || ANY_ERRAND.has(stem) || isAnyMatter(stem);
}
