import * as z from 'zod/mini';
import { cancelledError, VeritasError } from '../../core/errors.ts';
import { unitVector, type EmbeddingsPort } from '../../core/library/embeddingsPort.ts';
import type { EmbeddingOptions } from './embeddingOptions.ts';

const vector = z.array(z.number());
const ollamaSchema = z.object({ embeddings: z.array(vector) });
const openAiSchema = z.object({ data: z.array(z.object({ index: z.int(), embedding: vector })) });

/** Milliseconds for one batch of texts; a model may have to be loaded first. */
const TIMEOUT = 60_000;
const MAX_DIMENSION = 8_192;

/** Vectors from Ollama or from any service that speaks the OpenAI form. */
export class HttpEmbeddings implements EmbeddingsPort {
  readonly model: string;
  readonly #options: EmbeddingOptions;
  readonly #timeout: number;

  constructor(options: EmbeddingOptions, timeout = TIMEOUT) {
    this.model = `${options.provider}:${options.model}`;
    this.#options = options;
    this.#timeout = timeout;
  }

  async embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]> {
    const { provider, model, url } = this.#options;
    const base = url.replace(/\/+$/, '');
    const body = { model, input: texts };
    const rows =
      provider === 'ollama'
        ? this.#check(ollamaSchema, await this.#post(`${base}/api/embed`, body, signal)).embeddings
        : this.#check(
            openAiSchema,
            await this.#post(`${base}/embeddings`, { ...body, encoding_format: 'float' }, signal),
          )
            .data.sort((a, b) => a.index - b.index)
            .map(({ embedding }) => embedding);
    const dimension = rows[0]?.length ?? 0;
    const whole =
      rows.length === texts.length &&
      rows.every((row) => row.length === dimension && row.every(Number.isFinite));
    if (!whole || dimension === 0 || dimension > MAX_DIMENSION) throw this.#failed('vectors');
    return rows.map((row) => unitVector(Float32Array.from(row)));
  }

  async #post(url: string, body: unknown, signal: AbortSignal): Promise<unknown> {
    const { key } = this.#options;
    const headers = {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    };
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeout)]),
      });
      if (!response.ok) throw this.#failed(`HTTP ${response.status}`);
      return await response.json();
    } catch (error) {
      if (signal.aborted) throw cancelledError();
      if (error instanceof VeritasError) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw this.#failed(cause instanceof Error ? cause.message : String(cause), cause);
    }
  }

  #check<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw this.#failed('schema');
    return parsed.data;
  }

  #failed(detail: string, cause?: unknown): VeritasError {
    return new VeritasError('source_failed', `${this.#options.url}: ${detail}`, { cause, retryable: true });
  }
}
