import type { ProgressEvent } from '../../protocol/progressEvent.ts';

/** What many events of one step, or of the whole plan, have in common. */
type Common = Pick<
  ProgressEvent,
  'run_id' | 'step_id' | 'step_name' | 'total_steps' | 'event_type' | 'status' | 'error' | 'metadata'
> & {
  /** Null for the usual id: run id and number. */
  readonly event_id: string | null;
};

/** An event without what it shares with others: about half the memory in a log that is held for long. */
export interface PackedEvent extends Omit<ProgressEvent, keyof Common | 'timestamp'> {
  readonly common: Common;
  /** Milliseconds since 1970 where they give the very same text again. */
  readonly timestamp: number | string;
}

/** A step starts, reports, reports milestones and ends: its events seldom have more kinds in common. */
const MOST_KINDS = 8;

/** Packs the events of one log. */
export class EventPacker {
  readonly #kinds = new Map<string | null, Common[]>();
  /** Reading a date costs more than all the rest, and events often share theirs. */
  #lastTimestamp = '';
  #lastTime: number | string = '';

  pack(event: ProgressEvent): PackedEvent {
    return {
      common: this.#common(event),
      sequence: event.sequence,
      current_step: event.current_step,
      percentage: event.percentage,
      step_percentage: event.step_percentage,
      message: event.message,
      data: event.data,
      timestamp: this.#time(event.timestamp),
      execution_time: event.execution_time,
      eta: event.eta,
    };
  }

  #time(timestamp: string): number | string {
    if (timestamp !== this.#lastTimestamp) {
      this.#lastTimestamp = timestamp;
      this.#lastTime = packTime(timestamp);
    }
    return this.#lastTime;
  }

  #common(event: ProgressEvent): Common {
    const kinds = this.#kinds.get(event.step_id);
    const eventId = event.event_id === usualId(event) ? null : event.event_id;
    const known = kinds?.find((kind) => isOfKind(event, kind) && kind.event_id === eventId);
    if (known !== undefined) return known;
    const { run_id, step_id, step_name, total_steps, event_type, status, error, metadata } = event;
    const common = {
      run_id,
      step_id,
      step_name,
      total_steps,
      event_type,
      status,
      error,
      metadata,
      event_id: eventId,
    };
    if (kinds === undefined) this.#kinds.set(step_id, [common]);
    else if (kinds.length < MOST_KINDS) kinds.push(common);
    return common;
  }
}

function isOfKind(event: ProgressEvent, kind: Common): boolean {
  return (
    kind.event_type === event.event_type &&
    kind.status === event.status &&
    kind.metadata === event.metadata &&
    kind.error === event.error &&
    kind.step_name === event.step_name &&
    kind.total_steps === event.total_steps &&
    kind.run_id === event.run_id
  );
}

/** The event as it was. */
export function unpackEvent(packed: PackedEvent): ProgressEvent {
  const { common, timestamp } = packed;
  return {
    event_id: common.event_id ?? usualId({ run_id: common.run_id, sequence: packed.sequence }),
    event_type: common.event_type,
    run_id: common.run_id,
    sequence: packed.sequence,
    step_id: common.step_id,
    step_name: common.step_name,
    current_step: packed.current_step,
    total_steps: common.total_steps,
    percentage: packed.percentage,
    step_percentage: packed.step_percentage,
    status: common.status,
    message: packed.message,
    data: packed.data,
    error: common.error,
    timestamp: typeof timestamp === 'number' ? new Date(timestamp).toISOString() : timestamp,
    execution_time: packed.execution_time,
    eta: packed.eta,
    metadata: common.metadata,
  };
}

function usualId(event: Pick<ProgressEvent, 'run_id' | 'sequence'>): string {
  return `${event.run_id}-${event.sequence}`;
}

function packTime(timestamp: string): number | string {
  const time = Date.parse(timestamp);
  return !Number.isNaN(time) && new Date(time).toISOString() === timestamp ? time : timestamp;
}
