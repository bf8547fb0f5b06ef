import type { StepType } from '../../protocol/vocabulary.ts';

export interface StepDefaults {
  /** Seconds that a step of this type takes on a warm library of middling size: its weight until the machine has learned better. */
  readonly expectedSeconds: number;
  /** Seconds after which a try has failed. Generous where a language model may be at work. */
  readonly timeLimitSeconds: number;
  readonly maxRetries: number;
}

export const stepDefaults: Readonly<Record<StepType, StepDefaults>> = {
  search: { expectedSeconds: 0.12, timeLimitSeconds: 30, maxRetries: 2 },
  retrieval: { expectedSeconds: 0.05, timeLimitSeconds: 30, maxRetries: 2 },
  analysis: { expectedSeconds: 0.08, timeLimitSeconds: 60, maxRetries: 1 },
  comparison: { expectedSeconds: 0.05, timeLimitSeconds: 120, maxRetries: 1 },
  calculation: { expectedSeconds: 0.05, timeLimitSeconds: 60, maxRetries: 1 },
  synthesis: { expectedSeconds: 0.1, timeLimitSeconds: 120, maxRetries: 1 },
  aggregation: { expectedSeconds: 0.03, timeLimitSeconds: 60, maxRetries: 1 },
  validation: { expectedSeconds: 0.05, timeLimitSeconds: 60, maxRetries: 1 },
};
