import type { Fact } from '../../protocol/stepResult.ts';
import { definesTerm } from '../answer/definesTerm.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { isAboutTerm } from '../answer/factFit.ts';
import { isDefinition } from '../answer/factKinds.ts';
import { landOfText } from '../answer/landAnswer.ts';
import { contentStems } from '../answer/wordMatch.ts';
import type { AgentContext } from './agent.ts';

/** Sections among which the one that defines is looked for. */
const DEEP = 20;
/** What a section of definitions is headed by. */
const HEADED = ['Begriffsbestimmung', 'Begriff'];
/** Means something by the word for its own purposes only. */
const OWN_SENSE = /im Sinne (?:dieses|dieser|dess?elben|der (?:Absätze|Vorschriften))/u;

/** The sentence by which a law says what the subject is ("Eine Ordnungswidrigkeit ist …"), whatever its section is headed by; null without one. */
export async function definingFact({ library, signal }: AgentContext, subject: string): Promise<Fact | null> {
  const stems = contentStems(subject);
  const text = `${subject} ${HEADED.join(' ')}`;
  const request = { text, expansions: [], laws: [], land: null, place: null, limit: DEEP };
  const { hits } = await library.search(request, { signal });
  for (const { passage } of hits) {
    if (passage.kind !== 'norm' || passage.repealed || landOfText(passage) !== null) continue;
    const fact = extractFacts(passage).find(
      (each) =>
        definesTerm({ readings: [stems] }, each) ||
        (isDefinition(each.text) && !OWN_SENSE.test(each.text) && isAboutTerm(stems, each.text)),
    );
    if (fact !== undefined) return fact;
  }
  return null;
}
