import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';

const DIMENSION = 256;

/** Speaks both forms of the embedding services; its vectors are real ones: hashed bags of three-letter pieces. */
export class VectorServer {
  /** Texts asked for, in order; and the headers of the last call. */
  readonly texts: string[] = [];
  authorization: string | undefined;
  /** Answer to give instead of vectors. */
  instead: ((response: ServerResponse) => void) | null = null;
  readonly #server: Server;
  #port = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<VectorServer> {
    const server = new VectorServer();
    await server.listen();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { input } = JSON.parse(body) as { input: string[] };
    this.texts.push(...input);
    this.authorization = request.headers.authorization;
    if (this.instead !== null) {
      this.instead(response);
      return;
    }
    const vectors = input.map(hashedVector);
    const ollama = request.url === '/api/embed';
    // Services may answer out of order; the index says which is which.
    const data = vectors.map((embedding, index) => ({ index, embedding })).reverse();
    if (!ollama && request.url !== '/v1/embeddings') response.writeHead(404).end();
    else response.end(JSON.stringify(ollama ? { embeddings: vectors } : { data }));
  }
}

export function hashedVector(text: string): number[] {
  const vector = Array<number>(DIMENSION).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) {
      const slot = crc32(padded.slice(at, at + 3)) % DIMENSION;
      vector[slot] = (vector[slot] ?? 0) + 1;
    }
  }
  return vector;
}
