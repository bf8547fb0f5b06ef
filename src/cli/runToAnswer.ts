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
import { historyTexts } from './historyTexts.ts';
import type { Interruption } from './interrupts.ts';
import { hasKeys, listenForKeys } from './runKeys.ts';
import type { RunView } from './runView.ts';
import { StuckChoice } from './stuckChoice.ts';
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
  const choice = new StuckChoice(context.clock);
  const view = viewFor(context, { json, choice, language: request.language ?? run.analysis.language });
  view.attach(run);
  const end = (cause: Interruption): void => {
    if (cause === 'ended') kept?.recorder.cut();
    run.cancel();
  };
  const releases = [context.onInterrupt(end), json ? nothing : listenForKeys({ run, choice }, context)];
  const result = await run.done;
  for (const release of releases) release();
  // The answer is shown when it can no longer be lost.
  await kept?.recorder.close();
  view.finish(result);
  if (kept !== null) {
    if (kept.recorder.cutOff && kept.recorder.recording)
      context.errors.write(`${historyTexts[context.language].goOn(run.id.slice(0, 8))}\n`);
    const earlier = request.earlier?.length ?? 0;
    if (learning) await kept.durations.learn(run.snapshot().events.slice(earlier), passages);
    await kept.journal.sweep().catch(() => 0);
  }
  return exitCodeOf(result);
}

interface ViewWish {
  readonly json: boolean;
  readonly language: Language;
  readonly choice: StuckChoice;
}

/** The view that fits where the output goes. */
export function viewFor(context: CliContext, { json, language, choice }: ViewWish): RunView {
  const { output, errors, clock, environment, version } = context;
  if (json) return new JsonView(output, version);
  const width = Math.min(120, output.columns || 100) - 1;
  const resultOptions = { width, style: styleFor(output, environment), texts: cliTexts[language] };
  return output.isTTY
    ? new LiveView(output, clock, { ...resultOptions, choice: hasKeys(context) ? choice : null })
    : new PlainView({ progress: errors, answer: output }, resultOptions);
}
