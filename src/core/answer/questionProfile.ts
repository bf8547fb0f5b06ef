import type { Analysis, LawReference } from '../../protocol/analysis.ts';
import type { Passage } from '../../protocol/passage.ts';
import { companyForm } from './companyForms.ts';
import { contentStems, stemOf } from './wordMatch.ts';

/** What kind of statement would answer the question. */
export type Expectation = 'amount' | 'duration' | 'authority' | 'definition' | 'general';

/** The question as the choice of facts sees it. */
export interface QuestionProfile {
  readonly expects: Expectation;
  /** Stems of the subject matter, without the words that only say what kind of answer is wanted. */
  readonly stems: readonly string[];
  /** Asked for a minimum or a maximum. */
  readonly bound: 'min' | 'max' | null;
  readonly place: string | null;
  readonly land: string | null;
  /** Laws that the question names or that its company form stands in. */
  readonly laws: readonly string[];
  /** Provisions that the question names by number. */
  readonly named: readonly LawReference[];
  /** The question asks for nothing but what a named provision says. */
  readonly onlyNamed: boolean;
  /** Names no matter at all ("Wie lange dauert das?", "Was steht im BGB?"): nothing can answer it. */
  readonly vague: boolean;
}

const KIND_WORDS: Readonly<Record<Expectation, readonly string[]>> = {
  amount: [
    'kosten',
    'kostet',
    'gebühr',
    'gebühren',
    'preis',
    'hoch',
    'höhe',
    'betrag',
    'teuer',
    'cost',
    'fee',
    'fees',
  ],
  duration: [
    'frist',
    'fristen',
    'dauer',
    'dauert',
    'gültig',
    'gültigkeit',
    'zeit',
    'tage',
    'monate',
    'deadline',
  ],
  authority: [
    'zuständig',
    'zuständige',
    'behörde',
    'amt',
    'stelle',
    'beantrage',
    'beantragen',
    'adresse',
    'telefonnummer',
    'öffnungszeiten',
    'kontakt',
  ],
  definition: ['begriff', 'definition', 'bedeutet', 'bedeutung', 'heißt', 'versteht', 'meaning'],
  general: [
    'bekannt',
    'gibt',
    'regelt',
    'steht',
    'sagt',
    'erklären',
    'information',
    'informationen',
    'frage',
  ],
};

/** What one does with every matter at a counter: says nothing about which matter it is. */
const ERRAND_WORDS = [
  'beantragen', 'beantrage', 'beantragung', 'einreichen', 'einreichung', 'stellen', 'abgeben', 'ausfüllen', 'unterlagen', 'dokumente', 'formular', 'formulare',
  'voraussetzungen', 'anforderungen', 'ablauf', 'schritte', 'nötig', 'notwendig', 'erforderlich', 'lege', 'einlegen', 'bekommen', 'erhalten', 'passiert', 'passieren', 'geschieht',
]; // prettier-ignore

export function questionProfile(analysis: Analysis): QuestionProfile {
  const { query, parameters } = analysis;
  const expects = expectation(analysis);
  const place = parameters.location ?? null;
  const noise = new Set([...KIND_WORDS.general, ...KIND_WORDS[expects], ...ERRAND_WORDS].map(stemOf));
  for (const stem of contentStems(place ?? '')) noise.add(stem);
  const named = parameters.law_references.flatMap(({ text }) => contentStems(text));
  for (const stem of named) noise.add(stem);
  const all = contentStems(query);
  const stems = all.filter((stem) => !noise.has(stem));
  const form = companyForm(query);
  const provisions = parameters.law_references.filter(({ number }) => number !== null);
  const laws = parameters.law_references.flatMap(({ law }) => (law === null ? [] : [law]));
  return {
    expects,
    stems: stems.length > 0 ? stems : all,
    bound: /mindest|minim|wenigstens/iu.test(query) ? 'min' : /höchst|maxim/iu.test(query) ? 'max' : null,
    place,
    land: parameters.land ?? null,
    laws: [...new Set(form === null ? laws : [...laws, form.law])],
    named: provisions,
    onlyNamed: provisions.length > 0 && stems.length === 0,
    vague: provisions.length === 0 && stems.length === 0 && (expects !== 'general' || !errand(all)),
  };
}

/** A question of errand words only ("Unterlagen") at least names those. */
function errand(stems: readonly string[]): boolean {
  const words = new Set(ERRAND_WORDS.map(stemOf));
  return stems.some((stem) => words.has(stem));
}

function expectation({ query, intent, question_type: type }: Analysis): Expectation {
  if (/(?<!\p{L})(?:frist|wie lange|bis wann|wann|gültig|dauert|deadline|how long)/iu.test(query))
    return 'duration';
  if (
    intent.type === 'calculation' ||
    type === 'how_much' ||
    /(?<!\p{L})(?:wie hoch|wie ?viel|kostet|kosten|gebühr|preis)/iu.test(query)
  ) {
    return 'amount';
  }
  if (intent.type === 'location_query' || intent.type === 'contact_query') return 'authority';
  if (/(?<!\p{L})(?:zuständig|welche behörde|welches amt)/iu.test(query)) return 'authority';
  return intent.type === 'definition' ? 'definition' : 'general';
}

/**
 * The profile with the place that the question names and the gazetteer does not know but a found text is about
 * (a small municipality with a fee schedule of its own).
 */
export function withFoundPlace(
  profile: QuestionProfile,
  query: string,
  passages: readonly Passage[],
): QuestionProfile {
  if (profile.place !== null) return profile;
  const names = passages.flatMap(({ places }) => places);
  const place = names.find(
    (name) =>
      name.length > 2 && new RegExp(String.raw`(?<!\p{L})${escapeRegExp(name)}(?!\p{L})`, 'iu').test(query),
  );
  if (place === undefined) return profile;
  const noise = new Set(contentStems(place));
  const stems = profile.stems.filter((stem) => !noise.has(stem));
  return { ...profile, place, stems: stems.length > 0 ? stems : profile.stems };
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
