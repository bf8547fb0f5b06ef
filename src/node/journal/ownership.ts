import { readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod/mini';

/** Milliseconds between two signs of life of an owner. */
const HEARTBEAT = 10_000;
/** Milliseconds after which an owner that cannot be asked counts as gone. */
const SILENCE = 60_000;

const ownerSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** When the process began, as its system counts it; null where it cannot be had. Pids are used again. */
  started: z.nullable(z.string()),
});

/**
 * The files that say which process is at work on a run. One such file is made for each section and never taken over:
 * two processes that go on with the same run want the same new file, and only one of them gets it.
 */
export class Ownership {
  readonly #held = new Set<string>();
  #heartbeat: NodeJS.Timeout | null = null;

  /** Whether the file is now ours. Rejects only when the folder cannot be written. */
  async claim(path: string): Promise<boolean> {
    const owner = { pid: process.pid, host: hostname(), started: await processStart(process.pid) };
    try {
      await writeFile(path, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      // On a full disk the file is there and empty: nobody's.
      await unlink(path).catch(() => undefined);
      throw error;
    }
    this.#held.add(path);
    this.#heartbeat ??= setInterval(() => this.#beat(), HEARTBEAT).unref();
    return true;
  }

  async release(path: string): Promise<void> {
    if (!this.#held.delete(path)) return;
    if (this.#held.size === 0 && this.#heartbeat !== null) {
      clearInterval(this.#heartbeat);
      this.#heartbeat = null;
    }
    await unlink(path).catch(() => undefined);
  }

  async releaseAll(): Promise<void> {
    await Promise.all([...this.#held].map((path) => this.release(path)));
  }

  #beat(): void {
    const now = new Date();
    for (const path of this.#held) void utimes(path, now, now).catch(() => undefined);
  }
}

/** Whether the process that made this file still runs; false when there is no such file. */
export async function isOwned(path: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    const fresh = Math.abs(Date.now() - mtimeMs) < SILENCE;
    const owner = ownerSchema.safeParse(parseJson(text));
    // Made a moment ago and not yet written, or cut off right then.
    if (!owner.success) return fresh && Math.abs(Date.now() - mtimeMs) < HEARTBEAT;
    const { pid, host, started } = owner.data;
    if (host !== hostname()) return fresh;
    if (!processExists(pid)) return false;
    return started === null ? fresh : (await processStart(pid)) === started;
  } catch {
    return false;
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Start time and life of a process on Linux (proc_pid_stat(5), fields 3 and 22); null elsewhere and for a dead one. */
async function processStart(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : (fields[19] ?? null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
