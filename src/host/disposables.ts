export interface Disposable {
  dispose(): void;
}

/** Holds what has to be given back. Disposing tries everything and reports all failures together. */
export class DisposableStore implements Disposable {
  #items: Disposable[] = [];
  #disposed = false;

  /** Registers and returns the item; a store that is disposed already disposes it at once. */
  add<Item extends Disposable>(item: Item): Item {
    if (this.#disposed) item.dispose();
    else this.#items.push(item);
    return item;
  }

  /** Registers an action to be done on disposal. */
  defer(action: () => void): void {
    this.add({ dispose: action });
  }

  get size(): number {
    return this.#items.length;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const failures: unknown[] = [];
    for (const item of this.#items.reverse()) {
      try {
        item.dispose();
      } catch (error) {
        failures.push(error);
      }
    }
    this.#items = [];
    if (failures.length > 0) throw new AggregateError(failures, 'Some parts could not be disposed.');
  }
}
