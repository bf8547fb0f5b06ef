import type { Analysis } from '../../protocol/analysis.ts';
import { topicPhrase } from './topicPhrase.ts';

const PREPOSITION =
  /^(?:für|bei|beim|mit|ohne|zu|zum|zur|von|vom|als|nach|wegen|for|with|without|as)(?!\p{L})/iu;
const DETERMINER = /^(?:(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein\p{L}*|a|an|the|my)\s+)+/iu;
const BETWEEN = /(?<!\p{L})(?:zwischen|between)(?!\p{L})/iu;
const ALL_BETWEEN = /(?<!\p{L})(?:zwischen|between)\s[^?.!]*/iu;
/** Letters at the end by which two compounds are of one kind ("Einfamilienhaus", "Gartenhaus"). */
const SAME_KIND = 4;

/**
 * The question with the fragment in place of what it corresponds to: the phrase after the same preposition, the thing of
 * the same kind, else the first thing. Null when the question names no thing.
 */
export function replaceThing(before: Analysis, fragment: string, asked: Analysis): string | null {
  const { query } = before;
  if (BETWEEN.test(fragment) && BETWEEN.test(query)) return query.replace(ALL_BETWEEN, () => fragment);
  const preposition = PREPOSITION.exec(fragment)?.[0];
  if (preposition !== undefined) {
    const same = new RegExp(String.raw`(?<!\p{L})${preposition}\s+(?:\p{Ll}+\s+)*\p{Lu}[\p{L}\p{N}-]*`, 'u');
    if (same.test(query)) return query.replace(same, () => fragment);
    if (!/^(?:bei|beim|von|vom|zum|zur)$/iu.test(preposition))
      return query.replace(/[\s?.!]*$/u, (end) => ` ${fragment}${end.trim()}`);
  }
  const thing = fragment
    .slice(preposition?.length ?? 0)
    .trim()
    .replace(DETERMINER, '');
  const nouns = [...topicPhrase(before).matchAll(/\p{Lu}[\p{L}\p{N}-]*/gu)].map(([word]) => word);
  const type = asked.entities.find(({ text }) => thing.includes(text))?.type;
  const meant =
    nouns.find((noun) => thing.toLowerCase().endsWith(noun.slice(-SAME_KIND).toLowerCase())) ??
    nouns.find((noun) =>
      before.entities.some((entity) => entity.type === type && entity.text.includes(noun)),
    ) ??
    nouns[0];
  return meant === undefined ? null : query.replace(meant, () => thing);
}
