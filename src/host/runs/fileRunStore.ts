import { appendFile, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { progressEventSchema, type ProgressEvent } from '../../protocol/progressEvent.ts';
import { runResultSchema, runSnapshotSchema, type RunResult, type RunSnapshot } from '../../protocol/run.ts';
import type { RunStore, StoredRun } from './runStore.ts';

/** Runs that are kept; older ones are deleted when the conversation is loaded. */
const KEPT_RUNS = 100;
const SUFFIX = '.run.jsonl';

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), version: z.literal(1), run: runSnapshotSchema }),
  z.object({ kind: z.literal('event'), event: progressEventSchema }),
  z.object({ kind: z.literal('result'), result: runResultSchema }),
]);
type Line = z.infer<typeof lineSchema>;

export interface FileRunStoreOptions {
  readonly folder: string;
  /** Told once for each kind of trouble; `message` is for developers. */
  readonly onProblem: (kind: 'read' | 'write', message: string) => void;
}

/** One file of JSON lines per run: its start, its events as they come, its result. */
export class FileRunStore implements RunStore {
  readonly #options: FileRunStoreOptions;
  readonly #files = new Map<string, string>();
  #waiting = new Map<string, string>();
  #writing: Promise<void> | undefined;
  #appending = false;
  #failed = false;

  constructor(options: FileRunStoreOptions) {
    this.#options = options;
  }

  async load(): Promise<readonly StoredRun[]> {
    const names = await this.#names();
    const surplus = names.slice(0, Math.max(0, names.length - KEPT_RUNS));
    for (const name of surplus) await rm(path.join(this.#options.folder, name), { force: true });
    const runs: StoredRun[] = [];
    for (const name of names.slice(surplus.length)) {
      const file = path.join(this.#options.folder, name);
      const run = await this.#read(file);
      if (run === null) continue;
      this.#files.set(run.start.run_id, file);
      runs.push(run);
    }
    return runs;
  }

  begin(start: RunSnapshot): void {
    // The name sorts by time, so that the folder's order is the conversation's.
    const time = start.started_at.replace(/[^0-9]/g, '').padEnd(17, '0');
    const id = start.run_id.replace(/[^\w-]/g, '_').slice(0, 80);
    this.#files.set(start.run_id, path.join(this.#options.folder, `${time}-${id}${SUFFIX}`));
    this.#append(start.run_id, { kind: 'run', version: 1, run: { ...start, events: [] } });
  }

  event(event: ProgressEvent): void {
    this.#append(event.run_id, { kind: 'event', event });
  }

  end(result: RunResult): void {
    this.#append(result.run_id, { kind: 'result', result });
  }

  remove(runId: string): void {
    const file = this.#files.get(runId);
    this.#files.delete(runId);
    if (file === undefined) return;
    this.#waiting.delete(file);
    const remove = async (): Promise<void> => {
      await rm(file, { force: true }).catch((error: unknown) => this.#complain('write', error));
    };
    this.#writing = (this.#writing ?? Promise.resolve()).then(remove);
  }

  async flush(): Promise<void> {
    while (this.#writing !== undefined) {
      const current = this.#writing;
      await current;
      if (this.#writing === current) this.#writing = undefined;
    }
  }

  #append(runId: string, line: Line): void {
    const file = this.#files.get(runId);
    if (file === undefined) return;
    this.#waiting.set(file, `${this.#waiting.get(file) ?? ''}${JSON.stringify(line)}\n`);
    if (this.#appending) return;
    this.#appending = true;
    this.#writing = (this.#writing ?? Promise.resolve()).then(() => this.#write());
  }

  async #write(): Promise<void> {
    try {
      while (this.#waiting.size > 0) {
        const waiting = this.#waiting;
        this.#waiting = new Map();
        await mkdir(this.#options.folder, { recursive: true });
        for (const [file, text] of waiting) await appendFile(file, text, 'utf8');
      }
      this.#failed = false;
    } catch (error) {
      if (!this.#failed) this.#complain('write', error);
      this.#failed = true;
    } finally {
      this.#appending = false;
    }
  }

  async #names(): Promise<string[]> {
    try {
      return (await readdir(this.#options.folder)).filter((name) => name.endsWith(SUFFIX)).sort();
    } catch (error) {
      if (!isMissing(error)) this.#complain('read', error);
      return [];
    }
  }

  async #read(file: string): Promise<StoredRun | null> {
    try {
      return parseRun(await readFile(file, 'utf8'));
    } catch (error) {
      this.#complain('read', error);
      return null;
    }
  }

  #complain(kind: 'read' | 'write', error: unknown): void {
    this.#options.onProblem(kind, error instanceof Error ? error.message : String(error));
  }
}

/** Reads up to the first line that cannot be read: what follows it cannot be placed. Throws without a first line. */
export function parseRun(text: string): StoredRun {
  let start: RunSnapshot | null = null;
  let result: RunResult | null = null;
  const events: ProgressEvent[] = [];
  for (const raw of text.split('\n')) {
    const line = parseLine(raw);
    if (line === null) break;
    if (line.kind === 'run') start = line.run;
    else if (line.kind === 'result') result = line.result;
    else if (line.event.sequence === (events.at(-1)?.sequence ?? 0) + 1) events.push(line.event);
    else break;
  }
  if (start === null) throw new Error('the file does not begin with a run');
  return { start, events, result };
}

function parseLine(raw: string): Line | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
