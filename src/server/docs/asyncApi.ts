import { SERVER_SUBPROTOCOL, TOKEN_SUBPROTOCOL_PREFIX, closeCodes } from '../../protocol/serverProtocol.ts';
import { jsonSchemas, schemaRef, type JsonObject, type SchemaName } from './jsonSchemas.ts';

interface MessageText {
  readonly name: string;
  readonly payload: SchemaName;
  readonly summary: string;
}

const fromClient: readonly MessageText[] = [
  {
    name: 'question',
    payload: 'RunRequest',
    summary: 'Asks a question; only `query` is needed.',
  },
  {
    name: 'command',
    payload: 'Command',
    summary:
      'query, cancel, stop_and_answer, pause, resume, skip_step, retry_step, delete, subscribe or ping. Without `run_id` the newest open run is meant.',
  },
];

const fromServer: readonly MessageText[] = [
  {
    name: 'progress',
    payload: 'ProgressMessage',
    summary:
      'An event of a run, in the order of its numbers. With `sequence_from` it stands for all numbers from there on.',
  },
  {
    name: 'stream',
    payload: 'StreamMessage',
    summary: 'connected, snapshot, answer_delta, result, paused or resumed. `result` is the last of a run.',
  },
  {
    name: 'server',
    payload: 'ServerMessage',
    summary: 'accepted, queued, removed, interrupted, runs or pong.',
  },
  {
    name: 'error',
    payload: 'ErrorMessage',
    summary: 'A refusal or a fault, with a code to go by and a text to read.',
  },
];

const closing = Object.entries(closeCodes)
  .map(([name, code]) => `${code} ${name}`)
  .join(', ');

/** AsyncAPI 3.0 of the socket. `version` is the program's. */
export function asyncApi(version: string): JsonObject {
  const all = [...fromClient, ...fromServer];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Veritas socket',
      version,
      description: `One JSON text message a frame. Subprotocol \`${SERVER_SUBPROTOCOL}\`, if any. The token comes as \`Authorization: Bearer\`, as subprotocol \`${TOKEN_SUBPROTOCOL_PREFIX}<token>\` or as \`?token=\`. Close codes: ${closing}.`,
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: { local: { host: '127.0.0.1:8000', protocol: 'ws' } },
    channels: {
      session: {
        address: '/ws/process/{session_id}',
        title: 'A session',
        description: 'Any number of clients may be on one session; each gets all of its events.',
        parameters: {
          session_id: {
            description: 'At most 128 letters, digits and the characters _ - . : and no dot in front.',
          },
        },
        messages: Object.fromEntries(
          all.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
      },
    },
    operations: {
      receiveFromClient: operation('receive', 'What a client may send', fromClient),
      sendToClient: operation('send', 'What a client gets', fromServer),
    },
    components: {
      messages: Object.fromEntries(
        all.map(({ name, payload, summary }) => [name, { name, summary, payload: schemaRef(payload) }]),
      ),
      schemas: jsonSchemas(),
    },
  };
}

function operation(
  action: 'send' | 'receive',
  summary: string,
  messages: readonly MessageText[],
): JsonObject {
  return {
    action,
    summary,
    channel: { $ref: '#/channels/session' },
    messages: messages.map(({ name }) => ({ $ref: `#/channels/session/messages/${name}` })),
  };
}
