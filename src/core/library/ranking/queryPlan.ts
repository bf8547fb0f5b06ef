import { domainsOf } from '../../nlp/text/domains.ts';
import { germanTermsOf } from '../../nlp/text/englishTerms.ts';
import type { GermanAnalyzer } from '../../nlp/text/germanAnalyzer.ts';
import { layTermsIn } from '../../nlp/text/layTerms.ts';
import { infinitiveOf } from '../../nlp/text/participles.ts';
import { joinSeparatedVerbs, withoutZu } from '../../nlp/text/verbForms.ts';
import { lawKey } from '../lawKey.ts';
import type { SearchRequest } from '../libraryPort.ts';
import { sectionKey } from '../readers/sectionHeading.ts';
import type { Collection } from './bm25f.ts';
import { citedSections, type CitedSection } from './citedSections.ts';

/** A term to look up. `word` is the number of the question's word it comes from, -1 for expansions. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
  readonly display: string;
  readonly word: number;
}

export interface WantedSection {
  readonly law: string;
  readonly section: string;
  /** The popular name that led to it. */
  readonly reason: string;
  /** 0 to 1: how surely the question is about it. */
  readonly share: number;
  /** How many sections the table names for it before this one: the basic norm comes first. */
  readonly order: number;
}

/** A search request as ranking works on it. */
export interface QueryPlan {
  readonly terms: readonly QueryTerm[];
  /** Number of telling words of the question. */
  readonly words: number;
  /** Numbers of the words that say where or how much: that a passage has them proves nothing. */
  readonly unproving: ReadonlySet<number>;
  /** Keys of the laws that are named. */
  readonly laws: ReadonlySet<string>;
  /** Factor by law key from the question's field of law; empty when a law is named. */
  readonly domains: ReadonlyMap<string, number>;
  readonly wanted: readonly WantedSection[];
  readonly cited: readonly CitedSection[];
  /** The question asks what something costs. */
  readonly cost: boolean;
}

const PART_WEIGHT = 0.5;
const EXPANSION_WEIGHT = 0.5;
/** The law's own words for a popular name. */
const NAME_WORDS_WEIGHT = 0.25;
/** Norms have nouns and infinitives ("Kündigung", "kündigen") where people have participles ("gekündigt"). */
const INFINITIVE_WEIGHT = 0.8;
/** People ask what it costs; fee schedules speak of fees. */
const COST_QUESTION =
  /\b(?:kostet|kosten|teuer|preis|gebühr|gebuehr|how much|cost|fee)|\b(?:was|wie ?viel)(?: (?:muss|müssen)(?: \p{L}+){1,5}?)? (?:be)?zahl/iu;
const COST_WORDS = 'Gebühr Gebührenverzeichnis Kosten';
const COST_WEIGHT = 0.4;
/** Of the German words for one English term, the further ones: any of them says it. */
const SYNONYM_WEIGHT = 0.95;
/** Stands before the "hoch" of "wie hoch": how much is asked, not of what. */
const MEASURE =
  /(?<!\p{L})(?:wie|how)\s+(?=(?:hoch|viele?|lange?|oft|teuer|gro(?:ß|ss)|much|many|long|often|high)(?!\p{L}))/giu;
/** Terms looked at before the most telling ones are chosen: bounds the work for a text of any length. */
const MAX_TERMS = 160;

/** Words of the request as weighted terms, with what the tables know about them. Each term once, with its highest weight. */
export function planQuery(request: SearchRequest, analyzer: GermanAnalyzer, collection: Collection): QueryPlan {
  const terms = new Map<string, QueryTerm>();
  const add = (term: string, weight: number, display: string, word: number): void => {
    const known = terms.get(term);
    if (known === undefined ? terms.size < MAX_TERMS : known.weight < weight) terms.set(term, { term, weight, display, word });
  };
  const placeTerms = new Set(request.place === null ? [] : analyzer.tokens(request.place).map(({ term }) => term));
  const unproving = new Set<number>();
  const text = wordingOf(request.text);
  const measures = new Set([...text.matchAll(MEASURE)].map(({ 0: { length }, index }) => index + length));
  const english = germanTermsOf(text);
  let words = 0;
  const addText = (text: string, scale: number, ownWords: boolean): void => {
    for (const token of analyzer.tokens(text)) {
      if (ownWords && english.consumed(token.start)) continue;
      const known = terms.get(token.term);
      const word = !ownWords ? -1 : known !== undefined && known.word >= 0 ? known.word : words++;
      if (placeTerms.has(token.term) || (ownWords && measures.has(token.start))) unproving.add(word);
      add(token.term, scale, token.text, word);
      for (const part of token.parts) add(part, scale * PART_WEIGHT, token.text, word);
      const infinitive = ownWords ? infinitiveOf(token.text) : null;
      if (infinitive !== null) add(analyzer.stem(infinitive), scale * INFINITIVE_WEIGHT, token.text, word);
    }
  };
  addText(text, 1, true);
  for (const term of english.terms) {
    const tokens = analyzer.tokens(term);
    if (tokens.length > 0) words++;
    for (const [order, token] of tokens.entries()) {
      add(token.term, order === 0 ? 1 : SYNONYM_WEIGHT, token.text, words - 1);
      for (const part of token.parts) add(part, PART_WEIGHT, token.text, words - 1);
    }
  }
  for (const expansion of request.expansions) addText(expansion, EXPANSION_WEIGHT, false);
  const cost = COST_QUESTION.test(request.text);
  if (cost) addText(COST_WORDS, COST_WEIGHT, false);
  const lay = layTermsIn(withoutCompound(text, request.place, analyzer), analyzer);
  for (const match of lay) for (const term of match.terms) addText(term, NAME_WORDS_WEIGHT, false);
  const laws = new Set(request.laws.map(lawKey));
  return {
    terms: [...terms.values()],
    words,
    unproving,
    laws,
    domains: laws.size > 0 ? new Map() : new Map([...domainsOf([...terms.keys()])].map(([law, factor]) => [lawKey(law), factor])),
    cost,
    cited: citedSections(request.text, request.laws, collection),
    wanted: lay.flatMap((match) =>
      match.sections.map(({ law, section }, order) => ({ law: lawKey(law), section: sectionKey(section), reason: match.name, share: match.share, order })),
    ),
  };
}

/** The text with its verbs whole: "Wie melde ich mein Auto ab?" asks for "abmelden". A noun stays ("Auszubildenden" are no "Ausbildende"). */
function wordingOf(text: string): string {
  return joinSeparatedVerbs(text).replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, withoutZu);
}

/** The text without a place whose name falls into words: "Wiesbaden" is no meadow. */
function withoutCompound(text: string, place: string | null, analyzer: GermanAnalyzer): string {
  return place !== null && analyzer.tokens(place).some(({ parts }) => parts.length > 0) ? text.replaceAll(place, ' ') : text;
}
