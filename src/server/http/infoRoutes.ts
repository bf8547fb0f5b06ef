import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { Health, serverInfoSchema } from '../../protocol/serverProtocol.ts';
import type { RunPool } from '../runs/runPool.ts';
import type { RunService } from '../runService.ts';
import { authorize, type GuardOptions } from './requestGuard.ts';

export interface InfoRouteOptions extends GuardOptions {
  readonly version: string;
  readonly authentication: 'jwt' | 'none';
  /** Whether the metrics need a token: they do where others than this machine can ask. */
  readonly metricsNeedToken: boolean;
  readonly pool: RunPool;
  readonly service: RunService;
  readonly journal: boolean;
}

/** `GET /`, the health checks and the metrics. */
export function addInfoRoutes(app: FastifyInstance, options: InfoRouteOptions): void {
  const { pool, service, metrics, version, authentication } = options;

  const services = (): Record<string, string> => ({
    runs: pool.ready ? 'ready' : service.stopping ? 'stopping' : 'starting',
    library: pool.library.state,
    journal: options.journal ? 'on' : 'off',
  });

  const health = (): Health => {
    const ready = pool.ready && !service.stopping;
    const status = service.stopping ? 'stopping' : ready ? 'ok' : 'starting';
    return { status, live: true, ready, services: services() };
  };

  app.get('/', (): z.infer<typeof serverInfoSchema> => ({
    name: 'Veritas',
    version,
    authentication,
    services: services(),
    library: pool.library,
    endpoints: {
      socket: '/ws/process/{session_id}',
      runs: '/runs',
      events: '/runs/{run_id}/events',
      health: '/health',
      metrics: '/metrics',
      documentation: '/docs',
      page: '/test',
    },
  }));
  app.get('/health', () => health());
  app.get('/health/live', () => health());
  app.get('/health/ready', (_request, reply) => {
    const state = health();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
  app.get('/metrics', async (request, reply) => {
    if (options.metricsNeedToken) await authorize(request, options, { right: 'watch' });
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
