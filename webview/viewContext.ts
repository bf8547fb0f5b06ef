import type { Language } from '../src/protocol/vocabulary.ts';
import type { ViewRequest } from '../src/protocol/viewMessage.ts';
import type { ViewTexts } from './texts.ts';

/** What every part of a view works with. Replaced as a whole when the language changes. */
export interface ViewContext {
  readonly language: Language;
  readonly texts: ViewTexts;
  readonly request: (request: ViewRequest) => void;
}
