import type { LibraryPort } from '../../core/library/libraryPort.ts';
import { MemoryLibrary } from '../../core/library/memoryLibrary.ts';
import type { LibraryStatus } from '../../protocol/viewChannel.ts';
import { serverTexts } from '../texts.ts';
import type { WorkerSetup } from './runMessages.ts';

export interface WorkerLibrary {
  readonly library: LibraryPort;
  readonly status: LibraryStatus;
}

/** Opens the libraries of a run worker. Rejects with VeritasError when they cannot be opened. */
export async function openWorkerLibrary({ library: options, language }: WorkerSetup): Promise<WorkerLibrary> {
  const texts = serverTexts[language];
  if (options === null || options.libraries.length === 0) {
    return {
      library: new MemoryLibrary([], { unavailable: texts.libraryNone }),
      status: emptyStatus('ready', texts.libraryNone),
    };
  }
  const { openLibraries } = await import('../../node/library/openLibraries.ts');
  const client = await openLibraries({ ...options, workerUrl: new URL(options.workerUrl) });
  const { summaries } = client;
  const broken = summaries.find((summary) => summary.error !== null)?.error ?? null;
  const documents = summaries.reduce((sum, summary) => sum + summary.documents, 0);
  const status: LibraryStatus = {
    state: broken === null ? 'ready' : 'failed',
    percentage: null,
    documents,
    passages: summaries.reduce((sum, summary) => sum + summary.passages, 0),
    message: broken === null ? texts.libraryReady(documents) : texts.libraryFailed(broken.message),
    sources: summaries.map(({ name, documents: count, passages }) => ({ name, documents: count, passages })),
    problems: summaries.flatMap((summary) => summary.problems),
  };
  return { library: client, status };
}

export function emptyStatus(state: LibraryStatus['state'], message: string): LibraryStatus {
  return { state, percentage: null, documents: 0, passages: 0, message, sources: [], problems: [] };
}
