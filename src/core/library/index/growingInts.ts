/** A growing column of 32-bit whole numbers. */
export class GrowingInts {
  #values = new Int32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** The values without a copy; valid until the next push. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  /** Keeps its room: who fills it once fills it again, and room that is given back and taken again leaves gaps. */
  clear(): void {
    this.#length = 0;
  }
}
