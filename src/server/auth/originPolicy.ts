import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host);
}

export interface OriginPolicyOptions {
  /** Address the server is bound to. */
  readonly host: string;
  /** Further origins whose pages may use the server ("https://intranet.example"). */
  readonly origins: readonly string[];
}

/**
 * Judges where a request comes from. A page of another origin is refused, because a browser would let it open a
 * socket to this machine; on loopback a foreign name in the Host header is refused too, because a name that is
 * pointed at 127.0.0.1 after the page was loaded (DNS rebinding) would pass as the same origin.
 */
export class OriginPolicy {
  readonly #options: OriginPolicyOptions;
  readonly #loopback: boolean;

  constructor(options: OriginPolicyOptions) {
    this.#options = options;
    this.#loopback = isLoopback(options.host);
  }

  /** Why the request is refused; null when it is not. */
  refusal(request: Pick<IncomingMessage, 'headers'>): 'origin_not_allowed' | 'host_not_allowed' | null {
    const host = request.headers.host ?? '';
    if (this.#loopback && !isLoopback(hostName(host))) return 'host_not_allowed';
    const { origin } = request.headers;
    // Programs other than browsers send none.
    if (origin === undefined) return null;
    if (this.#options.origins.includes(origin)) return null;
    return origin === `http://${host}` || origin === `https://${host}` ? null : 'origin_not_allowed';
  }
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '');
}
