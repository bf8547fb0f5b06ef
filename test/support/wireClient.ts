import WebSocket, { type ClientOptions } from 'ws';

/** A message as it came, with the fields that tests look at. */
export interface Received {
  readonly event_type: string;
  readonly session_id: string;
  readonly run_id: string | null;
  readonly sequence: number;
  readonly sequence_from?: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A bare client of the socket: keeps what comes, waits for what is to come. */
export class WireClient {
  readonly received: Received[] = [];
  readonly socket: WebSocket;
  closeCode: number | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(url: string, options: ClientOptions & { readonly protocols?: string[] } = {}) {
    this.socket = new WebSocket(url, options.protocols ?? [], options);
    this.socket.on('message', (data: Buffer) => {
      this.received.push(JSON.parse(data.toString()) as Received);
      this.#wake();
    });
    this.socket.on('close', (code) => {
      this.closeCode = code;
      this.#wake();
    });
    this.socket.on('error', () => this.#wake());
  }

  get types(): string[] {
    return this.received.map((message) => message.event_type);
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Resolves with the first message, from now or before, that fits; rejects when the socket closes without one. */
  async until(fits: (message: Received) => boolean, seconds = 20): Promise<Received> {
    const found = (): Received | undefined => this.received.find(fits);
    await this.#when(() => found() !== undefined || this.closeCode !== null, seconds);
    const message = found();
    if (message === undefined)
      throw new Error(`Closed with ${String(this.closeCode)} after ${this.types.join(' ')}`);
    return message;
  }

  type(type: string, seconds?: number): Promise<Received> {
    return this.until((message) => message.event_type === type, seconds);
  }

  async closed(seconds = 20): Promise<number> {
    await this.#when(() => this.closeCode !== null, seconds);
    return this.closeCode ?? 0;
  }

  async ask(query: string, more: Readonly<Record<string, unknown>> = {}): Promise<Received> {
    await this.type('connected');
    this.send({ query, ...more });
    return this.type('result');
  }

  close(): void {
    this.socket.close();
  }

  #wake(): void {
    for (const waiting of this.#waiting) waiting();
  }

  #when(holds: () => boolean, seconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`Nothing in ${seconds} s after ${this.types.slice(-30).join(' ')}`));
      }, seconds * 1000);
      const check = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }
}

/** The HTTP status with which the handshake at `url` is refused; 101 when it is not. */
export function handshakeStatus(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('open', () => {
      resolve(101);
      socket.close();
    });
    socket.on('error', reject);
  });
}
