const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const NUMBER = String.raw`(?:\d+(?:,\d+)?|eine[rsmn]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zäöüß]*(?:zehn|zig|hundert))(?:\s*(?:bis|oder|und)\s*\p{L}+)?`;
const UNIT = String.raw`(?:Kalender|Werk|Arbeits|Bank)?(?:Sekunden?|Minuten?|Stunden?|Tag(?:e[ns]?|s)?|Wochen?|Monat(?:e[ns]?|s)?|Viertel[jJ]ahr(?:e[ns]?|es)?|Halbjahr(?:e[ns]?|es)?|Jahr(?:e[ns]?|es)?)`;
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d])${NUMBER}\s+(?:\p{L}{3,12}e[nrms]?\s+)?${UNIT}(?![\p{L}])`,
  'iu',
);
/** "für Personen ab 24 Jahren", "16 Jahre alt": an age is no span of time. */
const AGE =
  /(?<!\p{L})(?:(?:ab|unter|über|im Alter von|ab einem Alter von|von \d+ bis(?: zu)?)\s+(?:\d+|\p{Ll}+)\s+Jahren|(?:\d+|\p{Ll}+)\s+Jahre\s+alt)(?!\p{L})/giu;
const PROMPT = /(?<!\p{L})(?:unverzüglich|sofort|umgehend|innerhalb|binnen|spätestens)(?!\p{L})/iu;
/** A calendar date is a deadline where the sentence says that something ends on it. */
const UNTIL_DATE = /(?<!\p{L})(?:\p{L}*frist|endet(?:e|en)?|bis (?:zum|spätestens|Ende)|fällig)(?!\p{L})/iu;
const DATE = new RegExp(
  String.raw`(?<![\d.])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.\s?(\d{1,2})\.(\d{4})|(\d{1,2})\.\s+(${MONTHS.join('|')})\s+(\d{4})|(?<!\p{L})(${MONTHS.join('|')})\s+(\d{4}))(?!\d)`,
  'giu',
);

/** Whether the text names a span of time ("innerhalb eines Monats", "zehn Jahre", "zwei Wochen"). */
export function namesDuration(text: string): boolean {
  return DURATION.test(text.replace(AGE, ' '));
}

/** The text without its spans of time and ages. */
export function withoutDurations(text: string): string {
  return text.replace(AGE, ' ').replace(new RegExp(DURATION, 'giu'), ' ');
}

/** Whether the text says by when or how fast something happens. */
export function namesDeadline(text: string): boolean {
  return (
    PROMPT.test(text) ||
    (firstDate(text) !== null && UNTIL_DATE.test(text)) ||
    (namesDuration(text) && /(?<!\p{L})(?:frist|nach|vor|ab|seit|gilt|gültig|dauert|bis)/iu.test(text))
  );
}

/** First calendar date of the text as "2024-01-01" or, without a day, "2025-05"; null when it names none. */
export function firstDate(text: string): string | null {
  for (const match of text.matchAll(DATE)) {
    const iso = toIso(match);
    if (iso !== null) return iso;
  }
  return null;
}

/** First year named with a preposition ("seit 2024", "ab dem Jahr 2025"), as "2024"; null when there is none. */
export function firstYear(text: string): string | null {
  return (
    /(?<!\p{L})(?:seit|ab|bis|im Jahr|ab dem Jahr|Ende|Anfang|von)\s+((?:19|20)\d{2})(?!\d)/iu.exec(
      text,
    )?.[1] ?? null
  );
}

function toIso(match: RegExpExecArray): string | null {
  const [, y1, m1, d1, d2, m2, y2, d3, name3, y3, name4, y4] = match;
  if (y1 !== undefined) return iso(y1, Number(m1), Number(d1));
  if (y2 !== undefined) return iso(y2, Number(m2), Number(d2));
  if (y3 !== undefined && name3 !== undefined)
    return iso(y3, MONTHS.indexOf(name3.toLowerCase()) + 1, Number(d3));
  if (y4 === undefined || name4 === undefined) return null;
  return `${y4}-${pad(MONTHS.indexOf(name4.toLowerCase()) + 1)}`;
}

function iso(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
