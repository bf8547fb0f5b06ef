import type { Passage } from '../../protocol/passage.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import { answersDirectly } from '../answer/answersDirectly.ts';
import { namesAuthority } from '../answer/factFit.ts';
import { landOfText, leavesLandOpen } from '../answer/landAnswer.ts';
import type { QuestionProfile } from '../answer/questionProfile.ts';
import { matterCoverage, nounCoverage } from '../answer/matterCoverage.ts';
import { saysTime } from '../answer/timeKind.ts';
import { contentStems } from '../answer/wordMatch.ts';
import { stepParameters } from '../process/stepParameters.ts';
import { rankFacts, type RankedFact } from '../answer/rankFacts.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';
import { readAhead } from './giveWay.ts';
import { searchRequests } from './searchRequests.ts';
import { wholeDocument } from './wholeDocument.ts';

/** A Land whose best sentence names less of the matter than this share of what the best one names has no rule on it. */
const NEAR_BEST = 0.8;
/** Share of the question's nouns that a rule has to name, itself or by the heading it stands under. */
const MIN_NAMED = 0.6;
/** Many Länder have a text on every matter: the first hits are those of a few. */
const WIDE = 120;
const MOST_NOUNS = 3;
/** Guides of each Land that are read as a whole. */
const GUIDES = 2;

/**
 * The best fact of each Land, by the Land's name, for a question that the law of the Länder decides and that names none; empty when
 * `best`, the fact that answers best of all, is of no Land, or when no Land's sentence names
 * the matter better than `best` does. One fact is the rule of the only Land that has one.
 */
export async function factsByLand(
  context: AgentContext,
  profile: QuestionProfile,
  best: Fact | undefined,
): Promise<readonly Fact[]> {
  if (best === undefined || !leavesLandOpen(profile) || landOfText(best.source) === null) return [];
  const found: LandRules[] = [];
  for (const [land, own] of byLand(await widely(context, profile))) {
    throwIfCancelled(context.signal);
    found.push({ land, rules: await rulesOf(context, profile, own) });
  }
  // The strictest reading that two Länder have a rule by: what the sentence itself says, and of the kind of time asked for.
  const readings = READINGS.map((fits) => rowsOf(found, (fact) => fits(profile, fact)));
  const rows = readings.find(({ length }) => length >= 2) ?? [];
  const most = Math.max(0, ...rows.map(({ rule }) => rule.coverage));
  const kept = rows.filter(({ rule }) => rule.coverage >= NEAR_BEST * most);
  if (kept.length >= 2)
    return kept.sort((left, right) => left.land.localeCompare(right.land, 'de')).map(({ rule }) => rule.fact);
  const [only] = readings[0] ?? [];
  return only === undefined || itself(profile, best) ? [] : [only.rule.fact];
}

interface Row {
  readonly land: string;
  readonly rule: RankedFact;
}

function rowsOf(found: readonly LandRules[], fits: (fact: Fact) => boolean): readonly Row[] {
  return found.flatMap(({ land, rules }) => {
    const rule = rules.find(({ fact }) => fits(fact));
    return rule === undefined ? [] : [{ land, rule }];
  });
}

interface LandRules {
  readonly land: string;
  /** Facts that answer, best first. */
  readonly rules: readonly RankedFact[];
}

type Reading = (profile: QuestionProfile, fact: Fact) => boolean;

/** Who is competent under a statute is said once for all its matters: such a sentence need not name the one asked about. */
const itself: Reading = (profile, fact) =>
  nounCoverage(profile, contentStems(fact.text)) >= MIN_NAMED ||
  (profile.expects === 'authority' && namesAuthority(fact.text) && underHeading(profile, fact));
const underHeading: Reading = (profile, { text, source }) =>
  nounCoverage(profile, contentStems([text, source.title, ...source.heading_path].join(' '))) >= MIN_NAMED;
const inTime: Reading = ({ time }, { text }) => time === null || saysTime(time, text);
const READINGS: readonly Reading[] = [
  (profile, fact) => itself(profile, fact) && inTime(profile, fact),
  (profile, fact) => underHeading(profile, fact) && inTime(profile, fact),
];

/** What a Land's texts say: the guides titled most after the matter as a whole, and the passages that were found. */
async function rulesOf(
  context: AgentContext,
  profile: QuestionProfile,
  own: readonly Passage[],
): Promise<readonly RankedFact[]> {
  const fit = ({ title }: Passage): number => matterCoverage(profile, contentStems(title), []);
  const guides = own.filter(({ kind }) => kind === 'guide').sort((left, right) => fit(right) - fit(left));
  const firsts = new Map([...guides].reverse().map((guide) => [guide.path, guide]));
  const read = [...own];
  for (const guide of [...firsts.values()].reverse().slice(0, GUIDES))
    read.push(...(await wholeDocument(context, guide)));
  const all = distinct(read);
  await readAhead(context, all);
  const ranked = rankFacts(
    profile,
    all.map((passage) => ({ passage, rank: 0 })),
  );
  return ranked.filter(({ fact }) => answersDirectly(profile, fact));
}

/** What all Länder say: searches without a Land that go further down than an answer otherwise needs, for the whole matter and for each of its nouns. */
async function widely(
  { library, signal, analysis, step }: AgentContext,
  { matter }: QuestionProfile,
): Promise<readonly Passage[]> {
  const [request] = searchRequests(stepParameters(step), analysis).slice(-1);
  if (request === undefined) return [];
  const nouns = matter.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const found: Passage[] = [];
  for (const text of [request.text, ...(nouns.length > 1 ? nouns.slice(0, MOST_NOUNS) : [])]) {
    throwIfCancelled(signal);
    const { hits } = await library.search({ ...request, text, limit: WIDE }, { signal });
    found.push(...hits.map(({ passage }) => passage));
  }
  return distinct(found);
}

function byLand(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const land = landOfText(passage);
    // A municipality's own text is no rule of the Land.
    if (land !== null && passage.places.length === 0 && !passage.repealed)
      groups.set(land, [...(groups.get(land) ?? []), passage]);
  }
  return groups;
}

function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}
