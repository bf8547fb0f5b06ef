import { foldWord } from '../../nlp/text/fold.ts';
import type { PassageKind } from '../../../protocol/passage.ts';
import type { SearchRequest } from '../libraryPort.ts';
import { FLAG_FIRST, FLAG_REPEALED } from '../index/fields.ts';
import type { RankedDocument } from '../index/passageIndex.ts';
import { kindOf } from '../index/segment.ts';
import { isEverydayLaw, lawKey } from '../lawKey.ts';
import type { QueryPlan } from './queryPlan.ts';

/** Why a document's passages weigh more or less; `factor` 0 leaves them out. */
export interface DocumentFactor {
  readonly factor: number;
  readonly boosts: readonly string[];
}

const NAMED_LAW = 2.5;
const OWN_PLACE = 2;
const OWN_LAND = 1.25;
const UNASKED_LAND = 0.6;
const UNASKED_PLACE = 0.5;
/** A fee schedule of the place that a question about a price names: one long table, in which a single line answers. */
const FEE_SCHEDULE = 2.5;
const FEES = /geb(?:ü|ue)hr|entgelt|kosten|tarif|preis/i;
/** A federal law that people hardly ever ask about (training regulations, transitional law): most matches of everyday words there are chance. */
const RARE_LAW = 0.8;

/** Weight of a document for a request: named law, field of law, Land and place. Law of another Land or place is left out. */
export function documentFactor(document: RankedDocument, plan: QueryPlan, request: SearchRequest): DocumentFactor {
  let factor = 1;
  const boosts: string[] = [];
  const key = keyOf(document);
  const named = key !== null && plan.laws.has(key);
  if (named) {
    factor *= NAMED_LAW;
    boosts.push('named law');
  }
  const domain = key === null ? undefined : plan.domains.get(key);
  if (domain !== undefined) {
    factor *= domain;
    boosts.push('field of law');
  }
  if (!named && key !== null && document.form === 'statute' && document.jurisdiction === 'DE' && !isEverydayLaw(key)) factor *= RARE_LAW;
  const land = landFactor(document, request, named);
  if (land.factor === 0) return land;
  if (plan.cost && land.boosts.includes('place') && FEES.test(document.title)) {
    factor *= FEE_SCHEDULE;
    boosts.push('fee schedule');
  }
  return { factor: factor * land.factor, boosts: [...boosts, ...land.boosts] };
}

/** Names are compared by key; a document's is looked up for every question. */
const keys = new WeakMap<RankedDocument, string>();

function keyOf(document: RankedDocument): string | null {
  if (document.law === null) return null;
  const known = keys.get(document);
  if (known !== undefined) return known;
  const key = lawKey(document.law);
  keys.set(document, key);
  return key;
}

function landFactor(document: RankedDocument, request: SearchRequest, named: boolean): DocumentFactor {
  const { jurisdiction, places } = document;
  const isLandLaw = jurisdiction !== null && jurisdiction !== 'DE' && jurisdiction !== 'EU';
  if (isLandLaw && request.land !== null && jurisdiction !== request.land) return { factor: 0, boosts: [] };
  if (places.length > 0) {
    if (places.some((place) => isAskedPlace(place, request))) return { factor: OWN_PLACE, boosts: ['place'] };
    return { factor: request.place === null ? UNASKED_PLACE : 0, boosts: [] };
  }
  if (!isLandLaw) return { factor: 1, boosts: [] };
  if (request.land !== null) return { factor: OWN_LAND, boosts: ['land'] };
  return { factor: named ? 1 : UNASKED_LAND, boosts: [] };
}

/** Also by another spelling: "Zell u.A." in a document or a question is "Zell unter Aichelberg". */
function isAskedPlace(place: string, request: SearchRequest): boolean {
  const { place: asked } = request;
  if (place === asked) return true;
  const words = wordsOf(place);
  if (words.length < 2) return false;
  const other = asked === null ? [] : wordsOf(asked);
  if (other.length === words.length && other.every((word, index) => sameWord(word, words[index] ?? ''))) return true;
  let text = askedWords.get(request);
  if (text === undefined) askedWords.set(request, (text = ` ${wordsOf(request.text).join(' ')} `));
  return text.includes(` ${words.join(' ')} `);
}

/** A request's words are looked through for the place of every document. */
const askedWords = new WeakMap<SearchRequest, string>();

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
}

/** One may be the other's abbreviation. */
function sameWord(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) <= 2 && (one.startsWith(other) || other.startsWith(one)));
}

const KIND_FACTOR: Readonly<Record<PassageKind, number>> = { norm: 1, annex: 0.7, guide: 1.15, other: 0.5 };
const FIRST = 1.1;
const FEE_TABLE = 1.2;
const REPEALED = 0.15;

/** What a passage's document is to a request: a fee schedule that was asked for, a statute, or anything else. */
export type DocumentRole = 'fees' | 'statute' | 'other';

/** Weight of a passage by what it is: annexes less, basic norms that open their title more, repealed ones far down. */
export function passageFactor(flags: number, role: DocumentRole): number {
  const kind = kindOf(flags);
  // The tables of a fee schedule are what is asked for, under whatever heading they stand.
  const table = kind === 'other' || kind === 'annex';
  const base = table && role === 'fees' ? FEE_TABLE : kind === 'other' && role !== 'statute' ? 1 : KIND_FACTOR[kind];
  return base * ((flags & FLAG_FIRST) !== 0 && kind === 'norm' ? FIRST : 1) * ((flags & FLAG_REPEALED) !== 0 ? REPEALED : 1);
}
