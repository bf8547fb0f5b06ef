import * as z from 'zod/mini';
import { progressEventSchema } from './progressEvent.ts';
import { runResultSchema, runSnapshotSchema } from './run.ts';
import { detailSchema, languageSchema, runModeSchema } from './vocabulary.ts';
import { progressMessageSchema } from './wireMessage.ts';

/** Raised when a message changes so that an older view or host would misread it. */
export const VIEW_PROTOCOL = 1;

/** Longest question a view may send, in UTF-16 units; the engine's own limit is lower and gives a better message. */
export const MAX_QUESTION_MESSAGE = 2_000_000;

const sequence = z.int().check(z.nonnegative());
const runId = z.string().check(z.minLength(1), z.maxLength(200));
const stepId = z.string().check(z.minLength(1), z.maxLength(200));

export const viewKindSchema = z.enum(['chat', 'run']);
export type ViewKind = z.infer<typeof viewKindSchema>;

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

const aboutRun = { run_id: runId };
const aboutStep = { run_id: runId, step_id: stepId };

/** View to host. Nothing here names a file: the host looks up what a run's answer cites. */
export const viewMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ready'),
    view: viewKindSchema,
    protocol: z.int(),
    have: z.array(z.object({ run_id: runId, sequence })).check(z.maxLength(1000)),
  }),
  z.object({ type: z.literal('need_snapshot'), run_id: z.nullable(runId) }),
  z.object({ type: z.literal('ask'), question: z.string().check(z.maxLength(MAX_QUESTION_MESSAGE)) }),
  z.object({ type: z.literal('ask_again'), ...aboutRun }),
  z.object({ type: z.literal('stop'), ...aboutRun }),
  z.object({ type: z.literal('stop_and_answer'), ...aboutRun }),
  z.object({ type: z.literal('pause'), ...aboutRun }),
  z.object({ type: z.literal('resume'), ...aboutRun }),
  z.object({ type: z.literal('skip_step'), ...aboutStep }),
  z.object({ type: z.literal('retry_step'), ...aboutStep }),
  z.object({ type: z.literal('open_run'), ...aboutRun }),
  z.object({
    type: z.literal('open_citation'),
    ...aboutRun,
    /** `nearest`: the passage is offered with outcome no_match and is no citation of the answer. */
    list: z.enum(['citations', 'nearest']),
    number: z.int().check(z.positive()),
  }),
  /** With a run of the history that the person picks. */
  z.object({ type: z.literal('compare'), ...aboutRun }),
  z.object({ type: z.literal('copy'), ...aboutRun }),
  z.object({ type: z.literal('export'), ...aboutRun }),
  z.object({ type: z.literal('delete'), ...aboutRun }),
  z.object({ type: z.literal('refresh_library') }),
  z.object({ type: z.literal('show_log') }),
  z.object({ type: z.literal('set_draft'), text: z.string().check(z.maxLength(MAX_QUESTION_MESSAGE)) }),
  z.object({ type: z.literal('ping'), id: z.int(), payload: z.string().check(z.maxLength(1_000_000)) }),
]);
export type ViewMessage = Readonly<z.infer<typeof viewMessageSchema>>;

/** What the channel does not answer by itself: a wish of the person in front of the view. */
export type ViewRequest = Exclude<ViewMessage, { type: 'ready' | 'need_snapshot' | 'ping' }>;
