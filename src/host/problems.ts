import * as vscode from 'vscode';
import { isVeritasError } from '../core/errors.ts';

/** A problem as the user is told it: what happened and what to do now. */
export interface Problem {
  readonly code: string;
  readonly text: string;
}

export function describeProblem(error: unknown): Problem {
  if (isVeritasError(error, 'question_too_long'))
    return {
      code: error.code,
      text: vscode.l10n.t(
        'The question is too long: {0} characters, and at most {1} are possible. Please ask with fewer words.',
        shown(error.details['length']),
        shown(error.details['limit']),
      ),
    };
  if (isVeritasError(error, 'invalid_question'))
    return {
      code: error.code,
      text: vscode.l10n.t('There is no question in this text. Please ask with words.'),
    };
  if (isVeritasError(error, 'run_finished'))
    return { code: error.code, text: vscode.l10n.t('This run is complete; there is nothing left to do.') };
  if (isVeritasError(error)) return { code: error.code, text: error.message };
  return {
    code: 'internal',
    text: vscode.l10n.t('Something went wrong: {0}', error instanceof Error ? error.message : String(error)),
  };
}

/** Why a run that goes on repeats what was finished. */
export function sourcesChangedText(): string {
  return vscode.l10n.t('The documents have changed since; therefore every step runs again.');
}

function shown(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString(vscode.env.language) : '?';
}
