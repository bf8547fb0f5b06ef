import { closeCodes } from '../protocol/serverProtocol.ts';
import type { RefusalCode } from './texts.ts';

/** Something a client may not do or cannot have. The text is looked up where it is told. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}

const statuses: Readonly<Partial<Record<RefusalCode, number>>> = {
  message_too_big: 413,
  rate_limited: 429,
  not_found: 404,
  origin_not_allowed: 403,
  host_not_allowed: 421,
  token_missing: 401,
  token_invalid: 401,
  token_expired: 401,
  token_replayed: 401,
  session_not_allowed: 403,
  right_missing: 403,
  too_many_sessions: 503,
  too_many_sockets: 503,
  too_many_runs: 429,
  queue_full: 503,
  run_unknown: 404,
  run_ended: 409,
  shutting_down: 503,
  internal: 500,
};

/** HTTP status of a refused request. */
export function statusOf(code: RefusalCode): number {
  return statuses[code] ?? 400;
}

/** Close code of a socket that is refused as a whole. */
export function closeCodeOf(code: RefusalCode): number {
  switch (code) {
    case 'token_missing':
    case 'token_invalid':
    case 'token_expired':
    case 'token_replayed':
      return closeCodes.unauthorized;
    case 'session_not_allowed':
    case 'right_missing':
      return closeCodes.forbidden;
    case 'too_many_sessions':
    case 'too_many_sockets':
      return closeCodes.full;
    case 'rate_limited':
      return closeCodes.rateLimited;
    case 'reader_too_slow':
      return closeCodes.tooSlow;
    case 'shutting_down':
      return closeCodes.goingAway;
    case 'binary_message':
      return closeCodes.unsupportedData;
    default:
      return closeCodes.invalidMessages;
  }
}
