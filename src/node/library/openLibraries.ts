import { silentLogger } from '../../core/logger.ts';
import { LibraryClient } from './libraryClient.ts';
import type { OpenLibrariesOptions } from './libraryOptions.ts';
import { libraryTexts } from './texts.ts';

/** Milliseconds: longer than any piece of work in which the worker does not look at its messages. */
const CANCEL_PATIENCE = 15_000;

/**
 * Starts the library worker and opens the libraries in it. A library that cannot be opened says so in its summary (`error`); the others work.
 * Rejects with `cancelled`, or `index_unavailable` when the worker does not start.
 */
export async function openLibraries(options: OpenLibrariesOptions): Promise<LibraryClient> {
  const language = options.language ?? 'de';
  const client = new LibraryClient(
    {
      libraries: [...options.libraries],
      cacheDir: options.cacheDir,
      language,
      indexing: options.indexing ?? 'wait',
      ...(options.embeddings === undefined ? {} : { embeddings: options.embeddings }),
    },
    {
      workerUrl: options.workerUrl,
      texts: libraryTexts[language],
      logger: options.logger ?? silentLogger,
      patience: options.patience ?? CANCEL_PATIENCE,
      onIndexProgress: options.onIndexProgress ?? (() => undefined),
    },
  );
  try {
    await client.open(options.signal ?? new AbortController().signal);
    return client;
  } catch (error) {
    await client.close();
    throw error;
  }
}
