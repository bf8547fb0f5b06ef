import type { FactKind } from '../../protocol/stepResult.ts';
import { findAmounts } from './amounts.ts';
import { namesDuration } from './timeExpressions.ts';

const HEADING_KINDS: readonly (readonly [RegExp, FactKind])[] = [
  [/^frist|geltungsdauer/iu, 'deadline'],
  [/genehmigungspflicht|genehmigungsbedürft|verfahrensfrei/iu, 'requirement'],
  [/^kurz gesagt|^überblick|^begriff|^definition|^was ist/iu, 'definition'],
  [/unterlagen|nachweise|dokumente|bauvorlagen/iu, 'document'],
  [/formular|vordruck|^antrag$|online/iu, 'form'],
  [/voraussetzung|anforderung|^wer (?:kann|darf)/iu, 'requirement'],
  [/zuständig|behörde|anlaufstelle|ansprechpartner/iu, 'authority'],
  [/ablauf|verfahren|schritte|vorgehen|beginn/iu, 'procedure'],
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
  /im Sinne dieses (?:Gesetzes|Abschnitts|Kapitels)|^(?!(?:Es|Dies|Das|Dem|Den|Die|Sie|Er|Zuständig|Zulässig|Unzulässig|Nicht|Erforderlich)(?!\p{L}))(?:\p{Lu}[\p{L}-]+\s){1,3}(?:ist|sind) (?:jede[rs]?|alle|eine?|der|die|das|diejenigen?|derjenige|dasjenige)(?!\p{L})/u;

/** Whether a sentence says what something is, in the way definitions do. */
export function isDefinition(text: string): boolean {
  return DEFINITION.test(text);
}

const SENTENCE_KINDS: readonly (readonly [RegExp, FactKind])[] = [
  [/ordnungswidrig|geldbuße|bestraft|freiheitsstrafe/iu, 'consequence'],
  [
    /(?:(?:mit|zusammen mit|dem) (?:dem |der |den )?\p{L}*(?:antrag|anmeldung|anzeige|vorlagen)(?!\p{L}).{0,120}(?:einzureichen|beizufügen|vorzulegen|beigefügt)|beizufügen|(?:unterlagen|nachweise|urkunden?)(?!\p{L}).{0,180}(?:einzureichen|vorzulegen|beizufügen)|vorzulegen)/iu,
    'document',
  ],
  [
    /(?:vordruck|formular|muster zu verwenden|schriftlich .{0,40}(?:einzureichen|zu stellen|zu erheben|einzulegen)|in textform .{0,60}einzureichen|zur niederschrift|notarielle[rn]? (?:form|beurkundung)|bedarf der (?:schrift|text)form|(?:schriftlich|elektronisch)(?: oder (?:schriftlich|elektronisch))? (?:bei|zu (?:beantragen|stellen))|(?:antrag|anzeige) ist schriftlich)/iu,
    'form',
  ],
  [
    /(?:zuständig (?:ist|sind)|(?:ist|sind) .{0,80}zuständig|(?:baurechts|aufsichts|melde|ausländer|genehmigungs|verwaltungs)\p{L}*behörden? sind|behörden? (?:ist|sind) (?:die|das|der)|zuständige (?:behörde|stelle) ist|entscheidet .{0,60}(?:behörde|gericht))/iu,
    'authority',
  ],
  [
    /verfahren (?:kann|wird|ist) .{0,120}(?:durchgeführt|durchzuführen)|verfahren (?:durchgeführt|durchzuführen)|im .{0,40}verfahren prüft|begonnen werden|auf vollständigkeit zu (?:über)?prüfen|(?:wird|ist) .{0,60}(?:gehört|anzuhören|zu hören|zu benachrichtigen)/iu,
    'procedure',
  ],
  [
    /(?<!\p{L})(?:widerspruch|(?:anfechtungs|verpflichtungs)?klage|rechtsbehelf|rechtsmittel|verwaltungsrechtsweg)(?:s|e)?(?!\p{L})/iu,
    'remedy',
  ],
  [
    /(?:unwirksam|nichtig|erlischt|haftet|haften|zum ersatz|verliert|zurückzuzahlen|zu erstatten)/iu,
    'consequence',
  ],
  [
    /(?:bedarf|bedürfen|muß|muss|müssen|setzt voraus|voraussetzung|darf (?:nur|nicht)|dürfen (?:nur|nicht)|erforderlich|nur (?:zulässig|wenn)|ist zu erteilen|verpflichtet|verfahrensfrei|genehmigungsfrei|zulässig|hat .{0,80}(?:an)?zu(?:zeigen|melden|stellen))/iu,
    'requirement',
  ],
  [
    /(?:hat (?:ein )?(?:recht|anspruch)|haben anspruch|besteht (?:ein )?anspruch|ist berechtigt|kann verlangen|können verlangen|steht .{0,30}zu[.;])/iu,
    'right',
  ],
];

/** A span of time that something has to happen or holds within, rather than one that just occurs in the sentence. */
const LIMIT_OF_TIME =
  /innerhalb|binnen|spätestens|(?<!\p{L})frist|geltungsdauer|erlischt|erlöschen|(?:nach|vor) ablauf|gültig|(?:gilt|gelten) .{0,40}(?:tage|wochen|monate|jahre)/iu;

/** Kind of a statute's sentence by the way statutes word such things. */
export function kindOfSentence(text: string): FactKind {
  if (DEFINITION.test(text)) return 'definition';
  if (isFee(text)) return 'fee';
  const byWords = SENTENCE_KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const timed = namesDuration(text) && LIMIT_OF_TIME.test(text);
  // A deadline outranks what is due within it, but not what has to be handed in or who decides.
  return timed && byWords !== 'document' && byWords !== 'authority' ? 'deadline' : (byWords ?? 'other');
}

/** Kind of a statute's section by its heading, for sentences whose words do not tell; null when the heading does not either. */
export function kindOfSection(heading: string, text: string): FactKind | null {
  if (/zuständig/iu.test(heading))
    return /behörde|zuständig|ministerium|gemeinde|(?<!\p{L})amt|kreis/iu.test(text) ? 'authority' : null;
  if (/gebühr|kosten/iu.test(heading)) return /euro|€|‰|%|kosten|gebühr/iu.test(text) ? 'fee' : null;
  return /genehmigungspflicht|voraussetzung|anspruch|erlaubnispflicht|anzeigepflicht/iu.test(heading)
    ? 'requirement'
    : null;
}

/** Whether a sentence states a fee or cost, rather than a fine, a business value or a tax allowance. */
export function isFee(text: string): boolean {
  if (isFine(text)) return false;
  if (!/gebühr|(?<!\p{L})(?:kosten|kostet)(?!\p{L})|auslagen|(?<!\p{L})entgelt/iu.test(text)) return false;
  return (
    findAmounts(text).length > 0 ||
    /gebührenfrei|kostenfrei|unentgeltlich|werden? (?:gebühren|kosten)|erhoben|richte[nt] sich/iu.test(text)
  );
}

/** Whether a sentence speaks of a fine. */
export function isFine(text: string): boolean {
  return /geldbuße|bußgeld|geldstrafe|ordnungswidrig/iu.test(text);
}
