import { journalTexts } from '../core/journal/texts.ts';
import type { RunSummary } from '../protocol/journal.ts';
import type { Language } from '../protocol/vocabulary.ts';
import type { Style } from './style.ts';

const WIDEST_STATUS = 14;

/** Date and time of day where the reader is; nothing for what is no time. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return ''.padEnd(16);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function statusText(run: RunSummary, language: Language, style: Style): string {
  return style(statusColour(run), journalTexts(language).runStatus(run).padEnd(WIDEST_STATUS));
}

function statusColour({ status, partial }: RunSummary): 'green' | 'yellow' | 'red' | 'cyan' {
  switch (status) {
    case 'completed':
      return partial ? 'yellow' : 'green';
    case 'failed':
      return 'red';
    case 'running':
      return 'cyan';
    case 'interrupted':
    case 'cancelled':
      return 'yellow';
  }
}
