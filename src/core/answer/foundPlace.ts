/** Words before a municipality's name in the name of its association ("GVV Raum Bad Boll"). */
const TITLES =
  /^(?:gvv|gemeindeverwaltungsverband|verwaltungsgemeinschaft|raum|gemeinde|stadt|landkreis|lkr|markt|samtgemeinde|verbandsgemeinde)$/iu;
const SHORTEST = 3;

/**
 * The name of a place of the sources that the question names, the one of most words first; null when it names none.
 * Sources write "Zell u.A." where people write "Zell unter Aichelberg", and the gazetteer does not know every municipality.
 */
export function placeNamedIn(query: string, names: readonly string[]): string | null {
  const asked = wordsOf(query);
  const named = [...new Set(names)]
    .map((name) => ({ name, words: ownWords(name) }))
    .filter(({ words }) => isNamed(asked, words));
  named.sort((left, right) => right.words.length - left.words.length || (left.name < right.name ? -1 : 1));
  return named[0]?.name ?? null;
}

function ownWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !TITLES.test(word));
}

function isNamed(asked: readonly string[], own: readonly string[]): boolean {
  const [first] = own;
  if (first === undefined || first.length < SHORTEST) return false;
  return asked.some((_, at) => own.every((word, offset) => sameWord(asked[at + offset] ?? '', word)));
}

/** One or two letters stand for the word that begins with them. */
function sameWord(asked: string, word: string): boolean {
  return asked === word || (word.length <= 2 && asked.startsWith(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
