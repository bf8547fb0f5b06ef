import type { Engine, RunRequest } from '../core/engine.ts';
import type { Detail, Language } from '../protocol/vocabulary.ts';
import type { LibrarySource } from '../protocol/journal.ts';
import type { FileRecorder } from '../node/journal/fileRecorder.ts';
import type { CliContext } from './cliContext.ts';
import type { ExitCode } from './exitCodes.ts';
import { JsonView } from './jsonView.ts';
import { LiveView } from './liveView.ts';
import type { CliJournal } from './openJournal.ts';
import { PlainView } from './plainView.ts';
import { exitCodeOf } from './resultText.ts';
import { hasKeys, listenForKeys } from './runKeys.ts';
import type { RunView } from './runView.ts';
import { styleFor } from './style.ts';
import { cliTexts } from './texts.ts';

/** A question that is ready to run, and where it is kept. */
export interface RunAssignment {
  readonly engine: Engine;
  readonly request: RunRequest;
  readonly json: boolean;
  /** Libraries that the engine works with. */
  readonly libraries: readonly LibrarySource[];
  /** Null: nothing is kept. */
  readonly kept: (CliJournal & { readonly recorder: FileRecorder }) | null;
}

const nothing = (): void => undefined;

/** What a run shows of its steps when nobody says. */
export function defaultDetail(context: CliContext, json: boolean): Detail {
  return context.output.isTTY && !json ? 'full' : 'milestones';
}

/** Runs a question to its end, shows it and keeps it. */
export async function runToAnswer(assignment: RunAssignment, context: CliContext): Promise<ExitCode> {
  const { engine, request, kept, libraries, json } = assignment;
  const passages = libraries.reduce((sum, library) => sum + library.passages, 0);
  const learning = kept !== null && request.mode !== 'mock';
  kept?.recorder.sources(libraries);
  const run = engine.start({
    ...request,
    ...(learning ? { durations: await kept.durations.history(passages) } : {}),
    ...(kept === null ? {} : { recorder: kept.recorder }),
  });
  const view = viewFor(context, json, request.language ?? run.analysis.language);
  view.attach(run);
  const releases = [context.onInterrupt(() => run.cancel()), json ? nothing : listenForKeys(run, context)];
  const result = await run.done;
  for (const release of releases) release();
  // The answer is shown when it can no longer be lost.
  await kept?.recorder.close();
  view.finish(result);
  if (kept !== null) {
    const earlier = request.earlier?.length ?? 0;
    if (learning) await kept.durations.learn(run.snapshot().events.slice(earlier), passages);
    await kept.journal.sweep().catch(() => 0);
  }
  return exitCodeOf(result);
}

/** The view that fits where the output goes. */
export function viewFor(context: CliContext, json: boolean, language: Language): RunView {
  const { output, errors, clock, environment, version } = context;
  if (json) return new JsonView(output, version);
  const width = Math.min(120, output.columns || 100) - 1;
  const resultOptions = { width, style: styleFor(output, environment), texts: cliTexts[language] };
  return output.isTTY
    ? new LiveView(output, clock, { ...resultOptions, keys: hasKeys(context) })
    : new PlainView({ progress: errors, answer: output }, resultOptions);
}
