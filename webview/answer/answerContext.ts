import type { Citation } from '../../src/protocol/answer.ts';
import type { ViewContext } from '../viewContext.ts';
import type { CitationTip } from './citationTip.ts';

export interface AnswerContext extends ViewContext {
  readonly runId: string;
  readonly tip: CitationTip;
  readonly citations: ReadonlyMap<number, Citation>;
}
