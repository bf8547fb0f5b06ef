import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { aspectFacts } from '../answer/aspectFacts.ts';
import { LEGAL_ASPECTS } from '../answer/aspects.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { throwIfCancelled } from '../errors.ts';
import { parseLawReferences } from '../nlp/lawReference.ts';
import type { AgentContext } from './agent.ts';

const APPLIES =
  /gilt entsprechend|gelten entsprechend|ist entsprechend anzuwenden|sind entsprechend anzuwenden/iu;
const MOST = 6;

/** Aspects that are governed by reference: "§ 48 Abs. 4 gilt entsprechend" is about the deadline because § 48 Abs. 4 is. */
export async function referredAspects(
  context: AgentContext,
  passages: readonly Passage[],
  known: readonly Fact[],
): Promise<readonly Fact[]> {
  const { library, signal } = context;
  const covered = new Set(known.map(({ aspect }) => aspect));
  const added: Fact[] = [];
  const sentences = passages.flatMap((passage) =>
    extractFacts(passage)
      .filter(({ text }) => APPLIES.test(text))
      .map((fact) => ({ fact, passage })),
  );
  for (const { fact, passage } of sentences.slice(0, MOST)) {
    for (const reference of parseLawReferences(fact.text)) {
      throwIfCancelled(signal);
      const law = reference.law ?? passage.law;
      if (law === null || reference.number === null) continue;
      const target = (await library.resolve({ ...reference, law }, null, { signal }))[0];
      if (target === undefined) continue;
      for (const { aspect, source } of aspectFacts([target], LEGAL_ASPECTS)) {
        const meant = reference.paragraph === null || source.absatz === reference.paragraph;
        if (meant && aspect !== null && aspect !== 'subject' && !covered.has(aspect)) {
          covered.add(aspect);
          added.push({ ...fact, aspect });
        }
      }
    }
  }
  return added;
}
