import { fold, foldBare } from './fold.ts';
import { findPlace, keyOf, onlyMunicipality, type Place } from './placeTable.ts';

/** "v. d. Höhe", "a.d. Aisch", "o. d. T.", "i. Br.", "a. M.": abbreviated words behind a name. */
const ABBREVIATED =
  /^((?:(?:Bad|Sankt|St\.) )?\p{Lu}\p{L}[\p{L}-]*)((?:\s*(?:[aiouvb]\.))(?:\s*d\.)?(?:\s*\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{L}{0,3})\.?)?|\s+\p{Ll}{2,4}\.(?:\s*d\.)?\s*\p{Lu}\p{L}*)/u;
const BRACKETED = /^(\p{Lu}\p{L}[\p{L}-]*)\s?\(\p{Lu}[\p{L}\s./-]{1,24}\)/u;
/** "St. Ingbert", "Hann. Münden": an abbreviated first word. */
const SHORT_FIRST = /^(St|Hann)\.\s?(\p{Lu}[\p{L}-]+)/u;
const WHOLE: Readonly<Record<string, string>> = {
  st: 'sankt',
  hann: 'hann[^ \\n]*',
  opf: 'oberpfalz',
  oldb: 'oldenburg',
};

interface Suffixed {
  readonly place: Place;
  /** Characters from the beginning of the text. */
  readonly length: number;
}

/** The place with which a text begins, where its name is abbreviated or followed by brackets; what the suffix leaves open the name alone decides. */
export function suffixedPlace(text: string): Suffixed | undefined {
  const short = SHORT_FIRST.exec(text);
  if (short !== null) {
    const [whole, first = '', second = ''] = short;
    const place =
      onlyMunicipality([WHOLE[first.toLowerCase()] ?? first, keyOf(second, fold)].join(' ')) ??
      findPlace(whole);
    return place === undefined ? undefined : { place, length: whole.length };
  }
  const bracketed = BRACKETED.exec(text);
  const abbreviated = bracketed === null ? ABBREVIATED.exec(text) : null;
  const [whole, name = ''] = bracketed ?? abbreviated ?? [];
  if (whole === undefined) return undefined;
  const place =
    findPlace(whole) ??
    (abbreviated === null ? undefined : inFull(name, abbreviated[2] ?? '')) ??
    findPlace(name);
  return place?.kind === 'municipality' ? { place, length: whole.trimEnd().length } : undefined;
}

/** The only name whose words begin as the abbreviated ones do. */
function inFull(name: string, suffix: string): Place | undefined {
  const words = suffix.split(/[\s.]+/u).filter((word) => word !== '');
  for (const reduce of [fold, foldBare]) {
    const begun = words.map((word) => WHOLE[word.toLowerCase()] ?? `${reduce(word)}[^ \\n]*`);
    const place = onlyMunicipality([keyOf(name, reduce), ...begun].join(' '));
    if (place !== undefined) return place;
  }
  return undefined;
}
