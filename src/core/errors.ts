/** Codes of every error that a user or another program can meet. Guard by code, never by message. */
export type ErrorCode =
  | 'invalid_question'
  | 'question_too_long'
  | 'invalid_tree'
  | 'invalid_message'
  | 'library_missing'
  | 'library_unreadable'
  | 'library_empty'
  | 'index_corrupt'
  | 'index_unavailable'
  | 'cache_unwritable'
  | 'store_failed'
  | 'registry_damaged'
  | 'source_failed'
  | 'offline'
  | 'step_failed'
  | 'step_timeout'
  | 'dependency_failed'
  | 'cancelled'
  | 'journal_unwritable'
  | 'journal_damaged'
  | 'journal_newer'
  | 'run_not_found'
  | 'run_busy'
  | 'run_finished'
  | 'unknown_step'
  | 'wrong_usage'
  | 'internal';

export interface VeritasErrorOptions {
  readonly cause?: unknown;
  /** The same try may succeed later (busy file, lost connection). */
  readonly retryable?: boolean;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The one error class. `message` is for people: what happened and what to do now. */
export class VeritasError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: VeritasErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'VeritasError';
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.details = options.details ?? {};
  }
}

/** By name: a program may consist of several bundles, each with its own class. */
function isOne(error: unknown): error is VeritasError {
  return (
    error instanceof VeritasError ||
    (error instanceof Error && error.name === 'VeritasError' && 'code' in error)
  );
}

export function isVeritasError(error: unknown, code?: ErrorCode): error is VeritasError {
  return isOne(error) && (code === undefined || error.code === code);
}

/** The one predicate for "was cancelled", whoever threw it. */
export function isCancelled(error: unknown): boolean {
  return isVeritasError(error, 'cancelled') || (error instanceof Error && error.name === 'AbortError');
}

export function cancelledError(): VeritasError {
  return new VeritasError('cancelled', 'The run was cancelled.');
}

/** Throws the cancelled error if the signal has fired; call between units of work. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelledError();
}
