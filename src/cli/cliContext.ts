import type { Readable } from 'node:stream';
import type { Clock, IdSource } from '../core/clock.ts';
import type { Engine } from '../core/engine.ts';
import type { LibraryPort, LinkPort } from '../core/library/libraryPort.ts';
import type { IndexSummary } from '../node/library/libraryOptions.ts';
import type { SourcePlaces } from '../node/sources/sourceManager.ts';
import type { Language } from '../protocol/vocabulary.ts';
import type { LibraryOptions } from './commands/libraries.ts';
import type { Interruption } from './interrupts.ts';
import type { CliJournal } from './openJournal.ts';
import type { CliTexts } from './texts.ts';

/** Libraries and engine, open until `close`. */
export interface CliSession {
  readonly engine: Engine;
  readonly library: LibraryPort & LinkPort;
  /** What opening found, one for each library. */
  readonly summaries: readonly IndexSummary[];
  close(): Promise<void>;
}

/** All that a command needs from the outside. */
export interface CliContext {
  readonly input: Readable;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly version: string;
  /** Language of messages before a question is known. */
  readonly language: Language;
  /** Fires at the first Ctrl-C, and when the program is to end for another reason. */
  readonly signal: AbortSignal;
  /** Calls `action` then; the returned function takes it back. */
  onInterrupt(action: (cause: Interruption) => void): () => void;
  /** Does what Ctrl-C does. */
  interrupt(): void;
  /** A path as seen from the folder that the program was started in. */
  absolute(path: string): string;
  /** Opens the journal in this folder, or in the user's own; its notices go to the error stream. */
  openJournal(folder: string | undefined): CliJournal;
  /** Where the user's own libraries are listed and kept, and where laws are loaded from. */
  readonly sources: SourcePlaces;
  /** Folder of the indexes when the options name none. */
  readonly cacheDir: string;
  /** An engine over no library: plans questions and runs mock mode. */
  readonly bare: Engine;
  /** Opens the libraries, showing the work on the error stream. */
  open(options: LibraryOptions, texts: CliTexts): Promise<CliSession>;
}
