const ONES: Readonly<Record<string, number>> = {
  null: 0, ein: 1, eins: 1, eine: 1, einer: 1, eines: 1, einem: 1, einen: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5,
  sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15,
  sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
}; // prettier-ignore
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
}; // prettier-ignore

/** Value of a German number word up to the millions ("fünfundzwanzigtausend" = 25000, "eines" = 1); null for any other word. */
export function parseNumberWord(word: string): number | null {
  const text = word
    .toLowerCase()
    .replace(/ae/gu, 'ä')
    .replace(/oe/gu, 'ö')
    .replace(/fuenf/gu, 'fünf')
    .replace(/zwoelf/gu, 'zwölf');
  const million = /^(.*?)million(?:en)?(.*)$/u.exec(text);
  if (million !== null) return combine(million[1] ?? '', 1_000_000, million[2] ?? '', belowMillion);
  return belowMillion(text);
}

function belowMillion(text: string): number | null {
  const at = text.indexOf('tausend');
  if (at < 0) return belowThousand(text);
  return combine(text.slice(0, at), 1000, text.slice(at + 'tausend'.length), belowThousand);
}

function belowThousand(text: string): number | null {
  const at = text.indexOf('hundert');
  if (at < 0) return belowHundred(text);
  return combine(text.slice(0, at), 100, text.slice(at + 'hundert'.length), belowHundred);
}

function combine(
  head: string,
  unit: number,
  tail: string,
  read: (text: string) => number | null,
): number | null {
  const factor = head === '' ? 1 : read(head);
  const rest = tail === '' ? 0 : read(tail.replace(/^und/u, ''));
  return factor === null || rest === null ? null : factor * unit + rest;
}

function belowHundred(text: string): number | null {
  const simple = lookup(ONES, text) ?? lookup(TENS, text);
  if (simple !== null) return simple;
  const match = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(.+)$/u.exec(text);
  if (match === null) return null;
  const ones = lookup(ONES, match[1] ?? '');
  const tens = lookup(TENS, match[2] ?? '');
  return ones === null || tens === null ? null : ones + tens;
}

function lookup(table: Readonly<Record<string, number>>, word: string): number | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

/** Value of a number in German digits ("1.250,50", "25 000", "2,5"); null for anything else. */
export function parseGermanNumber(text: string): number | null {
  if (!/^\d[\d.\s ]*(?:,\d+)?$/u.test(text)) return null;
  const digits = text.replace(/[\s ]/gu, '');
  // A dot is a thousands mark only before groups of three; "2.5" is what some fee schedules write for 2,5.
  const plain =
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits) || digits.includes(',')
      ? digits.replace(/\./gu, '').replace(',', '.')
      : digits;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
