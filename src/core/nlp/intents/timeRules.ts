import { isKeywordQuery, rule, type IntentRule } from './rule.ts';

/** Nouns whose answer is a span or a point of time. */
const SPAN =
  '[a-zäöüß-]*(?:frist(?:en)?|dauer|laufzeit|bearbeitungszeit|wartezeit|gültigkeit|deadlines?|processing time|zeitraum|zeitpunkt|stichtag|datum|termin|tag|jahr|monat|zeit)';
const KEYWORD_SPAN =
  '(?:[a-zäöüß-]*frist(?:en)?|[a-zäöüß]+dauer|dauer|laufzeit|[a-zäöüß]*bearbeitungszeit(?:en)?|wartezeit(?:en)?|gültigkeit(?:sdauer)?|deadlines?|processing time)';

/** Points and spans of time, and orders in time. "Wann ist/darf/haftet" asks for a condition and is left to the facts. */
export const TIME_RULES: readonly IntentRule[] = [
  rule('timeline', 0.9, /^(wie lange?|how long|wie schnell|how (?:soon|fast|quickly)|wie ?viele? (?:zeit|tage|wochen|monate|jahre|stunden)|how (?:much time|many (?:days|weeks|months|years))|bearbeitungszeit|bearbeitungsdauer|dauer)(?![a-zäöüß])/), // prettier-ignore
  rule('timeline', 0.85, /^((?:bis|ab|seit|von) wann|since when|until when|by when|from when)(?![a-zäöüß])/),
  rule('timeline', 0.85, new RegExp(`^(?:bis |ab |seit )?(?:innerhalb|binnen|in|mit|zu|nach|an|ab|bis|vor|within)(?: zu)? (welche[rmns]?|what|which) (?:[a-zäöüß]+(?:en|er) )?(${SPAN})(?![a-zäöüß])`)), // prettier-ignore
  rule('timeline', 0.8, new RegExp(`^(?:und )?(welche[rn]?|what|which) (?:[a-zäöüß]+e[nr]? )?(${KEYWORD_SPAN})(?![a-zäöüß])`)), // prettier-ignore
  rule('timeline', 0.8, new RegExp(`^((?:was|what|wie) (?:ist|sind|is|are|lautet|lauten|hoch ist)) (?:die |der |das |the )?(${KEYWORD_SPAN})(?![a-zäöüß])`)), // prettier-ignore
  rule('timeline', 0.8, /(?<![a-zäöüß])(chronologie|zeitlicher ablauf|zeitstrahl|timeline|historie|entwicklung (?:seit|der letzten)|zeitliche entwicklung|in welcher reihenfolge)(?![a-zäöüß])/), // prettier-ignore
  rule('timeline', 0.75, /^(?:zeige?n? |liste )?(?:die )?([a-zäöüß-]*(?:zahlen|statistik|entwicklung))(?![a-zäöüß]).*(?:\d{4} ?(?:[-–]|bis) ?\d{4}|seit \d{4})/), // prettier-ignore
  rule('timeline', 0.75, /^(wie (?:hat|haben) sich) .*(?:entwickelt|verändert|geändert)/),
  rule('timeline', 0.75, /^(wann (?:tritt|trat|treten|endet|enden|beginnt|beginnen|startet|läuft|laufen|verjähr[a-zäöüß]*|erlischt|wurde|wurden|war|waren|kommt|kommen|findet|finden|fand|erscheint|bekomme|erhalte|öffnet|schließt|erfolgt))(?![a-zäöüß])/), // prettier-ignore
  rule('timeline', 0.75, /^(wann) .*(?:spätestens|frühestens|fällig|in kraft|in rente|abgeben|einreichen|anmelden|ummelden|abmelden|vorlegen|kündigen|verlängern|ablaufen|verjähren)(?![a-zäöüß])/), // prettier-ignore
  rule('timeline', 0.75, /^(when (?:does|did|do|was|were|will))(?![a-zäöüß])|^(when is) .*(?:due|open)/),
  rule('timeline', 0.7, new RegExp(`(?<![a-zäöüß])(${KEYWORD_SPAN})(?![a-zäöüß])`), (context) => isKeywordQuery(context) || /^frist/.test(context.asked)), // prettier-ignore
];
