import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { VeritasError } from '../../src/core/errors.ts';
import { Engine, type EnginePorts } from '../../src/core/engine.ts';
import { MemoryLibrary } from '../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../src/core/logger.ts';
import { Journal, type JournalOptions, type NewQuestion } from '../../src/node/journal/journal.ts';
import { librarySourceSchema } from '../../src/protocol/journal.ts';
import type { RunResult } from '../../src/protocol/run.ts';
import { VirtualClock } from './virtualClock.ts';

const base = mkdtempSync(join(tmpdir(), 'veritas-journal-'));
process.once('exit', () => rmSync(base, { recursive: true, force: true }));

/** A folder that is gone after the tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(base, 'folder-'));
}

/** A journal in a folder of its own, closed after the test, with what it told. */
export function temporaryJournal(options: Partial<JournalOptions> = {}): {
  readonly journal: Journal;
  readonly notices: VeritasError[];
  readonly folder: string;
} {
  const notices: VeritasError[] = [];
  const folder = options.folder ?? temporaryFolder();
  const journal = newJournal({ ...options, folder, onNotice: (notice) => notices.push(notice) });
  onTestFinished(() => journal.close());
  return { journal, notices, folder };
}

export function newJournal(options: Partial<JournalOptions> & { readonly folder: string }): Journal {
  return new Journal({
    language: 'en',
    program: 'test',
    clock: new VirtualClock(),
    maxBytes: 1e9,
    onNotice: () => undefined,
    ...options,
  });
}

export function asked(runId: string, query = 'Wie beantrage ich einen Reisepass?'): NewQuestion {
  return {
    run_id: runId,
    query,
    conversation_id: null,
    request: {
      mode: 'mock',
      detail: 'milestones',
      language: null,
      max_parallel: 4,
      timeout_seconds: null,
      sources: null,
    },
  };
}

export function mockEngine(clock = new VirtualClock(), ports: Partial<EnginePorts> = {}): Engine {
  const library = new MemoryLibrary([]);
  return new Engine({ library, clock, ids: { next: () => 'unused' }, logger: silentLogger, ...ports });
}

/** Researches one document of a library that lies in `root`, and records the run to its end. */
export async function recordResearch(
  journal: Journal,
  { runId, root, query }: { readonly runId: string; readonly root: string; readonly query: string },
): Promise<RunResult> {
  const question = asked(runId, query);
  const recorder = await journal.begin({
    ...question,
    request: { ...question.request, mode: 'agents', sources: { folders: [root], starter: false } },
  });
  const text = readFileSync(new URL('../fixtures/workspace/strandkorb.md', import.meta.url), 'utf8');
  const library = new MemoryLibrary([{ path: 'orte/strandkorb.md', text }], { root, name: 'Akten' });
  const clock = new VirtualClock();
  const signal = new AbortController().signal;
  recorder.sources((await library.info({ signal })).map((info) => librarySourceSchema.parse(info)));
  const engine = mockEngine(clock, { library });
  const result = await clock.runUntil(engine.start({ query, mode: 'agents', runId, recorder }).done);
  await recorder.close();
  return result;
}

/** Asks in mock mode on a clock of its own and records the run to its end. */
export async function recordRun(journal: Journal, runId: string, query?: string): Promise<RunResult> {
  const question = asked(runId, query);
  const recorder = await journal.begin(question);
  const clock = new VirtualClock();
  recorder.sources([]);
  const run = mockEngine(clock).start({ query: question.query, mode: 'mock', runId, recorder });
  const result = await clock.runUntil(run.done);
  await recorder.close();
  return result;
}
