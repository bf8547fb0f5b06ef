import type { Analysis, FollowUp } from '../../protocol/analysis.ts';
import { questionParts } from '../answer/questionParts.ts';
import { placeOf } from '../answer/wording.ts';
import { stemOf } from '../answer/wordMatch.ts';
import { isNonsense } from '../nlp/nonsense.ts';
import { isOfAsking, matterStems } from './askingWords.ts';
import { replaceThing } from './replaceThing.ts';
import { placeSpan, topicPhrase } from './topicPhrase.ts';

type Analyze = (query: string) => Analysis;
export interface Completed {
  readonly text: string;
  readonly inherited: FollowUp['inherited'];
}

/** Ties a question to the one before. */
const LEAD = /^(?:(?:und|and|also|so|ok(?:ay)?|gut|aha|ach so|aber|but|danke|thanks)(?!\p{L})[,:.!]?\s+)+/iu;
const WHAT_OF =
  /^(?:(?:was ist|wie ist es|wie ist das|wie sieht es)\s+(?:mit\s+|(?=bei|für))|(?:what|how) about\s+)/iu;
/** Asks for a reason that no source gives. */
const WHY = /^(?:warum|wieso|weshalb|why)$/iu;
/** With a place these ask nothing but the question before, in that place. */
const ONLY_ELSEWHERE =
  /^(?:wie |was |how |what )?(?:(?:ist|sieht|sind|gilt|gelten|verhält|läuft|geht|is|does|about|mit|das|es|dies|sich|that|it|the|same|also|auch|denn|genauso|ebenso|dort|in|im|aus|of|apply|der|bei|for|für)(?:\s+|$))*$/iu;
const THERE = /(?<!\p{L})(?:dort|hier|there)(?!\p{L})/iu;
/** "dafür", "hierzu": point at the matter wherever they stand before its own noun. */
const COMPOUND = /(?<!\p{L})(?:da|hier)(für|zu|von|mit|gegen|bei|ran|rüber|nach)(?!\p{L})(?!,\s*dass)/iu;
const PREPOSITION: Readonly<Record<string, string>> = { ran: 'an', rüber: 'über' };
/** Stands for the matter, not before a noun; capitalised words are nouns. */
const PRONOUN = /(?<!\p{L})(?:das|dies|dieses|es|er|ihn|sie|that|this|it)(?!\p{L})(?!\s+\p{Lu})/u;
const CLOSING = /[\s?.!]+$/u;

/**
 * The question as it is to be understood after another one: what it leaves out is taken from there ("Und was kostet das?",
 * "Und in Hamburg?", "Und § 574?"). Null for a question that says by itself what it is about, and where the one before
 * names no matter either.
 */
export function completeQuestion(query: string, previous: string, analyze: Analyze): Completed | null {
  const asked = analyze(query);
  const before = analyze(questionParts(previous).first);
  const laws = before.parameters.law_references;
  if (isNonsense(query, asked.tokens) || (matterStems(before).length === 0 && laws.length === 0)) return null;
  const bare = query.trim().replace(LEAD, '').replace(CLOSING, '');
  const isLed = LEAD.test(query.trim());
  if (WHY.test(bare)) return null;
  const completed =
    withLaw(asked, before) ??
    elsewhere(bare, asked, before) ??
    anotherThing(bare, { asked, before, isLed }) ??
    aboutTopic(bare, asked, before) ??
    inSamePlace(bare, { asked, before, isLed });
  return completed === null ? null : { ...completed, text: asSentence(completed.text, previous) };
}

/** "Und § 574?": a provision without its law is of the law before. */
function withLaw({ query, parameters }: Analysis, before: Analysis): Completed | null {
  const law = before.parameters.law_references.find((reference) => reference.law !== null)?.law;
  const own = parameters.law_references;
  const last = own.at(-1);
  if (law === undefined || law === null || last === undefined || own.some((each) => each.law !== null))
    return null;
  const lead = /^und\s+(?=§|Art)/iu;
  const text = `${query.slice(0, last.end)} ${law}${query.slice(last.end)}`.trim().replace(lead, '');
  return { text, inherited: ['law'] };
}

/** "Und in Hamburg?": the question before, for another place. */
function elsewhere(bare: string, asked: Analysis, before: Analysis): Completed | null {
  const place = placeName(asked) ?? /^in (\p{Lu}[\p{L}-]+)$/u.exec(bare)?.[1] ?? null;
  if (place === null) return null;
  const names = asked.entities.filter(({ type }) => type === 'location').map(({ text }) => text);
  const rest = [place, ...names].reduce((text, name) => text.replace(name, ' '), bare);
  if (
    !ONLY_ELSEWHERE.test(
      rest
        .replace(/[?!.,]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
  )
    return null;
  const { query } = before;
  const span = placeSpan(before);
  const text =
    span === null
      ? `${query.trim().replace(CLOSING, '')} in ${place}${closingOf(query)}`
      : `${query.slice(0, span.start)}${place}${query.slice(span.end)}`;
  return { text, inherited: ['question'] };
}

interface Both {
  readonly asked: Analysis;
  readonly before: Analysis;
  /** Begins with a word that ties it to the question before. */
  readonly isLed: boolean;
}

/** "Und ein Reisepass?", "Und für ein Gartenhaus?": the question before, about another thing. */
function anotherThing(bare: string, { asked, before, isLed }: Both): Completed | null {
  const fragment = bare.replace(WHAT_OF, '');
  const tied = fragment !== bare || (isLed && asked.question_type === 'statement');
  const named = matterStems(asked).length > 0 && (/\p{Lu}/u.test(fragment) || !/\p{Lu}/u.test(asked.query));
  if (!tied || !named || isClause(fragment)) return null;
  const text = replaceThing(before, fragment, asked);
  return text === null ? null : { text, inherited: ['question'] };
}

const VERB = /(?<!\p{L})(?:ich|wir|man|du|ist|sind|gibt|gilt|kostet|dauert|brauche|braucht|muss|müssen|darf|dürfen|kann|können|soll|bekomme|hat|habe|wird|werden|i|we|you|is|are|do|does|can|must|may)(?!\p{L})/iu; // prettier-ignore

function isClause(text: string): boolean {
  return VERB.test(text) || text.split(/\s+/u).length > 6;
}

/** "Was kostet das?", "Welche Unterlagen brauche ich dafür?": the matter before, and its place unless another is named. */
function aboutTopic(bare: string, asked: Analysis, before: Analysis): Completed | null {
  const topic = before.parameters.topic === '' ? '' : topicPhrase(before);
  const stems = matterStems(asked);
  if (topic === '' || asked.parameters.law_references.length > 0) return null;
  const compound = COMPOUND.exec(bare);
  const pronoun = PRONOUN.exec(bare);
  const things = thingsIn(bare, stems);
  const points =
    (compound !== null && !things.some((at) => at < compound.index)) ||
    (pronoun !== null && things.length === 0 && (stems.length === 0 || !/^es$/iu.test(pronoun[0])));
  if (stems.length > 0 && !points) return null;
  const place = placeName(asked) === null ? placeName(before) : null;
  const there = place === null || topic.includes(place) ? '' : ` in ${place}`;
  const text = insertTopic(bare, topic, asked.language === 'en' ? 'for' : 'für');
  return { text: `${text}${there}?`, inherited: there === '' ? ['topic'] : ['topic', 'place'] };
}

function insertTopic(bare: string, topic: string, joint: string): string {
  const compound = COMPOUND.exec(bare);
  if (compound !== null) {
    const part = (compound[1] ?? '').toLowerCase();
    return bare.replace(COMPOUND, () => `${PREPOSITION[part] ?? part} ${topic}`);
  }
  return PRONOUN.test(bare) ? bare.replace(PRONOUN, () => topic) : `${bare} ${joint} ${topic}`;
}

/** Where the nouns of the question's own matter stand; in a question without capital letters any of its words may be one. */
function thingsIn(bare: string, stems: readonly string[]): readonly number[] {
  const capitals = /\s\p{Lu}/u.test(bare);
  return [...bare.matchAll(/[\p{L}\p{N}-]+/gu)]
    .filter(({ 0: word, index }) => !capitals || (index > 0 && /^\p{Lu}/u.test(word)))
    .filter(({ 0: word }) => stems.includes(stemOf(word)) && !isOfAsking(stemOf(word)))
    .map(({ index }) => index);
}

/** "Und was kostet dort der Antrag?": another question on the same matter is about the same place. */
function inSamePlace(bare: string, { asked, before, isLed }: Both): Completed | null {
  const place = placeName(before);
  if (place === null || placeName(asked) !== null || asked.parameters.land !== undefined) return null;
  const own = new Set(matterStems(asked));
  const shared = matterStems(before).some((stem) => own.has(stem));
  if (!THERE.test(bare) && !(isLed && shared)) return null;
  const text = THERE.test(bare) ? bare.replace(THERE, () => `in ${place}`) : `${bare} in ${place}`;
  return { text: `${text}?`, inherited: ['place'] };
}

function placeName({ parameters }: Analysis): string | null {
  return placeOf(parameters.location);
}

function asSentence(text: string, previous: string): string {
  const closed = /[?.!]$/u.test(text) || !previous.includes('?') ? text : `${text}?`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

function closingOf(query: string): string {
  return /\?\s*$/u.test(query) ? '?' : '';
}
