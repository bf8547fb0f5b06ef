import { foldRun, queryOf, type JournaledRun } from '../../core/journal/journaledRun.ts';
import { journalTexts } from '../../core/journal/texts.ts';
import { findTreeProblem } from '../../core/process/treeValidation.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { decodeRecords, type DecodedFile } from './recordLines.ts';

/** Bytes of a run file that are read to show it: a hundred times what a long run writes. */
export const MOST_SHOWN = 32 * 1024 * 1024;
/** Steps that a tree may have to be drawn; runs of this program have less than ten. */
const MOST_STEPS = 500;
const LONGEST_ID = 200;

/** A run file that somebody handed on, as far as it can be read. */
export interface OpenedRunFile {
  readonly runId: string;
  /** Null when not even the question can be read. */
  readonly run: JournaledRun | null;
  /** What a reader has to know of the file: what is wrong with it, and what to do. Empty for a sound one. */
  readonly notes: readonly string[];
}

/**
 * Reads a run file and never changes or rejects it. `size`: bytes of the whole file, of which `bytes` may be the beginning.
 * Nothing in it is trusted: what a program could choke on is left out and said.
 */
export function openRunFile(bytes: Buffer, size: number, language: Language): OpenedRunFile {
  const texts = journalTexts(language).opened;
  const decoded = decodeRecords(bytes);
  const cut = size > bytes.length;
  const notes = cut ? [texts.tooLarge(megabytes(size), megabytes(bytes.length))] : [];
  const folded = foldRun(decoded.records);
  if (queryOf(folded) === null) {
    if (size === 0) notes.push(texts.empty);
    else if (decoded.newer !== null) notes.push(texts.newer(decoded.newer));
    else notes.push(decoded.records.length === 0 ? texts.noRunFile : texts.questionLost);
    return { runId: '', run: null, notes };
  }
  notes.push(...faults(decoded, cut, language));
  const drawable = isDrawable(folded);
  if (!drawable) notes.push(texts.noTree);
  const run = drawable ? folded : { ...folded, plan: null };
  const runId = (run.question?.run_id ?? run.result?.run_id ?? 'run').slice(0, LONGEST_ID);
  return { runId, run, notes };
}

function faults(file: DecodedFile, cut: boolean, language: Language): string[] {
  const texts = journalTexts(language).opened;
  const notes: string[] = [];
  if (file.newer !== null) notes.push(texts.newer(file.newer));
  else if (file.unknown > 0) notes.push(texts.unknown(file.unknown));
  if (file.damaged.length > 0) notes.push(texts.damaged(file.damaged.length));
  if (file.torn !== null && !cut) notes.push(texts.torn(file.torn.end - file.torn.start));
  return notes;
}

/** A run without a plan is drawn by the plan that its question gets today. */
function isDrawable({ plan }: JournaledRun): boolean {
  if (plan === null) return true;
  return plan.tree.steps.length <= MOST_STEPS && findTreeProblem(plan.tree.steps) === null;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
