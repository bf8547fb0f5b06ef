import type { RunRequest } from '../../core/engine.ts';
import { journaledLibraries } from '../../core/journal/journaledLibraries.ts';
import type { LibraryInfo } from '../../core/library/libraryPort.ts';
import type { FileRecorder } from '../../node/journal/fileRecorder.ts';
import type { Journal } from '../../node/journal/journal.ts';
import type { LibrarySource } from '../../protocol/journal.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import type { StartMessage } from './runMessages.ts';

export interface KeptRun {
  readonly recorder: FileRecorder;
  /** What the journal knows of a run that goes on; nothing for a new one. */
  readonly request: Partial<RunRequest>;
}

/** Records a worker's runs in the server's journal. The session stands there as the conversation. */
export class RunKeeper {
  readonly #journal: Journal;
  readonly #libraries: readonly LibrarySource[];
  readonly #language: Language;

  constructor(journal: Journal, libraries: readonly LibraryInfo[], language: Language) {
    this.#journal = journal;
    this.#libraries = journaledLibraries(libraries);
    this.#language = language;
  }

  /** Resolves when the question is on the disk. */
  async begin({ runId, sessionId, request, conversation, timeoutSeconds }: StartMessage): Promise<KeptRun> {
    const recorder = await this.#journal.begin({
      run_id: runId,
      query: request.query,
      conversation_id: sessionId,
      request: {
        mode: request.mode ?? 'agents',
        detail: request.detail ?? 'milestones',
        language: request.language ?? null,
        max_parallel: request.max_parallel ?? 4,
        timeout_seconds: timeoutSeconds,
        sources: null,
        // As typed: what a question leaves out may stand in one further back.
        conversation,
      },
    });
    recorder.sources(this.#libraries);
    return { recorder, request: {} };
  }

  /** Rejects as `Journal.resume` does. */
  async resume(runId: string): Promise<KeptRun> {
    const options = { language: this.#language, libraries: this.#libraries };
    const { recorder, request } = await this.#journal.resume(runId, options);
    recorder.sources(this.#libraries);
    return { recorder, request };
  }
}
