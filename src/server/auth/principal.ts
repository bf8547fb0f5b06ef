import type { Right } from '../../protocol/serverProtocol.ts';

/** Who is at the other end, as far as the server cares. */
export interface Principal {
  /** The only session it may touch; null = any. */
  readonly session: string | null;
  readonly rights: readonly Right[];
  /** Milliseconds since the epoch; null = never. */
  readonly expires: number | null;
}

export const anyone: Principal = { session: null, rights: ['ask', 'watch', 'control'], expires: null };

export function may(principal: Principal, right: Right): boolean {
  return principal.rights.includes(right);
}

export function maySession(principal: Principal, sessionId: string): boolean {
  return principal.session === null || principal.session === sessionId;
}
