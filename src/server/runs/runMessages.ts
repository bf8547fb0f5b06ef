import * as z from 'zod/mini';
import { openOptionsSchema } from '../../node/library/libraryOptions.ts';
import { runRequestSchema } from '../../protocol/serverProtocol.ts';
import { libraryStatusSchema } from '../../protocol/viewChannel.ts';
import { eventTypeSchema, languageSchema, stepTypeSchema } from '../../protocol/vocabulary.ts';

/** What a run worker is started with. */
export const workerSetupSchema = z.object({
  /** Null: no library at all. */
  library: z.nullable(z.extend(openOptionsSchema, { workerUrl: z.string() })),
  language: languageSchema,
  /** Where runs are recorded; null: nowhere. */
  journal: z.nullable(z.object({ folder: z.string(), maxBytes: z.number(), program: z.string() })),
});
export type WorkerSetup = Readonly<z.infer<typeof workerSetupSchema>>;

/** How long steps took in the past, by step type; types that nothing is known of are absent. */
const durationBandsSchema = z.record(
  z.string(),
  z.object({ low: z.number(), typical: z.number(), high: z.number() }),
);
export type DurationBands = Readonly<z.infer<typeof durationBandsSchema>>;

export const runControlSchema = z.enum([
  'cancel',
  'stop_and_answer',
  'pause',
  'resume',
  'skip_step',
  'retry_step',
]);
export type RunControl = z.infer<typeof runControlSchema>;

const runId = z.string();

export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    runId,
    sessionId: z.string(),
    request: runRequestSchema,
    /** Questions of the session before this one, oldest first. */
    conversation: z.array(z.string()),
    timeoutSeconds: z.number(),
    /** Goes on with the journaled run of this id; the journal then says what was asked. */
    resume: z.boolean(),
    durations: durationBandsSchema,
  }),
  z.object({
    type: z.literal('control'),
    runId,
    control: runControlSchema,
    stepId: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('close') }),
]);
export type ToWorker = Readonly<z.infer<typeof toWorkerSchema>>;
export type StartMessage = Extract<ToWorker, { type: 'start' }>;

/** An event on its way to clients: its wire text, and what the server needs to know of it without parsing that. */
export const wireLineSchema = z.object({
  sequence: z.int(),
  event_type: eventTypeSchema,
  step_id: z.nullable(z.string()),
  /** Only of steps that ended: for the metrics. */
  step_type: z.nullable(stepTypeSchema),
  seconds: z.number(),
  /** Milliseconds since the epoch, with fractions, when the executor gave it out. */
  at: z.number(),
  /** The wire message as JSON text; begins with its opening brace. */
  json: z.string(),
});
export type WireLine = Readonly<z.infer<typeof wireLineSchema>>;

export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), library: libraryStatusSchema }),
  z.object({ type: z.literal('unready'), message: z.string() }),
  /** Answers `close`: the runs are given up and can be gone on with by others. */
  z.object({ type: z.literal('closed') }),
  /** Something that the server's log should say. */
  z.object({ type: z.literal('notice'), message: z.string() }),
  /** `snapshot`: the run's state before its first new event, as JSON text. */
  z.object({ type: z.literal('started'), runId, snapshot: z.string() }),
  z.object({ type: z.literal('refused'), runId, code: z.string(), message: z.string() }),
  z.object({ type: z.literal('events'), runId, lines: z.array(wireLineSchema) }),
  z.object({ type: z.literal('paused'), runId, paused: z.boolean() }),
  z.object({
    type: z.literal('ended'),
    runId,
    status: z.enum(['completed', 'failed', 'cancelled']),
    sequence: z.int(),
    /** The answer in pieces, in order; together they are the result's Markdown. */
    deltas: z.array(z.string()),
    /** RunResult as JSON text. */
    result: z.string(),
  }),
]);
export type FromWorker = Readonly<z.infer<typeof fromWorkerSchema>>;
export type EndedMessage = Extract<FromWorker, { type: 'ended' }>;
