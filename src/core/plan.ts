import type { Analysis } from '../protocol/analysis.ts';
import type { ProcessTree } from './process/processTree.ts';

/** How a question was understood and what is to be done about it. */
export interface Plan {
  readonly analysis: Analysis;
  readonly tree: ProcessTree;
}
