import { jsonSchemas, schemaRef, type JsonObject, type SchemaName } from './jsonSchemas.ts';

const json = (name: SchemaName): JsonObject => ({ 'application/json': { schema: schemaRef(name) } });
const answer = (description: string, name: SchemaName): JsonObject => ({ description, content: json(name) });
const text = (description: string, type: string): JsonObject => ({
  description,
  content: { [type]: { schema: { type: 'string' } } },
});

const refusals: JsonObject = {
  '400': answer('The message or the question cannot be used.', 'Refusal'),
  '401': answer('The token is missing, expired, used up or forged.', 'Refusal'),
  '403': answer('The token, or the origin of the page, does not allow this.', 'Refusal'),
  '404': answer('There is no such run in your session.', 'Refusal'),
  '413': answer('The message is too big.', 'Refusal'),
  '429': answer('Too many requests, or too many open runs.', 'Refusal'),
  '503': answer('Too many sessions or waiting runs, or the server is stopping.', 'Refusal'),
};

const runId: JsonObject = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'Id of the run, as `POST /runs` and every event name it.',
};

/** OpenAPI 3.1 of the HTTP interface. `version` is the program's. */
export function openApi(version: string): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Veritas',
      version,
      description:
        'Answers questions about administration and law from documents, and streams its work. The socket is described in `/docs/asyncapi.json`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { tokenInQuery: [] }],
    paths: {
      '/': get('Name, version, endpoints, state of the services', 'getInfo', {
        '200': answer('What this server is.', 'ServerInfo'),
      }),
      '/health': get('Health, live and ready apart', 'getHealth', {
        '200': answer('The process answers; `ready` says whether runs are taken.', 'Health'),
      }),
      '/health/live': get('The process answers', 'getLive', { '200': answer('It does.', 'Health') }),
      '/health/ready': get('Whether runs are taken', 'getReady', {
        '200': answer('They are.', 'Health'),
        '503': answer('Not yet, or no longer.', 'Health'),
      }),
      '/metrics': get('Metrics in the Prometheus text form', 'getMetrics', {
        '200': text('All metrics.', 'text/plain'),
      }),
      '/test': get('The web app', 'getPage', { '200': text('The page.', 'text/html') }),
      '/runs': {
        post: {
          operationId: 'postRun',
          summary: 'Ask a question',
          description: 'Needs the right `ask`. The run goes on whether or not anybody watches.',
          requestBody: { required: true, content: json('PostRun') },
          responses: {
            '202': answer('The run is accepted; its events follow on its stream.', 'RunAccepted'),
            ...refusals,
          },
        },
      },
      '/runs/{id}': {
        get: {
          operationId: 'getRun',
          summary: 'State of a run with its whole log',
          parameters: [runId],
          responses: { '200': answer('The state.', 'RunState'), ...refusals },
        },
      },
      '/runs/{id}/events': {
        get: {
          operationId: 'getRunEvents',
          summary: 'Events of a run as server-sent events',
          description:
            'Each event is a message as on the socket; the id of a progress event is its sequence number. Ends after `result`, `interrupted`, `removed` or `error`.',
          parameters: [
            runId,
            {
              name: 'Last-Event-ID',
              in: 'header',
              required: false,
              schema: { type: 'integer', minimum: 0 },
              description: 'Number of the last event that the client has; what came after it follows.',
            },
          ],
          responses: { '200': text('The stream.', 'text/event-stream'), ...refusals },
        },
      },
    },
    components: {
      schemas: jsonSchemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From `veritas token`.' },
        tokenInQuery: { type: 'apiKey', in: 'query', name: 'token' },
      },
    },
  };
}

/** An open route that only reads. */
function get(summary: string, operationId: string, responses: JsonObject): JsonObject {
  return { get: { operationId, summary, security: [], responses } };
}
