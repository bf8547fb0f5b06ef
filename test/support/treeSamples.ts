import type { Analysis } from '../../src/protocol/analysis.ts';
import type { ProcessStepData } from '../../src/protocol/processTree.ts';
import type { Intent } from '../../src/protocol/vocabulary.ts';
import { ProcessTree } from '../../src/core/process/processTree.ts';

/** A search step of one expected second that waits for `dependsOn`. */
export function sampleStep(
  id: string,
  dependsOn: readonly string[] = [],
  more: Partial<ProcessStepData> = {},
): ProcessStepData {
  return {
    id,
    name: `Step ${id}`,
    type: 'search',
    depends_on: [...dependsOn],
    parameters: { focus: 'general', topic: id },
    expected_seconds: 1,
    time_limit_seconds: 30,
    max_retries: 2,
    ...more,
  };
}

export function sampleTree(steps: readonly ProcessStepData[]): ProcessTree {
  return new ProcessTree({ query: 'sample', intent: 'unknown', steps });
}

/** Analysis of a question that nobody has analysed: only what the builder reads is meaningful. */
export function sampleAnalysis(
  type: Intent,
  parameters: Partial<Analysis['parameters']> = {},
  query = 'Bauantrag Einfamilienhaus',
): Analysis {
  return {
    query,
    intent: { type, confidence: 1, keywords: [] },
    question_type: 'statement',
    language: 'de',
    entities: [],
    parameters: { law_references: [], subjects: [], topic: query, custom: {}, ...parameters },
    tokens: [],
  };
}
