import type { Passage } from '../../protocol/passage.ts';
import { landOfText } from '../answer/landAnswer.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';

/** Every Land may have a text on the matter: the first hits are those of a few. */
const WIDE = 120;
/** Documents among which one of a Land shows that the matter is one of the Länder. */
const NEAR_TOP = 5;

/**
 * Code of the Land whose law has something on each of the compared subjects, the best found first: what one Land says of the one
 * and another of the other is no comparison. Null when a subject is no matter of the Länder, or no Land has all of them.
 * @param isOn Whether a passage is on a subject.
 */
export async function sharedLand(
  { library, signal }: AgentContext,
  subjects: readonly string[],
  isOn: (subject: string, passage: Passage) => boolean,
): Promise<string | null> {
  const perSubject: (readonly string[])[] = [];
  for (const text of subjects) {
    throwIfCancelled(signal);
    const request = { text, expansions: [], laws: [], land: null, place: null, limit: WIDE };
    const { hits } = await library.search(request, { signal });
    const live = hits.map(({ passage }) => passage).filter(({ repealed }) => !repealed);
    const headed = live.filter((passage) => isOn(text, passage));
    const found = headed.length > 0 ? headed : live.slice(0, NEAR_TOP);
    if (firstDocuments(found).every((passage) => landOfText(passage) === null)) return null;
    perSubject.push([
      ...new Set(found.flatMap((each) => (landOfText(each) === null ? [] : (each.jurisdiction ?? [])))),
    ]);
  }
  const [first = [], ...others] = perSubject;
  return first.find((land) => others.every((laender) => laender.includes(land))) ?? null;
}

function firstDocuments(passages: readonly Passage[]): readonly Passage[] {
  return passages
    .filter(({ path }, index) => passages.findIndex((other) => other.path === path) === index)
    .slice(0, NEAR_TOP);
}
