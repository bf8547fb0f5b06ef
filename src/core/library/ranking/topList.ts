export interface Ranked {
  readonly slot: number;
  readonly score: number;
}

/** Keeps the best `limit` slots. Equal scores keep the order of slots, so that a ranking never depends on chance. */
export class TopList {
  readonly #limit: number;
  /** Best first. */
  readonly #entries: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the slot in if it is good enough; a slot already held is replaced when the new score is better. */
  offer(slot: number, score: number): void {
    const entries = this.#entries;
    if (entries.length >= this.#limit && score <= (entries.at(-1)?.score ?? 0)) return;
    const held = entries.findIndex((entry) => entry.slot === slot);
    if (held >= 0) {
      if ((entries[held]?.score ?? 0) >= score) return;
      entries.splice(held, 1);
    }
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = entries[middle];
      if (other !== undefined && (other.score > score || (other.score === score && other.slot < slot))) low = middle + 1;
      else high = middle;
    }
    entries.splice(low, 0, { slot, score });
    if (entries.length > this.#limit) entries.pop();
  }

  best(): readonly Ranked[] {
    return this.#entries;
  }
}
