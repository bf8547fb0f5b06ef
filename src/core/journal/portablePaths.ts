import type { RunResult } from '../../protocol/run.ts';
import { escapeMarkdown } from '../answer/escapeMarkdown.ts';

/** Words of the question and of documents: what looks like a path in them is theirs, and offsets count on them. */
const CONTENT = new Set(['query', 'text', 'quote']);
/** Words of this program and of its machine, in which any absolute path is the machine's. */
const MACHINE = new Set(['message', 'reason', 'gaps', 'data', 'metadata']);
/** Fields that are one path and nothing else. */
const PLACES = new Set(['file', 'folders']);
/** A shorter root, such as that of a drive, stands in too many texts by chance. */
const SHORTEST_ROOT = 4;

const SEGMENT = String.raw`[^\s/\\"'„“”‚‘’<>|:;,()]+`;
const ABSOLUTE = new RegExp(
  [
    // Of POSIX, also as a URI of a file or of an editor's remote window; never the path of a web address.
    String.raw`(?<![\p{L}\p{N}_.:/\\~)\]-])(?:(?:file|vscode-[\w+-]+)://[^\s/]*)?/(?:${SEGMENT}/)+(?:${SEGMENT})?`,
    // Of Windows: a drive's, and a share's.
    String.raw`(?<![\p{L}\p{N}])[A-Za-z]:[\\/](?:${SEGMENT}[\\/])*(?:${SEGMENT})?`,
    String.raw`\\\\${SEGMENT}(?:[\\/]${SEGMENT})+[\\/]?`,
  ].join('|'),
  'gu',
);

/**
 * The records of one run's file as JSON values, without the paths of the machine they were written on: a file below a
 * library's root is named by the library and its place in it, any other one by its name. A value in which there is no
 * such path is given back as it is. `homes`: folders whose very name tells of the user.
 */
export function portableValues(values: readonly unknown[], homes: readonly string[]): unknown[] {
  const learner = new PathLearner();
  for (const value of values) learner.readNames(value);
  for (const value of values) learner.read(value, '');
  for (const home of homes) learner.add(home, '~');
  const known = learner.known();
  return values.map((value) => rewrite(value, '', known));
}

/** The Markdown of a run's answer, without the paths of the machine as above; null when there is none. */
export function portableMarkdown(result: RunResult, homes: readonly string[]): string | null {
  const markdown = entry(portableValues([result], homes)[0], 'markdown');
  return typeof markdown === 'string' ? markdown : null;
}

/** Finds out which paths the records speak of. */
class PathLearner {
  readonly #names = new Map<string, string>();
  readonly #paths = new Map<string, string>();

  /** The names of the libraries, of which a record of its own tells. */
  readNames(value: unknown): void {
    for (const library of list(entry(value, 'libraries'))) {
      const [id, name] = [entry(library, 'id'), entry(library, 'name')];
      if (typeof id === 'string' && typeof name === 'string') this.#names.set(id, name);
    }
  }

  read(value: unknown, key: string): void {
    if (typeof value === 'string') this.#readText(value, key);
    else if (Array.isArray(value)) for (const item of value) this.read(item, key);
    else if (typeof value === 'object' && value !== null) {
      this.#readRoot(value);
      for (const [name, item] of Object.entries(value)) this.read(item, childKey(key, name));
    }
  }

  add(path: string, name: string): void {
    const bare = slashed(path).replace(/\/+$/u, '');
    if (bare.length >= SHORTEST_ROOT && !this.#paths.has(bare)) this.#paths.set(bare, name);
  }

  /** What is replaced, the longest first; each path in both spellings, and as Markdown has it. */
  known(): KnownPaths {
    const spellings = new Map<string, string>();
    for (const [path, name] of this.#paths)
      for (const spelling of [path, path.replaceAll('/', '\\'), escapeMarkdown(path)])
        spellings.set(spelling, name);
    const longest = [...spellings.keys()].sort((a, b) => b.length - a.length);
    const pattern =
      longest.length === 0
        ? null
        : new RegExp(
            String.raw`(?<![\p{L}\p{N}_.-])(?:${longest.map(literally).join('|')})(?![\p{L}\p{N}_-])`,
            'gu',
          );
    return { names: spellings, pattern };
  }

  #readText(text: string, key: string): void {
    if (key === 'folders' && isAbsolute(text)) this.add(text, lastName(text));
    if (MACHINE.has(key)) for (const [path] of text.matchAll(ABSOLUTE)) this.add(path, lastName(path));
  }

  #readRoot(value: object): void {
    const [file, path, id] = ['file', 'path', 'library_id'].map((key) => entry(value, key));
    if (typeof file !== 'string' || typeof path !== 'string' || !isAbsolute(file)) return;
    const end = `/${slashed(path)}`;
    if (!slashed(file).endsWith(end)) return;
    const root = slashed(file).slice(0, -end.length);
    const name = (typeof id === 'string' ? this.#names.get(id) : undefined) ?? lastName(root);
    this.#paths.delete(root);
    this.add(root, name.replaceAll(/[\\/]/gu, '-'));
  }
}

interface KnownPaths {
  readonly names: ReadonlyMap<string, string>;
  /** Null when no path is known. */
  readonly pattern: RegExp | null;
}

function rewrite(value: unknown, key: string, known: KnownPaths): unknown {
  if (typeof value === 'string') return rewriteText(value, key, known);
  if (Array.isArray(value)) {
    const items = value.map((item) => rewrite(item, key, known));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [name, rewrite(item, childKey(key, name), known)] as const,
  );
  const same = entries.every(([name, item]) => item === entry(value, name));
  return same ? value : Object.fromEntries(entries);
}

function rewriteText(text: string, key: string, { names, pattern }: KnownPaths): string {
  if (CONTENT.has(key)) return text;
  const named = pattern === null ? text : text.replaceAll(pattern, (path) => names.get(path) ?? '');
  if (PLACES.has(key)) {
    const bare = slashed(named).replace(/(?<!^)\/+$/u, '');
    return isAbsolute(bare) || bare.startsWith('~') ? lastName(bare) : bare;
  }
  return MACHINE.has(key) ? named.replaceAll(ABSOLUTE, lastName) : named;
}

function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/u.test(path);
}

/** All that lies within words of the machine are such words. */
function childKey(key: string, name: string): string {
  return MACHINE.has(key) ? key : name;
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function lastName(path: string): string {
  return (
    slashed(path)
      .split('/')
      .findLast((name) => name !== '') ?? ''
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entry(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
