import type { ProgressEvent } from '../../protocol/progressEvent.ts';
import type { EventType } from '../../protocol/vocabulary.ts';
import type { Logger } from '../logger.ts';

/** Called for each event, in order. What it returns is ignored, save a promise whose rejection is logged. */
export type ProgressHandler = (event: ProgressEvent) => unknown;

interface Entry {
  readonly handler: ProgressHandler;
  readonly types: ReadonlySet<EventType> | null;
}

/** Hands every event of a run to any number of handlers. A handler that throws is logged and harms nobody. */
export class ProgressCallback {
  readonly #logger: Logger;
  /** Replaced as a whole on change, so that a handler may come or go while an event is on its way. */
  #entries: readonly Entry[] = [];

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Adds a handler, for events of the given types only if there are any; returns how to take it away. */
  add(handler: ProgressHandler, types?: readonly EventType[]): () => void {
    const entry: Entry = { handler, types: types === undefined ? null : new Set(types) };
    this.#entries = [...this.#entries, entry];
    return () => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    };
  }

  emit(event: ProgressEvent): void {
    for (const entry of this.#entries) {
      if (entry.types !== null && !entry.types.has(event.event_type)) continue;
      try {
        const returned = entry.handler(event);
        if (returned instanceof Promise) this.#watch(returned, event);
      } catch (error) {
        this.#report(event, error);
      }
    }
  }

  #watch(returned: Promise<unknown>, event: ProgressEvent): void {
    returned.catch((error: unknown) => this.#report(event, error));
  }

  #report(event: ProgressEvent, error: unknown): void {
    this.#logger.error(`A progress handler failed at ${event.event_type} ${event.sequence}.`, error);
  }
}
