import type { RunResult } from '../protocol/run.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { printableLine } from './printable.ts';
import { renderTerminalAnswer, type TerminalAnswerOptions } from './terminalAnswer.ts';

export type ResultTextOptions = TerminalAnswerOptions;

/** What a person reads at the end of a run, whatever the end was. */
export function resultText(result: RunResult, options: ResultTextOptions): string {
  const { texts, style } = options;
  if (result.status === 'cancelled') return style('yellow', texts.cancelled);
  if (result.answer !== null) return renderTerminalAnswer(result.answer, options);
  if (result.mode === 'mock' && result.status === 'completed') return texts.mockDone;
  return style('red', texts.failed(printableLine(result.error?.message ?? '')));
}

export function exitCodeOf(result: RunResult): ExitCode {
  if (result.status === 'cancelled') return exitCodes.cancelled;
  if (result.answer?.outcome === 'no_match') return exitCodes.nothingFound;
  if (result.status === 'failed' || result.answer?.outcome === 'unavailable') return exitCodes.failed;
  return exitCodes.answered;
}
