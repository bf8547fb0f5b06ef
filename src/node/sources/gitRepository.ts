import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cancelledError, throwIfCancelled, VeritasError } from '../../core/errors.ts';
import type { SourceTexts } from './texts.ts';

const SCHEME = /^(?:https?|ssh|git|file):\/\/[^\s]+$/i;
/** user@host:path, as ssh names a place. */
const SCP = /^[\w.-]+@[\w.-]+:[^\s:][^\s]*$/;
/** Nothing of the repository is run; links in it become plain files, so that they cannot lead out of it. */
const SAFE = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.symlinks=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'core.askPass=',
];
const REASON_LIMIT = 300;
const WINDOWS = process.platform === 'win32';

export interface GitOptions {
  readonly texts: SourceTexts;
  readonly signal: AbortSignal;
  /** Program to run; the user's own git. */
  readonly program?: string;
}

/** True for what is meant as a repository's address and not as a folder. */
export function looksLikeRepository(target: string): boolean {
  return /^[a-z][a-z+.-]*:\/\//i.test(target) || /^[a-z]+::/i.test(target) || SCP.test(target);
}

/** Throws `wrong_usage` for what git must not be given: other transports, options, passwords. */
export function checkRepositoryUrl(url: string, texts: SourceTexts): void {
  if (!SCHEME.test(url) && !SCP.test(url)) throw new VeritasError('wrong_usage', texts.badUrl(url));
  if (SCHEME.test(url) && URL.canParse(url) && new URL(url).password !== '')
    throw new VeritasError('wrong_usage', texts.urlSecret);
  // "ssh://-oProxyCommand=…": ssh would take the host for an option.
  if (/^[a-z]+:\/\/(?:[^/@]*@)?-/i.test(url) || url.startsWith('-'))
    throw new VeritasError('wrong_usage', texts.badUrl(url));
}

/** Clones the newest state into `folder`, which must not exist. Half a clone is never seen under that name. */
export async function cloneRepository(url: string, folder: string, options: GitOptions): Promise<void> {
  checkRepositoryUrl(url, options.texts);
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  try {
    const how = ['--depth', '1', '--single-branch', '--no-tags', '--no-recurse-submodules', '--quiet'];
    await runGit([...SAFE, 'clone', ...how, '--', url, fresh], url, options);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Brings a clone to the newest state of its origin; local changes are given up. */
export async function updateRepository(url: string, folder: string, options: GitOptions): Promise<void> {
  await runGit(
    [...SAFE, '-C', folder, 'fetch', '--depth', '1', '--no-tags', '--quiet', 'origin', 'HEAD'],
    url,
    options,
  );
  await runGit([...SAFE, '-C', folder, 'reset', '--hard', '--quiet', 'FETCH_HEAD'], url, options);
}

/** Version of the user's git; null when there is none. */
export async function gitVersion(options: GitOptions): Promise<string | null> {
  try {
    return (await runGit(['--version'], '', options)).replace(/^git version\s+/, '').trim();
  } catch (error) {
    if (options.signal.aborted) throw error;
    return null;
  }
}

function runGit(
  args: readonly string[],
  url: string,
  { texts, signal, program = 'git' }: GitOptions,
): Promise<string> {
  throwIfCancelled(signal);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Whoever has no access is told so instead of being asked for a password.
      env: {
        ...process.env,
        GIT_TERMINAL_PROMPT: '0',
        SSH_ASKPASS_REQUIRE: 'never',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        LC_ALL: 'C',
      },
      // A group of its own: what git starts to speak with a server would outlive it.
      detached: !WINDOWS,
    });
    const stop = (): void => stopGroup(child);
    signal.addEventListener('abort', stop, { once: true });
    let output = '';
    let problem = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (problem = (problem + chunk.toString()).slice(-4_000)));
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      reject(new VeritasError('source_failed', texts.noGit, { cause: error }));
    });
    // Only when all of the group have let go of their output does nothing write into the folder any more.
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(cancelledError());
      else if (code === 0) resolve(output);
      else
        reject(
          new VeritasError('source_failed', texts.gitFailed(url, reasonIn(problem)), { retryable: true }),
        );
    });
  });
}

function stopGroup(child: ChildProcess): void {
  if (WINDOWS || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
}

/** Lines that say that it failed, or what to do about it, but not why. */
const NO_REASON =
  /^(?:Cloning into|Please make sure you have|and the repository exists|hint:|(?:fatal: )?Could not read from remote)/;

/** Git's own word for why it failed, without its prefixes: the first that is fatal, else the last before it gave up ("Permission denied"). */
function reasonIn(problem: string): string {
  const lines = problem.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => !NO_REASON.test(line));
  const fatal =
    telling.find((line) => /^(?:fatal|error):/.test(line)) ?? telling.at(-1) ?? lines.at(-1) ?? 'git';
  return fatal.replace(/^(?:fatal|error):\s*/, '').slice(0, REASON_LIMIT);
}
