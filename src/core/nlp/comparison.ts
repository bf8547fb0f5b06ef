import { completeEllipses, shareHeads } from './comparisonParts.ts';

/** Words that lead up to the list of what is compared. */
const HEAD =
  /(?:unterschiede?n?|unterscheidung|abgrenzung|differences?|vergleich(?:e|en|t|s)?|gegenüberstellung|compared?|comparison)(?: (?:mir|uns|bitte|me|gibt es|bestehen|besteht|liegen|are there|is there))*,?(?: (?:zwischen|von|between|of))?\s+/i;
const ADJECTIVE = '(?:besser|schlechter|günstiger|billiger|teurer|schneller|sinnvoller|vorteilhafter|einfacher|leichter|better|cheaper|faster|easier|worse)'; // prettier-ignore
/** Two things, each with a frame of its own: the groups are the things. */
const PAIRS: readonly RegExp[] = [
  /unterscheide[nt]? (?:sich )?(.+?)\s(?:von|vom)\s(.+)$/i,
  /(?:unterschied|abgrenzung|difference)\s(?:von|vom|der|des|from)\s(.+?)\s(?:zur?|zum|to)\s(.+)$/i,
  /^(?:how|where) (?:do|does) (.+?) differ from (.+)$/i,
  new RegExp(`^(?:ist|sind|wäre|wären|is|are)\\s(.+?)\\s${ADJECTIVE}\\s(?:als|than)\\s(.+)$`, 'iu'),
  /^(?:compare|vergleiche?) (.+?) (?:with|to|mit) (.+)$/i,
  /^(?:(?:was|welche[rs]?|wann|warum|which|what|why)\s.*?\s)?(?:(?:vor- und nachteile|vorteile?|nachteile?|advantages?)\s(?:von|vom|hat|haben|bietet|bringt|does|of)?\s?|spricht für\s)?(.+?)\s(?:statt|anstatt|anstelle(?: von)?|gegenüber|im vergleich (?:zu|zur|zum|mit)|instead of|rather than|compared (?:to|with))\s(.+)$/i,
];
/** What stands before a list that nothing else introduces. */
const LEADS: readonly RegExp[] = [
  new RegExp(`^(?:was|what|welche[rs]?|which)(?: ist|'s| is) ${ADJECTIVE}[:,]?\\s+`, 'iu'),
  /^soll(?:te)?n? (?:ich|wir|man) (?:lieber |besser |eher )?/i,
  /^should (?:i|we) (?:choose |use )?/i,
  /^(?:was|what) (?:sind|ist|are) (?:die |the )?(?:vor- und nachteile|pros and cons|advantages and disadvantages)(?: (?:von|of|between))?\s+/i,
  /^(?:vor- und nachteile|pros and cons)(?: (?:von|of))?\s+/i,
  /^(?:lieber|eher|besser)\s+/i,
  /unterscheide[nt]?(?: sich)?\s+/i,
];
const JOINT =
  /\s*,\s*(?:(?:und|oder|and|or)\s+)?|\s+(?:und|and|oder|or|vs\.?|versus|gegenüber|im vergleich zu|compared to|bzw\.)\s+/i;
/** Where the list ends: the frame of the question (place, purpose, law, verb). */
const TAIL =
  /\s+(?:nach|gemäß|laut|in|im|bei|beim|für|according to|under|for|hinsichtlich|bezüglich|gründen|beantragen|eröffnen|wählen|kaufen|nehmen|erklären|erläutern|besser|günstiger|sinnvoller|im vergleich)(?:\s.*)?$/i;
const MOST_SUBJECTS = 6;
/** "GbR oder OHG, was ist besser": the question after the list is no part of it. */
const ASKING = /^(?:was|wer|wie|wo|wann|warum|welche[rsmn]?|what|who|how|where|when|why|which)(?!\p{L})/iu;
const NOUN = /^\p{Lu}[\p{L}\d-]+$/u;

/** "Unterschied Reisepass Personalausweis", "Unterschied Miete/Pacht": two nouns without a joining word. */
function bareNouns(list: string): string[] {
  const words = list.split(/\s*\/\s*|\s+/);
  return words.length === 2 && words.every((word) => NOUN.test(word)) ? words : [];
}

function pairOf(sentence: string): string[] | undefined {
  for (const pattern of PAIRS) {
    const match = pattern.exec(sentence);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    return [match[1], match[2]];
  }
  return undefined;
}

function listOf(sentence: string): string[] {
  const head = HEAD.exec(sentence);
  if (head !== null) {
    const list = sentence.slice(head.index + head[0].length);
    if (JOINT.test(list)) return list.split(JOINT);
    const nouns = bareNouns(list);
    if (nouns.length > 0) return nouns;
  }
  for (const lead of LEADS) {
    const match = lead.exec(sentence);
    const list = match === null ? '' : sentence.slice(match.index + match[0].length);
    if (JOINT.test(list)) return list.split(JOINT);
  }
  return JOINT.test(sentence) ? sentence.replace(/^.*:\s/, '').split(JOINT) : [];
}

/**
 * The things a comparing sentence compares, in its order, without articles; a complement, a head noun or the end of a compound
 * that they share is given to each. Empty when the sentence does not name two.
 */
export function comparisonSubjects(sentence: string): string[] {
  const bare = sentence
    .trim()
    .replace(/(?<=\svs)\./gi, '')
    .replace(/[?!.:]+(?:\s.*)?$/s, (end) => (end.startsWith(':') ? end.replace(/[?!.]+$/, '') : ''));
  const raw = pairOf(bare) ?? listOf(bare);
  const lastAt = raw.length - 1;
  const cut = raw
    .map((part) => part.replace(/^(?:zwischen|between)\s+/i, '').trim())
    .map((part, at) => (at === lastAt ? part.replace(TAIL, '').trim() : part))
    .filter((part) => part !== '' && !ASKING.test(part));
  if (cut.length < 2) return [];
  return [...new Set(shareHeads(completeEllipses(cut)))].slice(0, MOST_SUBJECTS);
}
