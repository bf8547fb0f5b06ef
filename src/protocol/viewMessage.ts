import * as z from 'zod/mini';

/** Raised when a message changes so that an older view or host would misread it. */
export const VIEW_PROTOCOL = 1;

/** Longest question a view may send, in UTF-16 units; the engine's own limit is lower and gives a better message. */
export const MAX_QUESTION_MESSAGE = 2_000_000;

const sequence = z.int().check(z.nonnegative());
const runId = z.string().check(z.minLength(1), z.maxLength(200));
const stepId = z.string().check(z.minLength(1), z.maxLength(200));

export const viewKindSchema = z.enum(['chat', 'run']);
export type ViewKind = z.infer<typeof viewKindSchema>;

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
