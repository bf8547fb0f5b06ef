import type { ViewMessage } from '../src/protocol/viewMessage.ts';

/**
 * How the web app reaches its host: `postMessage` inside VS Code, a socket in a browser.
 * Both carry the messages of `src/protocol/viewChannel.ts`.
 */
export interface Transport {
  send(message: ViewMessage): void;
  /** Hands over whatever arrives, unread. Returns how to stop listening. */
  receive(handler: (raw: unknown) => void): () => void;
  /** What the view keeps across a reload of its page (draft, folded parts). */
  readState(): unknown;
  writeState(state: unknown): void;
}
