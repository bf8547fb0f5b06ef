import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './journalRuns.ts';
import { silencing, Terminal } from './terminal.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

/** The built terminal program, as a process of its own. */
export class CliProgram {
  readonly #program: string;
  readonly #cache = join(temporaryFolder(), 'cache');

  private constructor(program: string) {
    this.#program = program;
  }

  /** A copy: a build that runs at the same time must not change the program under test. */
  static copy(): CliProgram {
    const copy = temporaryFolder();
    const built = join(root, 'dist');
    if (!existsSync(join(built, 'cli.mjs')))
      execFileSync(process.execPath, ['esbuild.mjs', '--only=cli', '--quiet'], { cwd: root });
    mkdirSync(join(copy, 'dist'));
    for (const name of readdirSync(built).filter((each) => each.endsWith('.mjs')))
      copyFileSync(join(built, name), join(copy, 'dist', name));
    cpSync(join(root, 'library'), join(copy, 'library'), { recursive: true });
    return new CliProgram(join(copy, 'dist/cli.mjs'));
  }

  start(args: readonly string[], journal: string): { child: ChildProcess; ended: Promise<Ended> } {
    const [file, ...rest] = this.#command(args, journal);
    const child = spawn(file, rest, { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ output, errors, code })));
    return { child, ended };
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
