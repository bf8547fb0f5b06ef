import type { FactKind } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { namesDeadline } from './timeExpressions.ts';

const HEADING_KINDS: readonly (readonly [RegExp, FactKind])[] = [
  [/^kurz gesagt|^überblick|^begriff|^definition|^was ist/iu, 'definition'],
  [/unterlagen|nachweise|dokumente|bauvorlagen/iu, 'document'],
  [/formular|vordruck|^antrag$|online/iu, 'form'],
  [/voraussetzung|anforderung|^wer (?:kann|darf)/iu, 'requirement'],
  [/zuständig|behörde|anlaufstelle|ansprechpartner/iu, 'authority'],
  [/ablauf|verfahren|schritte|vorgehen/iu, 'procedure'],
  [/frist|dauer|bearbeitungszeit|gültigkeit|zeiten/iu, 'deadline'],
  [/kosten|gebühr/iu, 'fee'],
  [/rechtsbehelf|widerspruch|rechtsmittel/iu, 'remedy'],
  [/folgen|sanktion|bußgeld/iu, 'consequence'],
  [/^recht(?:e)?$|ansprüche/iu, 'right'],
];

/** Kind of the facts under a guide's heading; null for a heading that names no kind. */
export function kindOfHeading(heading: string): FactKind | null {
  return HEADING_KINDS.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}

const DEFINITION =
  /im Sinne dieses (?:Gesetzes|Abschnitts|Kapitels)|^(?!(?:Es|Dies|Das|Dem|Den|Die|Sie|Er|Zuständig|Zulässig|Unzulässig|Nicht|Erforderlich)(?!\p{L}))(?:\p{Lu}[\p{L}-]+\s){1,3}(?:ist|sind) (?:jede|alle|eine?|der|die|das)(?!\p{L})/u;

const SENTENCE_KINDS: readonly (readonly [RegExp, FactKind])[] = [
  [
    /(?:beizufügen|vorzulegen|mit dem antrag .{0,80}einzureichen|sind .{0,60}unterlagen|nachzuweisen|bauvorlagen|beigefügt werden|anzuschließen)/iu,
    'document',
  ],
  [
    /(?:vordruck|formular|muster zu verwenden|schriftlich(?:e[nrms]?)?(?: oder elektronisch)? (?:bei|zu|einzu|anzu|erfolg)|in textform|zur niederschrift|notarielle[rn]? (?:form|beurkundung)|elektronisch(?:er form)? (?:ein|über)|schriftform)/iu,
    'form',
  ],
  [
    /(?:zuständig (?:ist|sind)|ist .{0,80}zuständig|sind .{0,80}zuständig|(?:bei|von) der .{0,30}behörde .{0,40}(?:einzureichen|zu beantragen|zu stellen|anzuzeigen)|behörden? sind|zuständige (?:behörde|stelle) ist|entscheidet .{0,60}(?:behörde|gericht))/iu,
    'authority',
  ],
  [/(?:widerspruch|klage|rechtsbehelf|rechtsmittel|verwaltungsrechtsweg)/iu, 'remedy'],
  [
    /(?:ordnungswidrig|geldbuße|bestraft|freiheitsstrafe|unwirksam|nichtig|erlischt|haftet|haften|zum ersatz|verliert|zurückzuzahlen|zu erstatten)/iu,
    'consequence',
  ],
  [
    /(?:bedarf|bedürfen|muß|muss|müssen|setzt voraus|voraussetzung|darf (?:nur|nicht)|dürfen (?:nur|nicht)|erforderlich|nur (?:zulässig|wenn)|ist zu erteilen|verpflichtet|hat .{0,80}(?:an)?zu\p{L}+)/iu,
    'requirement',
  ],
  [
    /(?:hat (?:ein )?(?:recht|anspruch)|haben anspruch|besteht (?:ein )?anspruch|ist berechtigt|kann verlangen|können verlangen|steht .{0,30}zu[.;])/iu,
    'right',
  ],
];

/** Kind of a statute's sentence by the way statutes word such things. */
export function kindOfSentence(text: string): FactKind {
  if (DEFINITION.test(text)) return 'definition';
  if (isFee(text)) return 'fee';
  const byWords = SENTENCE_KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  // A deadline outranks what is due within it, but not what has to be handed in or who decides.
  if (namesDeadline(text) && byWords !== 'document' && byWords !== 'authority') return 'deadline';
  return byWords ?? 'other';
}

/** Whether a sentence states a fee or cost, rather than a fine, a business value or a tax allowance. */
export function isFee(text: string): boolean {
  if (/geldbuße|bußgeld|geldstrafe|ordnungswidrig/iu.test(text)) return false;
  if (!/gebühr|kosten|kostet|auslagen|entgelt/iu.test(text)) return false;
  return (
    findAmounts(text).length > 0 ||
    /gebührenfrei|kostenfrei|unentgeltlich|werden? (?:gebühren|kosten)|erhoben|richte[nt] sich/iu.test(text)
  );
}
