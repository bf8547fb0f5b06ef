import type { ProgressEvent } from '../../protocol/progressEvent.ts';

/** Whether a section ends by itself here: all its steps have ended. One that was stopped or cut off has not. */
export function endsByItself(event: ProgressEvent): boolean {
  return (
    event.event_type === 'plan_completed' || (event.event_type === 'plan_failed' && event.status === 'failed')
  );
}

/**
 * Overall percentage, 0 to 100, below which a run that goes on must not fall: the highest one since a section ended by
 * itself. Steps that are repeated after such an end are counted anew, since the run has been at its full percentage.
 */
export function reachedPercentage(events: readonly ProgressEvent[]): number {
  let reached = 0;
  for (const event of events) reached = endsByItself(event) ? 0 : Math.max(reached, event.percentage);
  return reached;
}
