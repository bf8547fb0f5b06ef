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

/** The text with separated verbs put together: "Wie melde ich mich um?" → "Wie ummelden ich mich?". */
export function joinSeparatedVerbs(text: string): string {
  return text
    .split(/(?<=[,;:.!?])/u)
    .map(joinClause)
    .join('');
}

function joinClause(clause: string): string {
  const words = [...clause.matchAll(/\p{L}+/gu)];
  const last = words.at(-1);
  if (last === undefined || !PARTICLE.test(last[0])) return clause;
  for (const word of words.slice(0, -1)) {
    const stem = FINITE.exec(word[0])?.[1]?.toLowerCase();
    // A noun ("Bau", "Miete") is no verb, except at the beginning of the clause.
    if (stem === undefined || (/^\p{Lu}/u.test(word[0]) && word !== words[0])) continue;
    const infinitive = `${last[0].toLowerCase()}${CHANGED[stem] ?? stem}${/(?:er|el)$/u.test(stem) ? 'n' : 'en'}`;
    return `${clause.slice(0, word.index)}${infinitive}${clause.slice(word.index + word[0].length, last.index)}${clause.slice(last.index + last[0].length)}`;
  }
  return clause;
}
