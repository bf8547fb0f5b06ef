import type { Candidate } from './entities/candidate.ts';
import { fold } from './fold.ts';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from './functionWords.ts';
import type { PlaceMatch } from './places.ts';
import { repairWord } from './spelling.ts';
import { separatedVerbs } from './text/verbForms.ts';
import type { Token } from './tokenizer.ts';

const FUNCTION_WORDS = new Set([...GERMAN_FUNCTION_WORDS, ...ENGLISH_FUNCTION_WORDS].map(fold));
/** Verbs and nouns of asking, not of the matter. */
const FILLER = new Set(
  `brauche brauchen braucht benoetige benoetigen benoetigt kostet kosten beantrage beantragen beantragt einreichen stellen stelle gelten gilt
  funktioniert funktionieren laeuft ablaufen dauert dauern passiert bedeutet bedeuten heisst versteht steht regelt geregelt sagt erklaere
  erklaer erlaeutere vergleiche vergleichen unterschied unterschiede unterscheiden unterscheidet zeige nenne liste auflisten finde suche
  beschreibe moechte zustaendig frage fragen antwort wissen beachten difference compare explain show list find search apply cost costs
  sagen sage nennen erlaeutern erklaeren erfahren haette tun bekomme bekommen erhalte erfuellt innerhalb binnen begriff definition bedeutung
  ab take noetig notwendig erforderlich thema bezueglich genau konkret ausfuehrlich detailliert entstehen besser folgende aspekte`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 60;

/** Words of content of a question: no function words, single letters or bare signs. */
export function contentTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ text }) => {
    const folded = fold(text);
    return (
      /[\p{L}\p{N}]/u.test(text) &&
      !FUNCTION_WORDS.has(folded) &&
      !(folded.length === 1 && /\p{L}/u.test(text))
    );
  });
}

export interface TopicInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly entities: readonly Candidate[];
  readonly places: readonly PlaceMatch[];
}

/** What the question is about: its content words in order, without the words of asking and without the place. */
export function topicOf({ text, tokens, entities, places }: TopicInput): string {
  const infinitives = new Map(separatedVerbs(text).map(({ start, infinitive }) => [start, infinitive]));
  const wordOf = (token: Token): string => infinitives.get(token.start) ?? token.text;
  const isPlace = ({ start, end }: Token): boolean =>
    places.some((place) => start >= place.start && end <= place.end);
  const isCitation = ({ start, end }: Token): boolean =>
    entities.some((entity) => entity.type === 'law' && start >= entity.start && end <= entity.end);
  const content = new Set(contentTokens(tokens));
  const kept = tokens.filter((token) => {
    if (isCitation(token)) return true;
    return !isPlace(token) && content.has(token) && !FILLER.has(fold(wordOf(token)));
  });
  const words = kept
    .slice(0, MOST_WORDS)
    .map((token) => (isCitation(token) ? token.text : repairWord(wordOf(token))));
  if (words.length > 0) return words.join(' ');
  return contentTokens(tokens).slice(0, MOST_WORDS).map(({ text }) => text).join(' '); // prettier-ignore
}
