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

/** A clause that asks itself, rather than naming what the next one asks about. */
const ASKS =
  /^\s*(?:wer|wen|wem|was|wie|wieso|warum|wann|wo|woher|wohin|womit|welche\p{L}*|bis wann|ab wann|kann|können|darf|dürfen|muss|müssen|brauch\p{L}*|benötig\p{L}*|bekomm\p{L}*|habe?n?|hat|ist|sind|gibt|gilt|how|what|when|where|who|which|can|do|does|is|are|must|may|should)(?!\p{L})|\?/iu;
/** Refers to what stands before it. */
const REFERS = /(?<!\p{L})(?:das|es|ihn|sie|er|dies|damit|dafür|dazu|it|that)(?!\p{L})/iu;

/** Splits a question into its parts; one that asks a single thing has no further parts. */
export function questionParts(query: string): QuestionParts {
  const joints = [...query.matchAll(JOINT)];
  const clauses = query.split(JOINT);
  // "Führerschein umtauschen, bis wann muss ich das machen?" names the thing and asks once.
  const named = clauses.length > 1 && !ASKS.test(clauses[0] ?? '') && REFERS.test(clauses[1] ?? '');
  const from = named ? 1 : 0;
  const first = joints[from] === undefined ? query : query.slice(0, joints[from].index);
  const known = partOf(clauses[from] ?? '');
  const further = clauses.slice(from + 1).flatMap((clause) => partOf(clause) ?? []);
  return { first, further: [...new Set(further)].filter((part) => part !== known) };
}

function partOf(clause: string): FurtherPart['part'] | null {
  return PARTS.find(([, pattern]) => pattern.test(clause.trim()))?.[0] ?? null;
}
