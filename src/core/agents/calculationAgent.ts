import type { Passage, SearchHit } from '../../protocol/passage.ts';
import type { Fact, FurtherPart, StepResult } from '../../protocol/stepResult.ts';
import { findAmounts } from '../answer/amounts.ts';
import { chooseDocuments, foreign, rankDocuments, type FoundDocument } from '../answer/chooseDocuments.ts';
import { chooseFacts } from '../answer/chooseFacts.ts';
import { deriveFee } from '../answer/deriveFee.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { namesService } from '../answer/feeLines.ts';
import { speaksOfOtherLand } from '../answer/laender.ts';
import { questionProfile, withFoundPlace, type QuestionProfile } from '../answer/questionProfile.ts';
import { contextStems, matterCoverage } from '../answer/matterCoverage.ts';
import type { RankedPassage } from '../answer/rankFacts.ts';
import { namesSubject } from '../answer/subject.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { hitsOnSubject } from './dependencies.ts';
import { giveWay, readAhead } from './giveWay.ts';
import { furtherParts } from './furtherParts.ts';
import { agentTexts } from './texts.ts';
import { wholeDocument } from './wholeDocument.ts';

/** Guides that are read as a whole for a benefit. */
const GUIDES = 3;
const MIN_COVERAGE = 0.5;
/** Share for a statute on the very matter, before one that also mentions it. */
const TITLED = 0.3;
/** A schedule that names less of the question than the best one by this much is another place's or matter's. */
const NEAR_BEST = 0.1;

/** Collects rates, sums and minimums for what was asked and reckons the fee line by line. */
export const calculationAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language, analysis, signal } = context;
    const texts = agentTexts(language);
    const searches = await hitsOnSubject(context);
    const profile = withFoundPlace(
      questionProfile(analysis),
      analysis.query,
      searches.flat().map(({ passage }) => passage),
    );
    const guides = chooseDocuments(rankDocuments(profile, searches), 'fees').filter(({ guide }) => guide);
    report.milestone(25, texts.documentsChosen(guides.length));
    await giveWay(context);
    const facts: Fact[] = [];
    for (const [index, document] of guides.entries()) {
      throwIfCancelled(signal);
      facts.push(...(await guideFees(context, document, profile)));
      report.detail(25 + (60 * (index + 1)) / guides.length, texts.factsCollected(facts.length));
    }
    const read = searches.flat().map(({ passage }) => passage);
    await readAhead(context, read);
    facts.push(...scheduleFees(read, profile));
    if (profile.money === 'benefit') {
      const statements = chooseFacts(profile, await wholeGuides(context, searches.flat()));
      report.milestone(90, texts.amountsStated(statements.length));
      return {
        type: 'calculation',
        assumptions: [],
        lines: [],
        total: null,
        unknown: [],
        statements: [...statements],
        ...(await beside(context, profile, { passages: read, said: statements })),
      };
    }
    const own = facts.filter(({ text }) => profile.land === null || !speaksOfOtherLand(text, profile.land));
    const amount = analysis.parameters.amount;
    const named = amount !== undefined && /^(?:euro|eur|€)$/iu.test(amount.unit) ? amount.value : null;
    const result = deriveFee({ profile, facts: own, named, language });
    const { lines, statements } = result;
    report.milestone(
      90,
      lines.length > 0 || statements.length === 0
        ? texts.linesDerived(lines.length)
        : texts.amountsStated(statements.length),
    );
    const said = [...statements];
    return { ...result, ...(await beside(context, profile, { passages: read, said })) };
  },
};

/** The answers to the question's further parts, as a part of the result. */
async function beside(
  context: AgentContext,
  profile: QuestionProfile,
  what: Parameters<typeof furtherParts>[2],
): Promise<{ further?: FurtherPart[] }> {
  const further = await furtherParts(context, profile, what);
  return further.length === 0 ? {} : { further };
}

/** What one gets stands anywhere in a guide: all its passages are read, and those that were found. */
async function wholeGuides(
  context: AgentContext,
  hits: readonly SearchHit[],
): Promise<readonly RankedPassage[]> {
  const ranked = new Map<string, RankedPassage>();
  const read = new Set<string>();
  for (const [rank, { passage }] of hits.entries()) {
    if (!ranked.has(passage.id)) ranked.set(passage.id, { passage, rank });
    if (passage.kind !== 'guide' || read.has(passage.path) || read.size === GUIDES) continue;
    read.add(passage.path);
    for (const each of await wholeDocument(context, passage)) ranked.set(each.id, { passage: each, rank });
  }
  return [...ranked.values()];
}

async function guideFees(
  context: AgentContext,
  { passages }: FoundDocument,
  { subject }: QuestionProfile,
): Promise<readonly Fact[]> {
  const [first] = passages;
  if (first === undefined) return [];
  const whole = await wholeDocument(context, first);
  const fees = whole.flatMap((passage) => extractFacts(passage).filter(({ kind }) => kind === 'fee'));
  // A guide on another matter may mention the thing: then only what names it counts.
  return namesSubject(subject, contentStems(first.title)) || subject.length === 0
    ? fees
    : fees.filter(({ text }) => namesSubject(subject, contentStems(text)));
}

/** A fee, or the rate of a tax or a levy in the text on it; who asks what a thing costs means the levy only where it names the thing. */
function isCharge({ kind, text }: Fact, { title }: Passage, { money, subject }: QuestionProfile): boolean {
  if (kind === 'fee') return true;
  const named = namesSubject(subject, contentStems(text));
  return (
    (named || money !== 'fee') &&
    /steuer|abgabe|beitrag|beiträge/iu.test(named ? `${title} ${text}` : title) &&
    /beträgt|betragen/iu.test(text) &&
    findAmounts(text).length > 0
  );
}

/** Fees in statutes and fee schedules: sentences and rows that name what was asked, of the schedule that fits it best. */
function scheduleFees(passages: readonly Passage[], profile: QuestionProfile): readonly Fact[] {
  const found = passages
    .filter((passage) => passage.kind !== 'guide' && !passage.repealed && !foreign(profile, passage))
    .flatMap((passage) => {
      const context = contextStems(passage);
      const titled = matterCoverage(profile, contentStems(passage.title), []);
      const fees = extractFacts(passage).filter(
        (fact) => isCharge(fact, passage, profile) && namesService(fact.text, profile),
      );
      return fees.map((fact) => ({
        fact,
        coverage: matterCoverage(profile, contentStems(fact.text), context) + TITLED * titled,
      }));
    });
  const best = Math.max(MIN_COVERAGE, ...found.map(({ coverage }) => coverage));
  return found.filter(({ coverage }) => coverage >= best - NEAR_BEST).map(({ fact }) => fact);
}
