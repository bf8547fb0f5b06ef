import type { Fact, StepResult } from '../../protocol/stepResult.ts';
import { chooseDocuments, rankDocuments, type FoundDocument } from '../answer/chooseDocuments.ts';
import { deriveFee } from '../answer/deriveFee.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { questionProfile, type QuestionProfile } from '../answer/questionProfile.ts';
import { contextStems, factCoverage } from '../answer/rankFacts.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { groundedHits } from './dependencies.ts';
import { agentTexts } from './texts.ts';
import { wholeDocument } from './wholeDocument.ts';

const MIN_COVERAGE = 0.5;

/** Collects rates, sums and minimums for what was asked and reckons the fee line by line. */
export const calculationAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, analysis, signal } = context;
    const texts = agentTexts(language);
    const profile = questionProfile(analysis);
    const documents = chooseDocuments(rankDocuments(profile, groundedHits(context)));
    report.milestone(25, texts.documentsChosen(documents.length));
    const facts: Fact[] = [];
    for (const [index, document] of documents.entries()) {
      throwIfCancelled(signal);
      facts.push(...(await feeFacts(context, document, profile)));
      report.detail(25 + (60 * (index + 1)) / documents.length, texts.factsCollected(facts.length));
    }
    const amount = analysis.parameters.amount;
    const named = amount !== undefined && /^(?:euro|eur|€)$/iu.test(amount.unit) ? amount.value : null;
    const result = deriveFee({ profile, facts, named, language });
    report.milestone(90, texts.linesDerived(result.lines.length));
    return result;
  },
};

async function feeFacts(
  context: AgentContext,
  document: FoundDocument,
  profile: QuestionProfile,
): Promise<readonly Fact[]> {
  const [first] = document.passages;
  if (first === undefined) return [];
  const passages = document.guide ? await wholeDocument(context, first) : document.passages;
  return passages.flatMap((passage) => {
    const facts = extractFacts(passage).filter(({ kind }) => kind === 'fee');
    if (document.guide) return facts;
    return facts.filter(
      ({ text }) => factCoverage(profile.stems, contentStems(text), contextStems(passage)) >= MIN_COVERAGE,
    );
  });
}
