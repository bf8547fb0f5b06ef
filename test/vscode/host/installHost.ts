import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Raised when an installed host has to be laid out anew. */
const LAYOUT = '1';

/**
 * A real VS Code for tests: the server build inside the npm package `code-server`, without code-server itself.
 * Needs the npm registry only; runs no package script and no compiler.
 */
export type HostName = 'newest' | 'oldest';

const here = import.meta.dirname;
const cache = path.resolve(here, '../../../.vscode-test');
const manifestFiles = ['package.json', 'package-lock.json'];
/** Native add-ons that would need a compiler, replaced by small files of our own. */
const shims: Readonly<Record<string, string>> = {
  '@vscode/spdlog': 'spdlog.cjs',
  '@vscode/native-watchdog': 'watchdog.cjs',
  'native-watchdog': 'watchdog.cjs',
  '@vscode/deviceid': 'deviceid.cjs',
};

export function hostFolder(name: HostName): string {
  const hash = createHash('sha256').update(LAYOUT);
  for (const file of manifestFiles) hash.update(readFileSync(path.join(here, name, file)));
  for (const file of Object.values(shims)) hash.update(readFileSync(path.join(here, 'shims', file)));
  return path.join(cache, `${name}-${hash.digest('hex').slice(0, 12)}`);
}

export const vscodeFolder = (host: string): string =>
  path.join(host, 'node_modules', 'code-server', 'lib', 'vscode');

/** The Node that the host's VS Code needs: its own, or this one where no package of it exists. */
export function nodeBinary(host: string): string {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const binary = path.join(host, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : process.execPath;
}

/** Installs the host once and returns its folder; later calls return at once. */
export function ensureHost(name: HostName, say: (line: string) => void = console.error): string {
  const target = hostFolder(name);
  if (existsSync(path.join(target, '.ready'))) return target;
  const started = Date.now();
  removeLeftovers();
  const work = `${target}.tmp-${process.pid}`;
  mkdirSync(work, { recursive: true });
  for (const file of manifestFiles) copyFileSync(path.join(here, name, file), path.join(work, file));
  say(`[vscode] installs the ${name} VS Code host into ${path.relative(process.cwd(), target)}`);
  npmInstall(work, say);
  linkModules(work);
  writeShims(work);
  const version = spawnSync(
    nodeBinary(work),
    [path.join(vscodeFolder(work), 'out', 'server-main.js'), '--version'],
    {
      encoding: 'utf8',
    },
  );
  if (version.status !== 0) throw new Error(`the VS Code server does not start: ${version.stderr}`);
  writeFileSync(path.join(work, '.ready'), version.stdout);
  try {
    renameSync(work, target);
  } catch (error) {
    // Another installer was faster.
    if (!existsSync(path.join(target, '.ready'))) throw error;
    rmSync(work, { recursive: true, force: true });
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`[vscode] ${version.stdout.split('\n')[0] ?? '?'} is ready after ${seconds} s`);
  return target;
}

/** Folders of installers that were cut off. */
function removeLeftovers(): void {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const pid = /\.tmp-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

function npmInstall(folder: string, say: (line: string) => void): void {
  const flags =
    '--ignore-scripts --prefer-offline --omit=dev --no-audit --no-fund --engine-strict=false --loglevel=error';
  // Variables of an outer `npm run` must not leak into this npm.
  const outer = /^npm_(config_(local_prefix|prefix|workspace|global)|package_|lifecycle)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !outer.test(key)));
  const windows = process.platform === 'win32';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', ...flags.split(' ')], {
      cwd: folder,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    });
    if (status === 0) return;
    say(`[vscode] npm ci failed (${status ?? 'no status'}), attempt ${attempt} of 3`);
  }
  throw new Error('npm ci failed three times');
}

/** The workbench in the browser asks for lib/vscode/node_modules, but everything lies in the one flat tree. */
function linkModules(folder: string): void {
  const link = path.join(vscodeFolder(folder), 'node_modules');
  rmSync(link, { recursive: true, force: true });
  if (process.platform === 'win32') symlinkSync(path.join(folder, 'node_modules'), link, 'junction');
  else symlinkSync('../../..', link);
}

function writeShims(folder: string): void {
  for (const [name, file] of Object.entries(shims)) {
    const target = path.join(folder, 'node_modules', ...name.split('/'));
    mkdirSync(target, { recursive: true });
    writeFileSync(
      path.join(target, 'package.json'),
      JSON.stringify({ name, version: '0.0.0', main: 'index.cjs' }),
    );
    copyFileSync(path.join(here, 'shims', file), path.join(target, 'index.cjs'));
  }
}

if (import.meta.main) console.log(ensureHost(process.argv[2] === 'oldest' ? 'oldest' : 'newest'));
