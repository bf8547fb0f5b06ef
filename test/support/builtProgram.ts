import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProgram, startProcess, type Started } from './copiedProgram.ts';

/** The built terminal program in a folder of its own. */
export class BuiltProgram {
  readonly folder = mkdtempSync(join(tmpdir(), 'veritas-program-'));
  readonly #program = copyProgram(this.folder);

  /** Starts the program; in English, with nothing of the user's own around it. */
  start(args: readonly string[]): Started {
    const own = join(this.folder, 'home');
    return startProcess([process.execPath, this.#program, ...args], {
      ...process.env,
      HOME: own,
      XDG_CACHE_HOME: own,
      XDG_CONFIG_HOME: own,
      XDG_DATA_HOME: own,
      LANG: 'en_GB.UTF-8',
    });
  }
}
