import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeStatuteXml, zipStatute } from './officeFiles.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves a table of contents and small laws of our own as the federal site does; single answers can be set to go wrong. */
export class StatuteServer {
  readonly requests: string[] = [];
  readonly laws = new Map<string, { readonly title: string; body: Uint8Array; etag: string }>();
  /** Answers to give instead, by path; each is used once. */
  readonly instead = new Map<string, Answer[]>();
  readonly #server: Server;
  #port = 0;

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(): Promise<StatuteServer> {
    const server = new StatuteServer();
    await server.listen();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A law with one section; a further call changes it. */
  put(slug: string, law: string, title: string, words: string): void {
    const xml = makeStatuteXml(law, title, [
      { number: '§ 1', title: 'Gegenstand', content: `<P>(1) ${words}</P>` },
    ]);
    this.laws.set(slug, {
      title,
      body: zipStatute(xml),
      etag: `"${this.laws.size}-${words.length}-${words}"`.replace(/[^\x20-\x7e]/g, ''),
    });
  }

  go(path: string, ...answers: Answer[]): void {
    this.instead.set(path, answers);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.requests.push(path);
    const instead = this.instead.get(path)?.shift();
    if (instead !== undefined) {
      instead(request, response);
      return;
    }
    if (path === '/gii-toc.xml') {
      const items = [...this.laws].map(
        ([slug, { title }]) =>
          `<item><title>${title}</title><link>http://www.gesetze-im-internet.de/${slug}/xml.zip</link></item>`,
      );
      response.setHeader('content-type', 'text/xml');
      response.end(`<?xml version="1.0" encoding="UTF-8"?><items>${items.join('\n')}</items>`);
      return;
    }
    const law = this.laws.get(path.split('/')[1] ?? '');
    if (law === undefined || !path.endsWith('/xml.zip')) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === law.etag) response.writeHead(304).end();
    else response.writeHead(200, { etag: law.etag, 'content-length': law.body.length }).end(law.body);
  }
}

/** Announces more than it sends, then hangs up. */
export const truncated: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': 5_000 });
  response.write('PK', () => response.destroy());
};

/** Begins and never goes on. */
export const stalling: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': 5_000 });
  response.write('PK');
};

export const failing =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

export const sending =
  (body: string | Uint8Array): Answer =>
  (_, response) => {
    response.writeHead(200).end(body);
  };
