/** Turns texts into vectors whose nearness is nearness of meaning. Optional: without one the search is lexical. */
export interface EmbeddingsPort {
  /** Names the space: vectors of different models are never compared. */
  readonly model: string;
  /**
   * One vector for each text, in their order, all of one dimension. Rejects with `source_failed` when the service is gone or answers
   * something else, with `cancelled` when the signal fires.
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
}

/** Of length one, so that the product of two is their cosine; zeros stay zeros. */
export function unitVector(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? vector : vector.map((value) => value / length);
}
