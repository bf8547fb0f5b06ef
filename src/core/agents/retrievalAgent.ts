import type { Passage } from '../../protocol/passage.ts';
import type { StepResult } from '../../protocol/stepResult.ts';
import { chooseFacts } from '../answer/chooseFacts.ts';
import { foreign } from '../answer/chooseDocuments.ts';
import { isPopularHit } from '../answer/popularName.ts';
import { questionProfile, withFoundPlace, type QuestionProfile } from '../answer/questionProfile.ts';
import type { RankedPassage } from '../answer/rankFacts.ts';
import { throwIfCancelled } from '../errors.ts';
import type { Agent, AgentContext } from './agent.ts';
import { groundedHits } from './dependencies.ts';
import { factsByLand } from './factsByLand.ts';
import { giveWay, readAhead } from './giveWay.ts';
import { furtherParts } from './furtherParts.ts';
import { followReferences } from './followReferences.ts';
import { agentTexts } from './texts.ts';

const READ = 12;
/** Passages around whose neighbours are loaded, and how far. */
const WIDEN = 2;
/** Guides that are read as a whole. */
const GUIDES = 3;
const RADIUS = 1;
/** Guides are short: the whole document is read. */
const GUIDE_RADIUS = 20;

/** Reads the passages found, with what stands around them and what they refer to, and takes out the facts that answer. */
export const retrievalAgent: Agent = {
  async run(context: AgentContext): Promise<StepResult> {
    const { report, language } = context;
    const texts = agentTexts(language);
    const profile = withFoundPlace(
      questionProfile(context.analysis),
      context.analysis.query,
      groundedHits(context)
        .flat()
        .map(({ passage }) => passage),
    );
    const found = groundedHits(context).flatMap((hits) =>
      hits.slice(0, READ).map((hit, rank) => ({
        passage: hit.passage,
        rank,
        share: hit.score / Math.max(hits[0]?.score ?? 0, Number.MIN_VALUE),
        popular: isPopularHit(hit),
      })),
    );
    const passages = withDocumentRank(found.filter(({ passage }) => !foreign(profile, passage)));
    report.milestone(25, texts.passagesRead(passages.length));
    await giveWay(context);
    const around = await neighbours(context, passages, profile);
    const { followed, count } = await followReferences(
      context,
      passages.slice(0, 3).map(({ passage }) => passage),
    );
    const known = new Set([...passages, ...around].map(({ passage }) => passage.id));
    const referred = followed
      .filter(({ id }) => !known.has(id))
      .map((passage, index) => ({ passage, rank: READ + index }));
    const all = [...passages, ...around, ...referred];
    const read = all.map(({ passage }) => passage);
    await readAhead(context, read);
    const chosen = chooseFacts(profile, all);
    const laender = await factsByLand(context, profile, chosen[0]);
    const facts = laender.length > 0 ? laender : chosen;
    const further = await furtherParts(context, profile, { passages: read, said: facts });
    report.milestone(90, texts.factsFound(facts.length));
    return {
      type: 'retrieval',
      passages: read,
      followed: count,
      facts: [...facts],
      ...(further.length === 0 ? {} : { further }),
    };
  },
};

async function neighbours(
  context: AgentContext,
  passages: readonly RankedPassage[],
  profile: QuestionProfile,
): Promise<readonly RankedPassage[]> {
  const { library, signal, report, language } = context;
  const known = new Set(passages.map(({ passage }) => passage.id));
  const loaded: RankedPassage[] = [];
  const wide = widened(passages);
  for (const [index, { passage, rank }] of wide.entries()) {
    throwIfCancelled(signal);
    const near: readonly Passage[] = await library.neighbours(
      passage.id,
      passage.kind === 'guide' ? GUIDE_RADIUS : RADIUS,
      { signal },
    );
    for (const each of near) {
      if (known.has(each.id) || foreign(profile, each)) continue;
      known.add(each.id);
      loaded.push({ passage: each, rank: passage.kind === 'guide' ? rank : rank + 6 });
    }
    report.detail(
      25 + (30 * (index + 1)) / wide.length,
      agentTexts(language).contextLoaded(index + 1, wide.length),
    );
  }
  return loaded;
}

/** A guide is one text: all its sections rank with its best one, so that the one that answers can win. */
function withDocumentRank(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  const best = new Map<string, number>();
  for (const { passage, rank } of passages)
    best.set(passage.path, Math.min(rank, best.get(passage.path) ?? rank));
  return passages.map((each) => ({
    ...each,
    rank: each.passage.kind === 'guide' ? (best.get(each.passage.path) ?? each.rank) : each.rank,
  }));
}

/** Passages to load around: the best ones, and the first of each of the best guides. */
function widened(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  const paths = new Set<string>();
  const guides = passages.filter(({ passage }) => {
    if (passage.kind !== 'guide' || paths.has(passage.path) || paths.size === GUIDES) return false;
    paths.add(passage.path);
    return true;
  });
  return [...guides, ...passages.filter(({ passage }) => passage.kind !== 'guide').slice(0, WIDEN)];
}
