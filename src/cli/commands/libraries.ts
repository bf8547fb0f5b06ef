import { VeritasError } from '../../core/errors.ts';
import { journaledLibraries } from '../../core/journal/journaledLibraries.ts';
import type { LibraryPort } from '../../core/library/libraryPort.ts';
import type { LibrarySource } from '../../protocol/journal.ts';
import type { CliTexts } from '../texts.ts';

/** The options that say what is searched; shared by all commands that open libraries. */
export interface LibraryOptions {
  readonly library: readonly string[];
  readonly starter: boolean;
  /** Search the user's own registered libraries too. */
  readonly registered: boolean;
  readonly cache?: string;
  /** Service for search by meaning ("ollama:bge-m3") and its address; absent = off. */
  readonly embeddings?: string;
  readonly embeddingsUrl?: string;
}

export function checkLibraryOptions(options: LibraryOptions, texts: CliTexts): void {
  if (!options.starter && !options.registered && options.library.length === 0)
    throw new VeritasError('wrong_usage', texts.emptyLibraries);
}

/** The libraries as a run finds them, for its record. */
export async function libraryStates(library: LibraryPort, signal: AbortSignal): Promise<LibrarySource[]> {
  return journaledLibraries(await library.info({ signal }));
}
