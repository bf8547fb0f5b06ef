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

/**
 * Aspects that are governed by reference: "§ 48 Abs. 4 gilt entsprechend" is about the deadline because § 48 Abs. 4 is.
 * Each gives two facts: the sentence that refers, and what it refers to.
 */
export async function referredAspects(
  context: AgentContext,
  passages: readonly Passage[],
  known: readonly Fact[],
): Promise<readonly Fact[]> {
  const { library, signal } = context;
  const covered = new Set(known.map(({ aspect, source }) => `${aspect ?? ''} ${source.law ?? ''}`));
  const added: Fact[] = [];
  const sentences = passages.flatMap((passage) =>
    extractFacts(passage).flatMap((fact) => (APPLIES.test(fact.text) ? [{ fact, law: passage.law }] : [])),
  );
  for (const { fact, law } of sentences.slice(0, MOST)) {
    for (const parsed of parseLawReferences(fact.text)) {
      throwIfCancelled(signal);
      const reference = { ...parsed, law: parsed.law ?? law };
      if (reference.law === null || reference.number === null) continue;
      const target = (await library.resolve(reference, null, { signal }))[0];
      if (target === undefined) continue;
      for (const meant of meantFacts(target, reference.paragraph)) {
        const key = `${meant.aspect ?? ''} ${law ?? ''}`;
        if (covered.has(key)) continue;
        covered.add(key);
        added.push({ ...fact, aspect: meant.aspect }, meant);
      }
    }
  }
  return added;
}

function meantFacts(target: Passage, absatz: string | null): readonly Fact[] {
  const facts = aspectFacts([target], LEGAL_ASPECTS);
  return facts.filter(
    ({ aspect, source }) => aspect !== 'subject' && (absatz === null || source.absatz === absatz),
  );
}
