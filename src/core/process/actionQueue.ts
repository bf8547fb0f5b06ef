/**
 * Runs actions one after the other, never one within another: an action that asks for a further one (a handler of an
 * event that gives a command) has it done when it is through itself.
 */
export class ActionQueue {
  readonly #onFault: (error: unknown) => void;
  readonly #waiting: (() => void)[] = [];
  /** True until `open`, so that what is asked for before the first action waits for it. */
  #busy = true;

  /** `onFault` is told what an action throws; the following actions still run. */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  open(first: () => void): void {
    this.#waiting.unshift(first);
    this.#drain();
  }

  run(action: () => void): void {
    this.#waiting.push(action);
    if (!this.#busy) this.#drain();
  }

  #drain(): void {
    this.#busy = true;
    let action = this.#waiting.shift();
    while (action !== undefined) {
      try {
        action();
      } catch (error) {
        this.#onFault(error);
      }
      action = this.#waiting.shift();
    }
    this.#busy = false;
  }
}
