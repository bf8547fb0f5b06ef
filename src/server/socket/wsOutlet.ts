import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Outlet, OutletFrame } from './pacedWatcher.ts';

/** A WebSocket as a watcher sends to it. */
export class WsOutlet implements Outlet {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;

  /** `stream`: the connection under the socket. */
  constructor(socket: WebSocket, stream: Duplex) {
    this.#socket = socket;
    this.#stream = stream;
  }

  cork(): void {
    this.#stream.cork();
  }

  uncork(): void {
    this.#stream.uncork();
  }

  get unsent(): number {
    return this.#socket.bufferedAmount;
  }

  send({ json }: OutletFrame, sent?: () => void): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (sent === undefined) this.#socket.send(json);
    else this.#socket.send(json, sent);
  }
}
