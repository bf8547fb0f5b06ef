import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { RUN_FILE_SUFFIX } from '../../protocol/journal.ts';
import { isOwned } from './ownership.ts';

/** A run's file as the folder's listing shows it. */
export interface RunFile {
  readonly name: string;
  readonly path: string;
  readonly runId: string;
  /** ISO 8601, from the name. */
  readonly askedAt: string;
  /** Highest section that has an owner's file; 0 when none has. */
  readonly lastClaim: number;
  /** Names of the files that belong to it. */
  readonly companions: readonly string[];
}

const RUN_FILE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([\w-]+)\.veritas-run\.jsonl$/;
const OWNER_FILE = /^(.+)\.(\d+)\.owner$/;

/** `askedAt` in ISO 8601; sorted by name, the files are sorted by time. */
export function runFileName(askedAt: string, runId: string): string {
  const safe = runId.replaceAll(/[^\w-]/g, '_');
  return `${askedAt.replaceAll(/[-:.]/g, '')}-${safe}${RUN_FILE_SUFFIX}`;
}

export function ownerPath(runPath: string, section: number): string {
  return `${runPath.slice(0, -RUN_FILE_SUFFIX.length)}.${section}.owner`;
}

/** Oldest first; none for a folder that is not there. Rejects when the folder cannot be read. */
export async function listRunFiles(folder: string): Promise<RunFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const claims = new Map<string, number>();
  const companions = new Map<string, string[]>();
  for (const name of names) {
    const owner = OWNER_FILE.exec(name);
    const stem =
      owner?.[1] ?? (name.endsWith('.damaged') ? name.slice(0, name.indexOf(RUN_FILE_SUFFIX)) : null);
    if (stem === null) continue;
    companions.set(stem, [...(companions.get(stem) ?? []), name]);
    if (owner !== null) claims.set(stem, Math.max(claims.get(stem) ?? 0, Number(owner[2])));
  }
  const files: RunFile[] = [];
  for (const name of names.sort()) {
    const match = RUN_FILE.exec(name);
    if (match === null) continue;
    const [, year, month, day, hour, minute, second, milliseconds, runId = ''] = match;
    const stem = name.slice(0, -RUN_FILE_SUFFIX.length);
    files.push({
      name,
      path: join(folder, name),
      runId,
      askedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`,
      lastClaim: claims.get(stem) ?? 0,
      companions: companions.get(stem) ?? [],
    });
  }
  return files;
}

/** Whether some process is at work on the run. */
export async function isLive(file: RunFile): Promise<boolean> {
  return file.lastClaim > 0 && (await isOwned(ownerPath(file.path, file.lastClaim)));
}

export async function fileState(path: string): Promise<{ readonly size: number; readonly changed: number }> {
  const { size, mtimeMs } = await stat(path);
  return { size, changed: mtimeMs };
}

/** Milliseconds after which a file that was being written when its process ended belongs to nobody. */
const LEFT_BEHIND = 3_600_000;

/** Removes what processes that were killed left half-written, by the time of this machine's files. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((each) => each.endsWith('.new') || each.endsWith('.mended'))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > LEFT_BEHIND) await unlink(path).catch(() => undefined);
  }
}
