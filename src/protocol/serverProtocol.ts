import * as z from 'zod/mini';
import { libraryStatusSchema } from './viewChannel.ts';
import { detailSchema, languageSchema, runModeSchema } from './vocabulary.ts';
import { runSnapshotSchema } from './run.ts';

/** Subprotocol a client may offer. One that offers none is served as well. */
export const SERVER_SUBPROTOCOL = 'veritas.v1';

/** Prefix of the subprotocol entry that carries the token: the only header a browser's WebSocket can set. */
export const TOKEN_SUBPROTOCOL_PREFIX = 'bearer.';

/** Codes with which the server closes a socket; part of the public interface. */
export const closeCodes = {
  /** The server is shutting down; try again later. */
  goingAway: 1001,
  protocolError: 1002,
  /** Binary frames; messages are JSON text. */
  unsupportedData: 1003,
  /** A text frame that is not UTF-8. */
  invalidText: 1007,
  messageTooBig: 1009,
  /** Too many messages in a row that could not be read. */
  invalidMessages: 4400,
  /** No token, or one that is expired, used up, forged or not yet valid. */
  unauthorized: 4401,
  /** A good token, but of another session or without the right to watch. */
  forbidden: 4403,
  /** The reader is so far behind that the bound is passed. */
  tooSlow: 4413,
  /** Too many messages or connections in a short time. */
  rateLimited: 4429,
  /** The server has as many sessions, or the session as many sockets, as it may. */
  full: 4503,
} as const;
export type CloseReason = keyof typeof closeCodes;

/** What a token allows: to start runs, to see a session's runs, to steer them. */
export const rightSchema = z.enum(['ask', 'watch', 'control']);
export type Right = z.infer<typeof rightSchema>;

/** Part of a path: letters, digits, "_", "-", "." and ":", not beginning with a dot. */
export const sessionIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_:-][A-Za-z0-9_.:-]{0,127}$/));

const runId = z.string().check(z.minLength(1), z.maxLength(200));
const stepId = z.string().check(z.minLength(1), z.maxLength(200));

/** A question. Only `query` is needed. */
export const runRequestSchema = z.object({
  query: z.string(),
  mode: z.optional(runModeSchema),
  /** Default: milestones. */
  detail: z.optional(detailSchema),
  language: z.optional(languageSchema),
  max_parallel: z.optional(z.int().check(z.minimum(1), z.maximum(16))),
  /** Made up by the client: a question sent again with the same id after a break is not asked twice. */
  request_id: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
});
export type RunRequestMessage = Readonly<z.infer<typeof runRequestSchema>>;

/** Without `run_id` a command means the session's newest run that has not ended. */
const aboutRun = { run_id: z.optional(runId) };

export const commandSchema = z.discriminatedUnion('command', [
  z.extend(runRequestSchema, { command: z.literal('query') }),
  z.object({ command: z.literal('cancel'), ...aboutRun }),
  z.object({ command: z.literal('stop_and_answer'), ...aboutRun }),
  z.object({ command: z.literal('pause'), ...aboutRun }),
  z.object({ command: z.literal('resume'), ...aboutRun }),
  z.object({ command: z.literal('skip_step'), ...aboutRun, step_id: stepId }),
  z.object({ command: z.literal('retry_step'), ...aboutRun, step_id: stepId }),
  /** Ends the run if it has not ended, and forgets it. */
  z.object({ command: z.literal('delete'), run_id: runId }),
  z.object({
    command: z.literal('subscribe'),
    /** Absent: only asks which runs the session has. */
    run_id: z.optional(runId),
    /** Last number the client has; what came after it follows. Absent: the whole state as one snapshot. */
    sequence: z.optional(z.int().check(z.nonnegative())),
  }),
  z.object({ command: z.literal('ping'), id: z.optional(z.union([z.string(), z.number()])) }),
]);
export type Command = Readonly<z.infer<typeof commandSchema>>;
export type CommandName = Command['command'];

/** `data` of the first message on a socket. */
export const connectedDataSchema = z.object({
  version: z.string(),
  rights: z.array(rightSchema),
  library: libraryStatusSchema,
  language: languageSchema,
  examples: z.array(z.string()),
});
export type ConnectedData = Readonly<z.infer<typeof connectedDataSchema>>;

const envelope = {
  session_id: z.string(),
  run_id: z.string(),
  sequence: z.int().check(z.nonnegative()),
};

/** Messages that only the server sends, beside those of `wireMessage.ts`. */
export const serverMessageSchema = z.discriminatedUnion('event_type', [
  z.object({
    event_type: z.literal('connected'),
    session_id: z.string(),
    run_id: z.string(),
    sequence: z.int(),
    data: connectedDataSchema,
  }),
  /** To the asker alone, and only when the question had a `request_id`: which run answers it. */
  z.object({ ...envelope, event_type: z.literal('accepted'), data: z.object({ request_id: z.string() }) }),
  /** The run waits; `position` others go first. */
  z.object({ ...envelope, event_type: z.literal('queued'), data: z.object({ position: z.int() }) }),
  /** The run was forgotten, or was never there. */
  z.object({ ...envelope, event_type: z.literal('removed'), data: z.object({}) }),
  /** The run was cut off and no event of it will follow. */
  z.object({
    ...envelope,
    event_type: z.literal('interrupted'),
    data: z.object({ code: z.string(), message: z.string() }),
  }),
  /** Answers `subscribe` without a run: those of the session, in the order asked. */
  z.object({
    event_type: z.literal('runs'),
    session_id: z.string(),
    run_id: z.null(),
    data: z.object({ run_ids: z.array(z.string()) }),
  }),
  z.object({
    event_type: z.literal('pong'),
    session_id: z.string(),
    run_id: z.null(),
    data: z.object({
      id: z.nullable(z.union([z.string(), z.number()])),
      /** Milliseconds since the Unix epoch by the server's clock. */
      time: z.number(),
    }),
  }),
]);
export type ServerMessage = Readonly<z.infer<typeof serverMessageSchema>>;

/** Answer to `POST /runs`. */
export const runAcceptedSchema = z.object({
  run_id: z.string(),
  session_id: z.string(),
  /** Path of the run's server-sent events. */
  events: z.string(),
  /** Path of the session's socket. */
  socket: z.string(),
});

/** Body of `POST /runs`. */
export const postRunSchema = z.extend(runRequestSchema, { session_id: z.optional(sessionIdSchema) });

/** Body of every refused request. */
export const refusalSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
});

/** Answer to `GET /health`. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'starting', 'stopping']),
  /** The process answers. */
  live: z.boolean(),
  /** New runs are taken. */
  ready: z.boolean(),
  services: z.record(z.string(), z.string()),
});
export type Health = Readonly<z.infer<typeof healthSchema>>;

/** Answer to `GET /`. */
export const serverInfoSchema = z.object({
  name: z.string(),
  version: z.string(),
  endpoints: z.record(z.string(), z.string()),
  authentication: z.enum(['jwt', 'none']),
  services: z.record(z.string(), z.string()),
  library: libraryStatusSchema,
});

/** Answer to `GET /runs/{id}`. */
export const runStateSchema = runSnapshotSchema;
