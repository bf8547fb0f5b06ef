import { randomUUID } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { Clock } from '../../core/clock.ts';
import { rightSchema, sessionIdSchema, type Right } from '../../protocol/serverProtocol.ts';
import type { Principal } from './principal.ts';

const ISSUER = 'veritas';
const AUDIENCE = 'veritas-server';
/** Longest life of a token in seconds. */
export const MAX_TOKEN_SECONDS = 30 * 24 * 3600;

export interface TokenRequest {
  /** Null: any session. */
  readonly session: string | null;
  readonly rights: readonly Right[];
  readonly seconds: number;
  /** Good for one connection or request only. */
  readonly once?: boolean;
}

export type TokenFault = 'token_missing' | 'token_invalid' | 'token_expired' | 'token_replayed';
export type TokenVerdict =
  { readonly ok: true; readonly principal: Principal } | { readonly ok: false; readonly fault: TokenFault };

const claimsSchema = z.object({
  session: z.nullable(sessionIdSchema),
  rights: z.array(rightSchema),
  exp: z.number(),
  jti: z.string(),
  once: z.optional(z.boolean()),
});

/** Mints and checks the server's tokens: JWT, HS256, with the claims `session`, `rights` and `once`. */
export class TokenAuthority {
  readonly #key: Uint8Array;
  readonly #clock: Clock;
  /** Ids of single-use tokens that were used, with the time after which they are expired anyway. */
  readonly #used = new Map<string, number>();

  constructor(key: Uint8Array, clock: Clock) {
    this.#key = key;
    this.#clock = clock;
  }

  mint(request: TokenRequest): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    const seconds = Math.min(request.seconds, MAX_TOKEN_SECONDS);
    return new SignJWT({
      session: request.session,
      rights: [...request.rights],
      ...(request.once === true ? { once: true } : {}),
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(this.#key);
  }

  async verify(token: string | null): Promise<TokenVerdict> {
    if (token === null || token === '') return { ok: false, fault: 'token_missing' };
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        currentDate: new Date(this.#clock.now()),
      });
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success) return { ok: false, fault: 'token_invalid' };
      const { session, rights, exp, jti, once } = claims.data;
      if (once === true && !this.#firstUse(jti, exp * 1000)) return { ok: false, fault: 'token_replayed' };
      return { ok: true, principal: { session, rights, expires: exp * 1000 } };
    } catch (error) {
      return { ok: false, fault: error instanceof errors.JWTExpired ? 'token_expired' : 'token_invalid' };
    }
  }

  #firstUse(id: string, expires: number): boolean {
    const now = this.#clock.now();
    for (const [other, end] of this.#used) if (end < now) this.#used.delete(other);
    if (this.#used.has(id)) return false;
    this.#used.set(id, expires);
    return true;
  }
}
