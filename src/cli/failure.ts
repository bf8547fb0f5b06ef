import { isCancelled, isVeritasError, type ErrorCode } from '../core/errors.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { printableLine } from './printable.ts';
import type { CliTexts } from './texts.ts';

/** Errors that another call of the program, worded differently, would not meet. */
const usageErrors: ReadonlySet<ErrorCode> = new Set([
  'wrong_usage',
  'invalid_question',
  'question_too_long',
  'library_missing',
  'run_not_found',
  'run_finished',
  'unknown_step',
]);

export interface Failure {
  readonly code: string;
  /** For people, without a stack trace. */
  readonly message: string;
  readonly exitCode: ExitCode;
}

/** What to tell of an error that ended a command before or beside a run. */
export function describeError(error: unknown, texts: CliTexts): Failure {
  const message = printableLine(error instanceof Error ? error.message : String(error));
  if (isCancelled(error))
    return { code: 'cancelled', message: texts.cancelled, exitCode: exitCodes.cancelled };
  if (!isVeritasError(error)) return { code: 'internal', message, exitCode: exitCodes.failed };
  return {
    code: error.code,
    message,
    exitCode: usageErrors.has(error.code) ? exitCodes.wrongUsage : exitCodes.failed,
  };
}
