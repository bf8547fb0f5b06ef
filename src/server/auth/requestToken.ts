import type { IncomingMessage } from 'node:http';
import { TOKEN_SUBPROTOCOL_PREFIX } from '../../protocol/serverProtocol.ts';

/** The token of a request: `Authorization: Bearer`, the socket's subprotocol list, or `?token=`; null without one. */
export function requestToken(request: Pick<IncomingMessage, 'headers' | 'url'>): string | null {
  const { authorization } = request.headers;
  const bearer = authorization === undefined ? null : /^Bearer +(\S+)$/i.exec(authorization);
  if (bearer?.[1] !== undefined) return bearer[1];
  const offered = subprotocols(request).find((name) => name.startsWith(TOKEN_SUBPROTOCOL_PREFIX));
  if (offered !== undefined) return offered.slice(TOKEN_SUBPROTOCOL_PREFIX.length);
  return requestUrl(request)?.searchParams.get('token') ?? null;
}

export function subprotocols(request: Pick<IncomingMessage, 'headers'>): readonly string[] {
  const header = request.headers['sec-websocket-protocol'] ?? '';
  return header.split(',').map((name) => name.trim());
}

/** The request's target as a URL whose host means nothing; null when it is no path. */
export function requestUrl(request: Pick<IncomingMessage, 'url'>): URL | null {
  const target = request.url ?? '';
  return target.startsWith('/') ? URL.parse(`http://localhost${target}`) : null;
}
