import * as z from 'zod/mini';

/** Where vectors come from. Texts of the libraries are sent there, so it is only ever set by the user. */
export const embeddingOptionsSchema = z.object({
  provider: z.enum(['ollama', 'openai']),
  model: z.string().check(z.minLength(1)),
  /** Ollama: address of the service; OpenAI-compatible: address up to and with the version ("…/v1"). */
  url: z.url({ protocol: /^https?$/ }),
  /** Sent as a bearer token. */
  key: z.optional(z.string()),
});
export type EmbeddingOptions = Readonly<z.infer<typeof embeddingOptionsSchema>>;

const DEFAULT_URLS = { ollama: 'http://127.0.0.1:11434', openai: 'http://127.0.0.1:8080/v1' } as const;

/** Options from "ollama:bge-m3"; null when the words name no provider and model or the address is none. */
export function parseEmbeddingOptions(
  words: string,
  more: { readonly url?: string; readonly key?: string },
): EmbeddingOptions | null {
  const [, provider, model] = /^(ollama|openai):(\S+)$/.exec(words) ?? [];
  if (provider !== 'ollama' && provider !== 'openai') return null;
  const options = {
    provider,
    model,
    url: more.url ?? DEFAULT_URLS[provider],
    ...(more.key === undefined ? {} : { key: more.key }),
  };
  const parsed = embeddingOptionsSchema.safeParse(options);
  return parsed.success ? parsed.data : null;
}
