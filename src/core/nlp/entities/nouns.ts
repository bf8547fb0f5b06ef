import { fold } from '../fold.ts';
import type { PlaceMatch } from '../places.ts';
import { findPlace } from '../placeTable.ts';
import { repairWord } from '../spelling.ts';
import type { Token } from '../tokenizer.ts';
import { adminNounType } from './adminNouns.ts';
import type { Candidate } from './candidate.ts';
import { ENGLISH_TERMS } from './englishTerms.ts';

const LEGAL_FORM = /^(?:GmbH|GMBH|UG|AG|OHG|KG|GbR|KGaA|SE|eG|PartG|mbB)$/u;
const NUMERIC_FIRST = /^(?:am|der|die|das|eine?|in|im|für|zum|zur|bei|mit|von|und|oder)$/iu;
const MOST_TOKENS_OF_WHO = 6;
const PERSON_TITLE = /^(?:Herrn?|Frau|Dr|Prof|Richter|Richterin|Minister|Ministerin|Mr|Mrs|Ms)$/u;
/** Popular names of provisions: "Taschengeldparagraf", "Mafiaparagraph". */
const POPULAR_SECTION = /^\p{Lu}\p{L}{3,}paragra(?:ph|f)(?:en)?$/u;
const NOT_A_NAME =
  /^(?:und|oder|Damen|Herren|Doktor|Professor|Frau|Herr|Rechtsanwalt|Rechtsanwältin|Anwalt)$/iu;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Lower-case typing ("baugenehmigung") counts where nothing is capitalised, and for compounds that can be nothing else. */
function nounType(word: string, careless: boolean): ReturnType<typeof adminNounType> {
  if (!careless && !isCapitalised(word) && word.length < 10) return undefined;
  return adminNounType(word) ?? adminNounType(repairWord(word));
}

/** "Bauamt Stuttgart", "Landratsamt des Kreises Konstanz": an authority with the place it belongs to is one name. */
function withPlace(token: Token, places: readonly PlaceMatch[], text: string): number {
  const next = places.find((place) => place.start > token.end);
  if (next === undefined) return token.end;
  return /^ $/.test(text.slice(token.end, next.start)) ? next.end : token.end;
}

/** "immissionsschutzrechtliche Genehmigung": the adjective tells which one. */
function withAdjective(token: Token, before: Token | undefined, text: string): number {
  if (before === undefined || text.slice(before.end, token.start) !== ' ') return token.start;
  return /^\p{Ll}+rechtliche[nrms]?$|^vereinfachte[nrms]?$/u.test(before.text) ? before.start : token.start;
}

/** "Muster Bau GmbH": capitalised words directly before a legal form are the company's name. */
function companyStart(tokens: readonly Token[], at: number, text: string): number {
  let start = tokens[at]?.start ?? 0;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before];
    if (token === undefined || !isCapitalised(token.text) || NUMERIC_FIRST.test(token.text)) break;
    if (text.slice(token.end, start) !== ' ' || adminNounType(token.text) !== undefined) break;
    if (before === 0 || findPlace(token.text) !== undefined) break;
    start = token.start;
  }
  return start;
}

export function findNouns(
  text: string,
  tokens: readonly Token[],
  places: readonly PlaceMatch[],
): Candidate[] {
  const found: Candidate[] = [];
  const careless = !/\p{Lu}/u.test(text);
  tokens.forEach((token, at) => {
    if (LEGAL_FORM.test(token.text)) {
      const start = tokens.length > 3 ? companyStart(tokens, at, text) : token.start;
      found.push({ type: 'organization', start, end: token.end });
      return;
    }
    const isAntrag = /^Anträge?|^Antrag/u.test(token.text) && tokens[at + 1]?.text === 'auf';
    const type = isAntrag ? 'document' : nounType(token.text, careless);
    if (type === undefined) {
      if (POPULAR_SECTION.test(token.text)) found.push({ type: 'law', start: token.start, end: token.end });
      return;
    }
    const end = type === 'organization' ? withPlace(token, places, text) : token.end;
    const start = type === 'procedure' ? withAdjective(token, tokens[at - 1], text) : token.start;
    found.push({ type, start, end, value: text.slice(start, end) });
  });
  return found;
}

/** "Wer ist Max Muster?": nobody else is asked after like that by two names. */
const WHO_IS =
  /^\s*(?:Wer|Who) (?:ist|war|is|was) (\p{Lu}\p{Ll}+ (?:von |van |de )?\p{Lu}[\p{L}-]+)\s*\?*\s*$/u;

/** People named with a form of address, or asked after by name. */
export function findPersons(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  const asked = tokens.length <= MOST_TOKENS_OF_WHO ? WHO_IS.exec(text)?.[1] : undefined;
  if (asked !== undefined && asked.split(' ').every((word) => adminNounType(word) === undefined)) {
    const start = text.indexOf(asked);
    found.push({ type: 'person', start, end: start + asked.length });
  }
  for (let at = 0; at < tokens.length; at++) {
    const title = tokens[at];
    if (title === undefined || !PERSON_TITLE.test(title.text)) continue;
    let last = at;
    let names = 0;
    for (let next = at + 1; next <= at + 4; next++) {
      const token = tokens[next];
      if (token === undefined || !isCapitalised(token.text) || NOT_A_NAME.test(token.text)) break;
      if (!/^\.? $/.test(text.slice(tokens[last]?.end ?? 0, token.start))) break;
      last = next;
      names += PERSON_TITLE.test(token.text) ? 0 : 1;
      if (names === 2) break;
    }
    const end = tokens[last]?.end;
    if (last === at || end === undefined) continue;
    found.push({ type: 'person', start: title.start, end });
    at = last;
  }
  return found;
}

const MOST_WORDS = 4;

/** English terms of administration ("building permit"), with the German word as value. */
export function findEnglishTerms(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    for (let count = Math.min(MOST_WORDS, tokens.length - at); count > 0; count--) {
      const end = tokens[at + count - 1]?.end ?? token.end;
      const key = fold(text.slice(token.start, end)).replace(/s$/, '');
      const term = ENGLISH_TERMS.get(key);
      if (term === undefined) continue;
      found.push({ type: term.type, start: token.start, end, value: term.german });
      return;
    }
  });
  return found;
}
