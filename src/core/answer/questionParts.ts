import type { FurtherPart } from '../../protocol/stepResult.ts';

/** What a question with several parts asks after its first part ("Was kostet ein Pass und wo beantrage ich ihn?"). */
export interface QuestionParts {
  /** The question without its further parts. */
  readonly first: string;
  readonly further: readonly FurtherPart['part'][];
}

/** Opens a clause that asks. */
const ASKING =
  '(?:was kostet|was kosten|wie (?:geht|hoch ist|hoch sind)|brauche ich|muss ich|how much is|do i need)';
/** Opens one too, unless its subject follows at once: then it only belongs to another clause ("…, wo ich wohne"). */
const MAYBE_ASKING =
  '(?:wie (?:viel|hoch|lange|teuer|schnell)|wieviel|(?:bis |ab )?wann|wo(?:hin)?|wer|wie|welche[rsnm]?|how|where|when|who|what|which)';
const SUBJECT = '(?:ich|man|er|sie|es|wir|ihr|der|die|das|den|ein|eine|mein|meine|sich|i|you)';
const JOINT = new RegExp(
  String.raw`\s*(?:[?!.;,]\s*(?:(?:und|sowie|and)\s+)?|\s(?:und|sowie|and)\s+)(?=${ASKING}(?!\p{L})|${MAYBE_ASKING}(?!\p{L})(?!\s+${SUBJECT}(?!\p{L})))`,
  'giu',
);

const PARTS: readonly (readonly [FurtherPart['part'], RegExp])[] = [
  ['amount', /^(?:was koste|wie ?viel|wie (?:hoch|teuer)|how much)/iu],
  ['deadline', /^(?:wie (?:lange|schnell)|(?:bis |ab )?wann|welche frist|how long|when)/iu],
  ['authority', /^(?:wo|where|wer ist (?:dafür )?zuständig|welche[rs]? (?:amt|behörde|stelle))/iu],
  ['document', /^(?:was|welche|what|which) .{0,40}(?:unterlagen|dokumente|nachweise|documents)/iu],
  ['form', /^welche .{0,20}(?:formular|vordruck)/iu],
  [
    'requirement',
    /^(?:wer (?:bekomm|erhält|darf|kann)|welche voraussetzung|brauche ich|muss ich|who (?:gets|can|may)|do i need)/iu,
  ],
  ['procedure', /^(?:wie(?: geht| funktioniert| beantrag|[?\s]*$)|how do)/iu],
];

/** Splits a question into its parts; one that asks a single thing has no further parts. */
export function questionParts(query: string): QuestionParts {
  const [first = query, ...others] = query.split(JOINT);
  const known = partOf(first);
  const further = others.flatMap((clause) => partOf(clause) ?? []);
  return { first, further: [...new Set(further)].filter((part) => part !== known) };
}

function partOf(clause: string): FurtherPart['part'] | null {
  return PARTS.find(([, pattern]) => pattern.test(clause.trim()))?.[0] ?? null;
}
