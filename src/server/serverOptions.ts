import type { Clock, IdSource } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { DurationFile } from '../node/journal/durationFile.ts';
import type { LibrarySource } from '../node/library/libraryOptions.ts';
import type { LibraryStatus } from '../protocol/viewChannel.ts';
import type { Language } from '../protocol/vocabulary.ts';
import type { TokenRequest } from './auth/tokenAuthority.ts';
import type { ServerLimits } from './limits.ts';

export interface ServerOptions {
  /** Address to listen on; with `auth` none it has to be this machine's own (loopback). */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly auth: 'jwt' | 'none';
  readonly version: string;
  readonly language: Language;
  /** Origins beside the server's own whose pages may use it. */
  readonly origins: readonly string[];
  readonly limits: Partial<ServerLimits>;
  readonly libraries: readonly LibrarySource[];
  readonly cacheDir: string;
  /** Folder of the key file; made when absent. */
  readonly keyDir: string;
  /** Folder of the runs' journal; null: nothing outlives the server. */
  readonly journalDir: string | null;
  /** Bytes that the journal may have. */
  readonly journalBytes: number;
  /** Where past durations are kept, for the remaining time of runs; null: none is named. */
  readonly durations: DurationFile | null;
  /** Threads that run runs; default: one for each core, 2 to 8. */
  readonly workers?: number;
  /** Runs at work at once; default: as many as threads, so that none shares one. */
  readonly maxParallelRuns?: number;
  readonly urls: {
    readonly runWorker: URL;
    readonly libraryWorker: URL;
    /** Folder of the built web app, with a slash at its end. */
    readonly page: URL;
  };
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
}

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** "http://127.0.0.1:8000" */
  readonly url: string;
  /** Resolves when runs are taken, or when the library could not be opened. */
  readonly opened: Promise<void>;
  readonly library: LibraryStatus;
  readonly sockets: number;
  readonly activeRuns: number;
  /** Null with `auth` none. */
  mintToken(request: TokenRequest): Promise<string | null>;
  /** Takes no new runs, waits for the open ones as long as the limits say, tells the clients and ends. */
  stop(): Promise<void>;
}
