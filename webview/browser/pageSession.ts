import * as z from 'zod/mini';
import { sessionIdSchema } from '../../src/protocol/serverProtocol.ts';

const TOKEN = 'veritas.token';
const SESSION = 'veritas.session';

/** Who this page is for the server. */
export interface PageSession {
  readonly session: string;
  readonly token: string | null;
}

/**
 * Session and token from the address ("#token=…&session=…"), else from before. The address is cleared of the token, so
 * that it is not copied along with it; tabs of one browser share the session.
 */
export function readPageSession(): PageSession {
  const given = new URLSearchParams(location.hash.slice(1));
  const token = given.get('token') ?? sessionStorage.getItem(TOKEN);
  if (given.has('token')) {
    keepToken(given.get('token') ?? '');
    given.delete('token');
    const rest = given.toString();
    history.replaceState(null, '', location.pathname + location.search + (rest === '' ? '' : `#${rest}`));
  }
  const wanted = sessionIdSchema.safeParse(given.get('session') ?? sessionOfToken(token));
  const session = wanted.success ? wanted.data : (localStorage.getItem(SESSION) ?? `page-${randomId()}`);
  localStorage.setItem(SESSION, session);
  return { session, token };
}

export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

/** `crypto.randomUUID` exists on secure origins only, and a server in the local network is none. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

const claimsSchema = z.object({ session: z.string() });

function sessionOfToken(token: string | null): string | null {
  try {
    const payload = (token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims = claimsSchema.safeParse(JSON.parse(atob(payload)));
    return claims.success ? claims.data.session : null;
  } catch {
    return null;
  }
}
