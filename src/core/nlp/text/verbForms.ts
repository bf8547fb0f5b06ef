const PARTICLES = 'ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zurück|zusammen';
const ZU_INFINITIVE = new RegExp(
  String.raw`^(${PARTICLES}|(?:her|hin)?(?:ab|an|auf|aus|ein))zu(\p{L}{2,}(?:en|ern|eln))$`,
  'iu',
);
/** Present forms that change their vowel, with the verb's stem. */
const CHANGED: Readonly<Record<string, string>> = {
  gib: 'geb', nimm: 'nehm', tritt: 'tret', läuf: 'lauf', träg: 'trag', fäng: 'fang', läd: 'lad', wirf: 'werf', fähr: 'fahr', hält: 'halt', lässt: 'lass',
}; // prettier-ignore
/** Verbs that people put apart when they speak of errands and contracts ("melde … um", "lege … ein"). */
const STEMS =
  'meld|zieh|leg|reich|stell|hol|forder|fordr|geb|gib|nehm|nimm|mach|lauf|läuf|tret|tritt|wend|schließ|füll|schreib|bring|hör|fang|fäng|lehn|rechn|bau|kauf|lad|läd|leit|pass|ruf|schaff|sag|send|setz|trag|träg|weis|werf|wirf|zahl|zeig|kündig|tausch|lös|steh|geh|fahr|fähr|halt|hält|lass|lässt|änder|bild|teil|spar|gleich|reiß|richt|sperr|wander|sied|miet|führ';
const FINITE = new RegExp(String.raw`^(${STEMS})(?:e|st|t|et|est|en|n)?$`, 'iu');
const PARTICLE = new RegExp(String.raw`^(?:${PARTICLES})$`, 'iu');

/** "umzumelden" → "ummelden"; any other word as it is. */
export function withoutZu(word: string): string {
  const match = ZU_INFINITIVE.exec(word);
  return match === null ? word : `${match[1] ?? ''}${match[2] ?? ''}`;
}

/** A verb whose particle stands at the end of its clause. Offsets are UTF-16 units into the text. */
export interface SeparatedVerb {
  readonly start: number;
  readonly end: number;
  readonly particleStart: number;
  readonly particleEnd: number;
  readonly infinitive: string;
}

/** The text with separated verbs put together: "Wie melde ich mich um?" → "Wie ummelden ich mich?". */
export function joinSeparatedVerbs(text: string): string {
  return separatedVerbs(text).reduceRight(
    (joined, { start, end, particleStart, particleEnd, infinitive }) =>
      joined.slice(0, start) + infinitive + joined.slice(end, particleStart) + joined.slice(particleEnd),
    text,
  );
}

/** The separated verbs of a text in its order, at most one a clause. */
export function separatedVerbs(text: string): readonly SeparatedVerb[] {
  let offset = 0;
  return text.split(/(?<=[,;:.!?])/u).flatMap((clause) => {
    const found = verbOf(clause, offset);
    offset += clause.length;
    return found ?? [];
  });
}

function verbOf(clause: string, offset: number): SeparatedVerb | null {
  const words = [...clause.matchAll(/\p{L}+/gu)];
  const last = words.at(-1);
  if (last === undefined || !PARTICLE.test(last[0])) return null;
  for (const word of words.slice(0, -1)) {
    const stem = FINITE.exec(word[0])?.[1]?.toLowerCase();
    // A noun ("Bau", "Miete") is no verb, except at the beginning of the clause.
    if (stem === undefined || (/^\p{Lu}/u.test(word[0]) && word !== words[0])) continue;
    return {
      start: offset + word.index,
      end: offset + word.index + word[0].length,
      particleStart: offset + last.index,
      particleEnd: offset + last.index + last[0].length,
      infinitive: `${last[0].toLowerCase()}${CHANGED[stem] ?? stem}${/(?:er|el)$/u.test(stem) ? 'n' : 'en'}`,
    };
  }
  return null;
}
