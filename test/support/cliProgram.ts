import { join } from 'node:path';
import { copyProgram, startProcess, type Ended, type Started } from './copiedProgram.ts';
import { temporaryFolder } from './journalRuns.ts';
import { silencing, Terminal } from './terminal.ts';

/** The built terminal program, as a process of its own. */
export class CliProgram {
  readonly #program = copyProgram(temporaryFolder());
  readonly #cache = join(temporaryFolder(), 'cache');

  start(args: readonly string[], journal: string): Started {
    return startProcess(this.#command(args, journal), this.#environment);
  }

  run(args: readonly string[], journal: string): Promise<Ended> {
    return this.start(args, journal).ended;
  }

  /** On a terminal, with searches that never answer: so many, the first ones. */
  onTerminal(args: readonly string[], journal: string, silentSearches: number): Terminal {
    return new Terminal(this.#command(args, journal), {
      ...this.#environment,
      ...silencing(silentSearches),
    });
  }

  #command(args: readonly string[], journal: string): [string, ...string[]] {
    return [process.execPath, this.#program, ...args, '--journal', journal];
  }

  get #environment(): NodeJS.ProcessEnv {
    return { ...process.env, XDG_CACHE_HOME: this.#cache, LANG: 'de_DE.UTF-8' };
  }
}
