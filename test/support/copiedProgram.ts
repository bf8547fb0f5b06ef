import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Copies the built terminal program: a build that runs at the same time must not change the program under test. Gives its path. */
export function copyProgram(folder: string): string {
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'cli.mjs')))
    execFileSync(process.execPath, ['esbuild.mjs', '--only=cli', '--quiet'], { cwd: root });
  mkdirSync(join(folder, 'dist'));
  for (const name of readdirSync(built).filter((each) => /\.(?:mjs|sqlite)$/.test(each)))
    copyFileSync(join(built, name), join(folder, 'dist', name));
  cpSync(join(root, 'library'), join(folder, 'library'), { recursive: true });
  return join(folder, 'dist/cli.mjs');
}

/** Starts a command and collects what it writes. */
export function startProcess(
  [file, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
): Started {
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ output, errors, code })));
  return { child, ended };
}
