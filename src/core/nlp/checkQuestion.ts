import type { Language } from '../../protocol/vocabulary.ts';
import { VeritasError } from '../errors.ts';
import { QUESTION_TEXTS } from './texts.ts';

/** Characters (UTF-16 units) a question may have. */
export const MAX_QUESTION_LENGTH = 20_000;

/** Whether anything but blanks, control characters, punctuation and pictures is in the text. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}§]/u.test(text);
}

/**
 * For borders that take questions from people: throws VeritasError `question_too_long` above MAX_QUESTION_LENGTH and
 * `invalid_question` when the text holds no letter and no digit. `NlpService.analyze` takes any string.
 */
export function checkQuestion(query: string, language: Language): void {
  const texts = QUESTION_TEXTS[language];
  if (query.length > MAX_QUESTION_LENGTH) {
    throw new VeritasError('question_too_long', texts.tooLong(query.length, MAX_QUESTION_LENGTH), {
      details: { length: query.length, limit: MAX_QUESTION_LENGTH },
    });
  }
  if (!hasWords(query)) throw new VeritasError('invalid_question', texts.empty);
}
