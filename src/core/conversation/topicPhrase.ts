import type { Analysis } from '../../protocol/analysis.ts';
import { placeOf } from '../answer/wording.ts';

/** More words than a noun phrase has: the question tells a story, of which the telling words suffice. */
const LONGEST_PHRASE = 8;
const VERBAL =
  /(?<!\p{L})(?:ist|sind|war|wird|werden|wurde|worden|hat|haben|kann|muss|darf|ich|wir|man|mir|mich|uns|sich|is|are|has|must|can|i|we)(?!\p{L})/iu;

/** What the question is about as a noun phrase of its own words ("Reisepass für mein Kind"), without its place. */
export function topicPhrase({ query, tokens, entities, parameters }: Analysis): string {
  const { topic, subjects } = parameters;
  if (subjects.length > 0) return subjects.join(' und ');
  const wanted = new Set(topic.split(' '));
  const places = entities.filter(({ type }) => type === 'location');
  const own = tokens.filter(({ text }) => wanted.has(text));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return topic;
  const phrase = query.slice(first.start, last.end);
  const within = places.some(({ start }) => start > first.start && start < last.end);
  const isPhrase = phrase.split(/\s+/u).length <= LONGEST_PHRASE && !/[?!;,\n]/u.test(phrase);
  const complete = [...wanted].every((word) => phrase.includes(word));
  return isPhrase && complete && !within && !VERBAL.test(phrase) ? phrase : topic;
}

/** Where the place stands in the question; from the first to the last where several are named. Null when it names none. */
export function placeSpan({ query, entities, parameters }: Analysis): { start: number; end: number } | null {
  const named = entities.filter(({ type, value }) => type === 'location' && placeOf(value) !== null);
  const [first, last] = [named[0], named.at(-1)];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const at = parameters.location === undefined ? -1 : query.indexOf(parameters.location);
  if (at >= 0) return { start: at, end: at + (parameters.location ?? '').length };
  // A municipality that no gazetteer has still ends a question as places do.
  const unlisted = /(?<=\sin )\p{Lu}[\p{L}-]+(?=[?.!\s]*$)/u.exec(query);
  return unlisted === null ? null : { start: unlisted.index, end: unlisted.index + unlisted[0].length };
}
