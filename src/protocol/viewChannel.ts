import * as z from 'zod/mini';
import { progressEventSchema } from './progressEvent.ts';
import { runResultSchema, runSnapshotSchema } from './run.ts';
import { detailSchema, languageSchema, runModeSchema } from './vocabulary.ts';
import { progressMessageSchema } from './progressMessage.ts';

const sequence = z.int().check(z.nonnegative());

/** What the chat's header says about the documents behind the answers. */
export const libraryStatusSchema = z.object({
  /** limited: ready, without the workspace's documents because the workspace is not trusted. */
  state: z.enum(['idle', 'indexing', 'ready', 'limited', 'failed']),
  /** 0 to 100 while indexing and known, else null. */
  percentage: z.nullable(z.number()),
  documents: sequence,
  passages: sequence,
  /** For people: what is going on, or what is wrong and what to do. */
  message: z.string(),
  sources: z.array(z.object({ name: z.string(), documents: sequence, passages: sequence })),
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
});
export type LibraryStatus = Readonly<z.infer<typeof libraryStatusSchema>>;

export const viewSettingsSchema = z.object({
  /** Language of the view's own texts; answers name their own. */
  language: languageSchema,
  detail: detailSchema,
  mode: runModeSchema,
});
export type ViewSettings = Readonly<z.infer<typeof viewSettingsSchema>>;

/** A run as a view starts from it. */
export const viewRunSchema = z.object({
  snapshot: runSnapshotSchema,
  /** The host that ran it is gone; no event will follow. */
  interrupted: z.boolean(),
  /** The host can take the run up again once it has ended or was cut off; absent: it cannot. */
  resumable: z.optional(z.boolean()),
});
export type ViewRun = Readonly<z.infer<typeof viewRunSchema>>;

/** The run file whose run a panel shows: only to be read. */
export const viewFileSchema = z.object({
  name: z.string(),
  /** What is wrong with the file and what to do, for people; without a run, why there is none. */
  notes: z.array(z.string()),
});
export type ViewFile = Readonly<z.infer<typeof viewFileSchema>>;

const noticeSchema = z.object({
  type: z.literal('notice'),
  level: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  text: z.string(),
});

/** Host to view. */
export const hostMessageSchema = z.discriminatedUnion('type', [
  /** Everything; answers `ready`, and follows whenever the view was hidden or lost something. */
  z.object({
    type: z.literal('snapshot'),
    protocol: z.int(),
    session_id: z.string(),
    settings: viewSettingsSchema,
    library: libraryStatusSchema,
    examples: z.array(z.string()),
    draft: z.string(),
    /** In the order asked. A run panel gets only its own run. */
    runs: z.array(viewRunSchema),
    /** Runs the view said it has and may keep; what it lacks of them follows as events. */
    kept: z.array(z.string()),
    /** Absent in a panel whose run is of this window or its history. */
    file: z.optional(viewFileSchema),
  }),
  /** One run from scratch: newly started, or asked for after a gap. */
  z.object({ type: z.literal('run'), run: viewRunSchema }),
  /** What happened since the last message, in order, at most one such message per frame. */
  z.object({ type: z.literal('events'), messages: z.array(progressMessageSchema) }),
  /** Older events of the log, for reading only; they change no state. */
  z.object({ type: z.literal('log'), run_id: z.string(), events: z.array(progressEventSchema) }),
  /** `sequence` is the run's last one: a view that has fewer lost something. */
  z.object({ type: z.literal('result'), run_id: z.string(), sequence, result: runResultSchema }),
  z.object({ type: z.literal('paused'), run_id: z.string() }),
  z.object({ type: z.literal('resumed'), run_id: z.string() }),
  z.object({ type: z.literal('removed'), run_id: z.string() }),
  z.object({ type: z.literal('library'), library: libraryStatusSchema }),
  z.object({ type: z.literal('settings'), settings: viewSettingsSchema }),
  noticeSchema,
  /** Answers `ping`; `host_time` is milliseconds since the Unix epoch by the host's clock. */
  z.object({ type: z.literal('pong'), id: z.int(), host_time: z.number(), payload: z.string() }),
]);
export type HostMessage = Readonly<z.infer<typeof hostMessageSchema>>;
export type HostMessageOf<Type extends HostMessage['type']> = Extract<HostMessage, { type: Type }>;
export type Notice = HostMessageOf<'notice'>;
