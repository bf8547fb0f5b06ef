import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import { toProgressMessage } from '../../protocol/progressMessage.ts';
import type { StepType } from '../../protocol/vocabulary.ts';
import type { WireLine } from './runMessages.ts';

export interface WireLineOptions {
  readonly sessionId: string;
  readonly stepTypes: ReadonlyMap<string, StepType>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** An event as it goes to clients. Made in the run's own thread, so that the server's thread only passes it on. */
export function wireLine(event: ProgressEvent, options: WireLineOptions): WireLine {
  const ended = event.event_type === 'step_completed' || event.event_type === 'step_failed';
  const type = event.step_id === null ? undefined : options.stepTypes.get(event.step_id);
  return {
    sequence: event.sequence,
    event_type: event.event_type,
    step_id: event.step_id,
    step_type: ended ? (type ?? null) : null,
    seconds: event.execution_time,
    at: options.at,
    json: JSON.stringify(toProgressMessage(event, options.sessionId)),
  };
}

/** The line's wire text, saying that it stands for the numbers from `from` on. */
export function mergedJson(line: WireLine, from: number): string {
  return from >= line.sequence ? line.json : `{"sequence_from":${from},${line.json.slice(1)}`;
}
