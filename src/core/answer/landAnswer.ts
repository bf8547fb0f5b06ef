import type { Block, Citation } from '../../protocol/answer.ts';
import type { Fact } from '../../protocol/stepResult.ts';
import type { CitationBook } from './citationBook.ts';
import { landName, onlyLandIn } from './laender.ts';
import type { QuestionProfile } from './questionProfile.ts';
import type { AnswerTexts } from './texts.ts';

interface LandContext {
  readonly book: CitationBook;
  readonly texts: AnswerTexts;
  readonly profile: QuestionProfile;
}

/** Whether the question leaves open which Land's law it is about. */
export function leavesLandOpen({ land, place }: QuestionProfile): boolean {
  return land === null && place === null;
}

/** Name of the Land whose law a text is; null for federal and European law and for texts of no jurisdiction. */
export function landOfText({ jurisdiction }: { readonly jurisdiction: string | null }): string | null {
  return landName(jurisdiction ?? '');
}

/** The Land that a statement holds for: the one whose law it is taken from, else the only one that it names. */
function landOfFact({ source, text }: Fact): string | null {
  return landOfText(source) ?? onlyLandIn(text);
}

/** The first fact of each Land among facts, by the Land's name; facts of no single Land are left out. */
export function oneOfEachLand(facts: readonly Fact[]): readonly Fact[] {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    const land = landOfFact(fact);
    if (land !== null && !first.has(land)) first.set(land, fact);
  }
  return [...first].sort(([left], [right]) => left.localeCompare(right, 'de')).map(([, fact]) => fact);
}

/** One fact of each of several Länder as a table, one row a Land; null when the facts are not of that form. */
export function landTable(facts: readonly Fact[], { book, texts, profile }: LandContext): Block | null {
  if (!leavesLandOpen(profile) || facts.length < 2) return null;
  const names = facts.map(landOfFact);
  if (names.includes(null) || new Set(names).size < names.length) return null;
  const rows = facts.flatMap((fact, index) => {
    const cited = book.fact(fact);
    return cited === null ? [] : [{ label: names[index] ?? '', cells: [[cited]] }];
  });
  return rows.length < 2
    ? null
    : { kind: 'table', heading: texts.byLand, columns: [texts.land, texts.rule], rows };
}

/** What to say before an answer that rests on the law of a Land which the question does not name. */
export function leadOnLand(
  profile: QuestionProfile,
  { blocks, citations }: { readonly blocks: readonly Block[]; readonly citations: readonly Citation[] },
  texts: AnswerTexts,
): Extract<Block, { kind: 'notes' }> | null {
  const [first] = citations;
  if (!leavesLandOpen(profile) || first === undefined) return null;
  const note = (text: string): Extract<Block, { kind: 'notes' }> => ({
    kind: 'notes',
    heading: null,
    items: [{ text, citations: [] }],
  });
  if (blocks.some((block) => isLandTable(block, texts))) return note(texts.dependsOnLand);
  if (landOfText(first) === null) return null;
  const cited = [...new Set(citations.flatMap((citation) => landOfText(citation) ?? []))];
  const [only] = cited;
  return note(cited.length === 1 && only !== undefined ? texts.answerForLand(only) : texts.dependsOnLand);
}

/** Whether a block sets the rules of several Länder side by side. */
export function isLandTable(block: Block, texts: AnswerTexts): boolean {
  return block.kind === 'table' && block.heading === texts.byLand;
}
