import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';

/** "12 step_failed b skipped": time in milliseconds, type, step, status where it tells something. */
export function lines(events: readonly ProgressEvent[]): string[] {
  const start = Date.UTC(2026, 0, 1);
  return events.map((event) => {
    const time = Date.parse(event.timestamp) - start;
    const step = event.step_id === null ? [] : [event.step_id];
    const status = event.event_type.endsWith('failed') ? [event.status] : [];
    const percentage = event.event_type === 'step_progress' ? [String(event.step_percentage)] : [];
    return [time, event.event_type, ...step, ...status, ...percentage].join(' ');
  });
}

/** All but the progress in between. */
export function bounds(events: readonly ProgressEvent[]): string[] {
  return lines(events.filter(({ event_type }) => event_type !== 'step_progress'));
}
