import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

/** The built terminal program in a folder of its own: a build that runs at the same time must not change the program under test. */
export class BuiltProgram {
  readonly folder = mkdtempSync(join(tmpdir(), 'veritas-program-'));

  constructor() {
    const built = join(root, 'dist');
    if (!existsSync(join(built, 'cli.mjs')))
      execFileSync(process.execPath, ['esbuild.mjs', '--only=cli', '--quiet'], { cwd: root });
    mkdirSync(join(this.folder, 'dist'));
    for (const name of readdirSync(built).filter((each) => /\.(?:mjs|sqlite)$/.test(each)))
      copyFileSync(join(built, name), join(this.folder, 'dist', name));
    cpSync(join(root, 'library'), join(this.folder, 'library'), { recursive: true });
  }

  /** Starts the program; in English, with nothing of the user's own around it. */
  start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
    const own = join(this.folder, 'home');
    const child = spawn(process.execPath, [join(this.folder, 'dist/cli.mjs'), ...args], {
      env: {
        ...process.env,
        HOME: own,
        XDG_CACHE_HOME: own,
        XDG_CONFIG_HOME: own,
        XDG_DATA_HOME: own,
        LANG: 'en_GB.UTF-8',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ output, errors, code })));
    return { child, ended };
  }
}
