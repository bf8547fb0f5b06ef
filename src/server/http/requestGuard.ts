import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Right } from '../../protocol/serverProtocol.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { OriginPolicy } from '../auth/originPolicy.ts';
import { may, maySession, type Principal } from '../auth/principal.ts';
import { requestToken } from '../auth/requestToken.ts';
import type { TokenVerdict } from '../auth/tokenAuthority.ts';
import type { ServerMetrics } from '../metrics.ts';
import { Refusal, statusOf } from '../refusal.ts';
import { describeRefusal } from '../runService.ts';
import { deeperThan } from '../socket/jsonDepth.ts';
import type { AddressBuckets } from '../socket/tokenBucket.ts';
import type { RefusalCode } from '../texts.ts';

export interface GuardOptions {
  readonly origins: OriginPolicy;
  readonly addresses: AddressBuckets;
  readonly authenticate: (token: string | null) => Promise<TokenVerdict>;
  readonly metrics: ServerMetrics;
  readonly language: Language;
  readonly messageDepth: number;
}

/** Puts the same limits before every route that the socket has. */
export function guardRequests(app: FastifyInstance, options: GuardOptions): void {
  const { origins, addresses, metrics, language, messageDepth } = options;
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Frame-Options': 'SAMEORIGIN',
    });
    const refused = origins.refusal(request.raw);
    if (refused !== null) throw new Refusal(refused);
    if (!addresses.take(request.ip)) throw new Refusal('rate_limited');
    const { origin } = request.headers;
    if (origin !== undefined) {
      reply.header('Access-Control-Allow-Origin', origin).header('Vary', 'Origin');
      if (request.method === 'OPTIONS') {
        reply.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, Last-Event-ID');
        await reply.header('Access-Control-Allow-Methods', 'GET, POST').code(204).send();
      }
    }
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const text = body.toString();
    if (deeperThan(text, messageDepth)) done(new Refusal('message_too_deep'));
    else done(null, parsed(text));
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'not_found', options));
  app.setErrorHandler((error, _request, reply) => {
    const cause = error instanceof Error ? refusalOf(error) : error;
    const { code, message } = describeRefusal(cause, language);
    metrics.refused(code);
    const status = cause instanceof Refusal ? statusOf(cause.code) : code === 'internal' ? 500 : 400;
    return reply.code(status).send({ error: { code, message } });
  });
}

/** Who asks. Throws Refusal when the token is missing or bad, or lacks the right or the session. */
export async function authorize(
  request: FastifyRequest,
  options: Pick<GuardOptions, 'authenticate'>,
  need: { readonly right: Right; readonly session?: string },
): Promise<Principal> {
  const verdict = await options.authenticate(requestToken(request.raw));
  if (!verdict.ok) throw new Refusal(verdict.fault);
  const { principal } = verdict;
  if (!may(principal, need.right)) throw new Refusal('right_missing');
  if (need.session !== undefined && !maySession(principal, need.session))
    throw new Refusal('session_not_allowed');
  return principal;
}

/** Answers with a refusal and counts it. */
export function refuse(
  reply: FastifyReply,
  code: RefusalCode,
  { metrics, language }: Pick<GuardOptions, 'metrics' | 'language'>,
): unknown {
  metrics.refused(code);
  return reply.code(statusOf(code)).send({ error: describeRefusal(new Refusal(code), language) });
}

/** Undefined for what is no JSON; the route's schema then refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Fastify's own errors as ours. */
function refusalOf(error: Error & { readonly code?: unknown }): Error {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal('message_too_big');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refusal('invalid_message');
    default:
      return error;
  }
}
