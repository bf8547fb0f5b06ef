import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isOwned, Ownership } from '../journal/ownership.ts';

/** Milliseconds between two tries, at least and at most: by chance, so that two that met do not meet again. */
const WAIT = [5, 40] as const;

/**
 * Runs `work` while no other process or call does so for the same file. Each announces itself by a file of its own and then looks for others:
 * of two that want to begin at once, at least one sees the other and steps back. No lock is ever taken over, so none can be broken twice;
 * one whose process is gone does not count and is cleared away. Resolves with null when others are at work for longer than `patience`
 * milliseconds.
 */
export async function exclusively<T>(
  file: string,
  work: () => Promise<T>,
  patience: number,
): Promise<{ readonly value: T } | null> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const own = `${file}.${randomUUID()}.lock`;
  const ownership = new Ownership();
  const latest = performance.now() + patience;
  while (performance.now() < latest) {
    await ownership.claim(own);
    try {
      if (await isAlone(file, own)) return { value: await work() };
    } finally {
      await ownership.release(own);
    }
    await pause(WAIT[0] + Math.random() * (WAIT[1] - WAIT[0]));
  }
  return null;
}

async function isAlone(file: string, own: string): Promise<boolean> {
  const folder = dirname(file);
  const prefix = `${basename(file)}.`;
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.lock'));
  const others = names.map((name) => join(folder, name)).filter((path) => path !== own);
  for (const other of others) if (await isOwned(other)) return false;
  await Promise.all(others.map((path) => rm(path, { force: true })));
  return true;
}
