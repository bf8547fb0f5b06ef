import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { postRunSchema, type runAcceptedSchema } from '../../protocol/serverProtocol.ts';
import type { Clock, IdSource } from '../../core/clock.ts';
import type { ServerLimits } from '../limits.ts';
import type { ServerMetrics } from '../metrics.ts';
import { maySession } from '../auth/principal.ts';
import { Refusal } from '../refusal.ts';
import type { FoundRun, RunService } from '../runService.ts';
import { authorize, type GuardOptions } from './requestGuard.ts';
import { streamEvents } from './eventStream.ts';

export interface RunRouteOptions extends GuardOptions {
  readonly service: RunService;
  readonly limits: ServerLimits;
  readonly metrics: ServerMetrics;
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** `POST /runs`, `GET /runs/{id}` and its events. */
export function addRunRoutes(app: FastifyInstance, options: RunRouteOptions): void {
  const { service, ids } = options;

  /** The run, for those of its own session only: others are not even told that it exists. */
  const find = async (request: FastifyRequest<{ Params: { id: string } }>): Promise<FoundRun> => {
    const principal = await authorize(request, options, { right: 'watch' });
    const found = await service.find(request.params.id);
    if (found === null || !maySession(principal, found.bridge.sessionId)) throw new Refusal('run_unknown');
    return found;
  };

  app.post('/runs', async (request, reply) => {
    const body = postRunSchema.safeParse(request.body);
    if (!body.success) throw new Refusal('invalid_message');
    const wanted = body.data.session_id;
    const principal = await authorize(request, options, {
      right: 'ask',
      ...(wanted === undefined ? {} : { session: wanted }),
    });
    const sessionId = wanted ?? principal.session ?? ids.next();
    const bridge = await service.session(sessionId);
    const record = service.ask(bridge, body.data);
    const accepted: z.infer<typeof runAcceptedSchema> = {
      run_id: record.id,
      session_id: sessionId,
      events: `/runs/${encodeURIComponent(record.id)}/events`,
      socket: `/ws/process/${encodeURIComponent(sessionId)}`,
    };
    return reply.code(202).send(accepted);
  });

  app.get<{ Params: { id: string } }>('/runs/:id', async (request) => {
    const snapshot = (await find(request)).record.snapshot();
    if (snapshot === null) throw new Refusal('run_unknown');
    return snapshot;
  });

  app.get<{ Params: { id: string } }>('/runs/:id/events', async (request, reply) => {
    const found = await find(request);
    const last = /^\d{1,15}$/.exec(request.headers['last-event-id']?.toString() ?? '');
    streamEvents(reply, { ...options, ...found, after: last === null ? 0 : Number(last[0]) });
  });
}
