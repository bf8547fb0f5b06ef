import type { Passage } from '../../protocol/passage.ts';
import type { Fact, FactKind, FurtherPart } from '../../protocol/stepResult.ts';
import { findAmounts } from '../answer/amounts.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { isExample } from '../answer/feeLines.ts';
import type { QuestionProfile } from '../answer/questionProfile.ts';
import { rankFacts } from '../answer/rankFacts.ts';
import { saysTime } from '../answer/timeKind.ts';
import type { AgentContext } from './agent.ts';
import { wholeDocument } from './wholeDocument.ts';

type Part = FurtherPart['part'];

/** Facts of each part at most; papers and steps are lists. */
const MOST = 3;
const MOST_LISTED = 6;

/**
 * What the document that the answer rests on says to the other parts of the question, one entry a part; empty facts are a gap.
 * @param passages What was read, best first.
 * @param said Facts that the answer gives already.
 */
export async function furtherParts(
  context: AgentContext,
  profile: QuestionProfile,
  { passages, said }: { readonly passages: readonly Passage[]; readonly said: readonly Fact[] },
): Promise<FurtherPart[]> {
  if (profile.further.length === 0) return [];
  const path = said[0]?.source.path ?? passages[0]?.path;
  const own = passages.filter((passage) => passage.path === path);
  const [first] = own;
  if (first === undefined) return profile.further.map((part) => ({ part, facts: [] }));
  const read = first.kind === 'guide' ? await wholeDocument(context, first) : own;
  const known = new Set(said.map(({ text }) => text));
  return profile.further.map((part) => ({
    part,
    facts: factsOf(part, read, profile).filter(({ text }) => !known.has(text)),
  }));
}

function factsOf(part: Part, passages: readonly Passage[], profile: QuestionProfile): readonly Fact[] {
  if (part === 'amount' && profile.pays) return benefits(passages, profile);
  const kind = kindOf(part);
  const facts = passages.flatMap(extractFacts).filter((fact) => fact.kind === kind && !isExample(fact));
  const fitting = part === 'deadline' ? inTime(facts, profile) : facts;
  return fitting.slice(0, part === 'document' || part === 'procedure' ? MOST_LISTED : MOST);
}

function kindOf(part: Part): FactKind {
  return part === 'amount' ? 'fee' : part;
}

/** Whoever asks how long it takes is not answered with how long it is valid. */
function inTime(facts: readonly Fact[], { furtherTime }: QuestionProfile): readonly Fact[] {
  return furtherTime === null ? facts : facts.filter(({ text }) => saysTime(furtherTime, text));
}

function benefits(passages: readonly Passage[], profile: QuestionProfile): readonly Fact[] {
  const ranked = rankFacts(
    { ...profile, expects: 'amount', money: 'benefit' },
    passages.map((passage) => ({ passage, rank: 0 })),
  );
  return ranked
    .map(({ fact }) => fact)
    .filter(({ kind, text }) => kind !== 'fee' && findAmounts(text).length > 0)
    .slice(0, MOST);
}
