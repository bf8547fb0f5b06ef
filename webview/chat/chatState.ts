import * as z from 'zod/mini';

const chatStateSchema = z.object({ draft: z.string() });
export type ChatState = z.infer<typeof chatStateSchema>;

/** What the page kept across a reload; anything else counts as nothing. */
export function readChatState(raw: unknown): ChatState {
  const parsed = chatStateSchema.safeParse(raw);
  return parsed.success ? parsed.data : { draft: '' };
}
