import type { Analysis } from '../protocol/analysis.ts';
import type { ProgressEvent } from '../protocol/progressEvent.ts';
import type { StepResult } from '../protocol/stepResult.ts';
import type { Detail, Language, RunMode } from '../protocol/vocabulary.ts';
import { AgentStepRunner } from './agents/agentStepRunner.ts';
import type { Clock, IdSource } from './clock.ts';
import { EngineRun } from './engineRun.ts';
import type { RunRecorder } from './journal/runRecorder.ts';
import type { LibraryPort } from './library/libraryPort.ts';
import { understand } from './conversation/understand.ts';
import type { Logger } from './logger.ts';
import { checkQuestion } from './nlp/checkQuestion.ts';
import { NlpService } from './nlp/nlpService.ts';
import type { DurationHistory } from './process/durationHistory.ts';
import { MockStepRunner } from './process/mockStepRunner.ts';
import { ProcessBuilder } from './process/processBuilder.ts';
import { ProcessExecutor } from './process/processExecutor.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';

export interface EnginePorts {
  readonly library: LibraryPort;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  /** Durations of past runs on this machine; without it no run names a remaining time. */
  readonly durations?: DurationHistory;
  /**
   * Resolves in a later turn of the thread that runs are worked on. For a program that shows them from the same thread: what
   * takes long is done in pieces with a turn between them. Default: runs have the thread for themselves.
   */
  readonly turn?: () => Promise<void>;
}

export interface RunRequest {
  readonly query: string;
  /** Questions asked before in the same conversation, oldest first: what a follow-up leaves out is taken from them. */
  readonly conversation?: readonly string[];
  /** Default: agents. */
  readonly mode?: RunMode;
  /** Default: milestones. */
  readonly detail?: Detail;
  /** Language of step names and answer; default: the question's own. */
  readonly language?: Language;
  /** Steps at once, at least 1; default 4. */
  readonly maxParallel?: number;
  /** Seconds after which the run ends by itself. */
  readonly timeoutSeconds?: number;
  /** Default: a new id. */
  readonly runId?: string;
  /** Results of steps that finished before (an interrupted run); they do not run again. */
  readonly finished?: ReadonlyMap<string, StepResult>;
  /** Plan of the interrupted run; without it the question is planned. */
  readonly plan?: Plan;
  /** Log of the run's earlier sections, numbered without a gap; the first new event goes on with its numbers. */
  readonly earlier?: readonly ProgressEvent[];
  /** Keeps what the run leaves. */
  readonly recorder?: RunRecorder;
  /** Default: those of the ports. */
  readonly durations?: DurationHistory;
}

/** Question in, live run and cited answer out. One for each program; holds no state between runs. */
export class Engine {
  readonly #ports: EnginePorts;
  readonly #nlp = new NlpService();
  readonly #builder = new ProcessBuilder(this.#nlp);
  readonly #executor: ProcessExecutor;

  constructor(ports: EnginePorts) {
    this.#ports = ports;
    this.#executor = new ProcessExecutor({ clock: ports.clock, ids: ports.ids, logger: ports.logger });
  }

  analyze(query: string, conversation: readonly string[] = []): Analysis {
    return understand(query, conversation, (text) => this.#nlp.analyze(text));
  }

  /** Analysis and tree without running. Throws VeritasError `invalid_question` or `question_too_long`. */
  plan(query: string, language?: Language, conversation?: readonly string[]): Plan {
    checkQuestion(query, language ?? 'de');
    const analysis = this.analyze(query, conversation);
    return { analysis, tree: this.#builder.build(analysis, language ?? analysis.language) };
  }

  /**
   * Starts a run. Its first event comes in a later turn, so that sinks added now miss nothing.
   * Throws as `plan` does; everything later is told by the run itself.
   */
  start(request: RunRequest): Run {
    const { clock, library, logger, turn } = this.#ports;
    const turns = turn === undefined ? {} : { turn };
    const { analysis, tree } =
      request.plan ?? this.plan(request.query, request.language, request.conversation);
    const durations = request.durations ?? this.#ports.durations;
    if (request.plan === undefined) request.recorder?.plan({ analysis, tree });
    const language = request.language ?? analysis.language;
    const mode = request.mode ?? 'agents';
    const runner =
      mode === 'mock'
        ? new MockStepRunner({ clock, language })
        : new AgentStepRunner({ analysis, library, language, logger, ...turns });
    return new EngineRun({
      executor: this.#executor,
      runner,
      analysis,
      tree,
      mode,
      language,
      logger,
      runId: request.runId ?? this.#ports.ids.next(),
      detail: request.detail ?? 'milestones',
      maxParallel: request.maxParallel ?? 4,
      ...(request.timeoutSeconds === undefined ? {} : { timeoutSeconds: request.timeoutSeconds }),
      ...(request.finished === undefined ? {} : { finished: request.finished }),
      ...(durations === undefined ? {} : { durations }),
      ...(request.earlier === undefined ? {} : { earlier: request.earlier }),
      ...(request.recorder === undefined ? {} : { recorder: request.recorder }),
      ...turns,
    });
  }
}
