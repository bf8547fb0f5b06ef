import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../readers/formats.ts';
import type { LibraryProblem, LibrarySource } from './libraryOptions.ts';
import type { LibraryTexts } from './texts.ts';

export interface FoundFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  readonly file: string;
  readonly size: number;
  /** Milliseconds since the Unix epoch. */
  readonly mtime: number;
}

export interface WalkLimits {
  readonly depth: number;
  readonly files: number;
  /** Bytes of one text file. */
  readonly size: number;
  /** Bytes of one file whose text has to be taken out of it; pictures make these large. */
  readonly formattedSize: number;
}

export const DEFAULT_LIMITS: WalkLimits = { depth: 40, files: 200_000, size: 20 * 1024 * 1024, formattedSize: 80 * 1024 * 1024 };
const MEGABYTE = 1024 * 1024;
const TEXT = /\.(?:md|markdown|mdown|txt|text)$/i;
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', '__pycache__']);

export interface Walk {
  /** In order of their paths. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly LibraryProblem[];
}

/** Lists the readable files of a library. Hidden folders are left out; links are followed once. Throws only if the root cannot be read. */
export function walkFolder(source: LibrarySource, texts: LibraryTexts, limits: WalkLimits = DEFAULT_LIMITS): Walk {
  const files: FoundFile[] = [];
  const problems: LibraryProblem[] = [];
  const wanted = pathFilter(source);
  const visited = new Set<string>();
  let full = false;
  const visit = (folder: string, relative: string, depth: number): void => {
    for (const entry of listFolder(folder, relative, problems, texts)) {
      if (full) return;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      const file = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? linkKind(file) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
      if (kind === 'folder') {
        if (isSkippedFolder(entry.name)) continue;
        if (depth >= limits.depth) problems.push({ path, reason: texts.tooDeep(limits.depth) });
        else if (entry.isSymbolicLink() && !enter(file, visited)) problems.push({ path, reason: texts.linkLoop });
        else visit(file, path, depth + 1);
      } else if (kind === 'file' && isReadable(entry.name) && wanted(path)) {
        const found = describeFile(path, file, problems, texts);
        if (found === null) continue;
        if (files.length >= limits.files) {
          problems.push({ path, reason: texts.tooMany(limits.files) });
          full = true;
        } else keepSized(found, limits, { files, problems, texts });
      }
    }
  };
  enter(source.root, visited);
  visit(source.root, '', 0);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems };
}

/** Those of the paths (relative, forward slashes) that are readable files of the library now. */
export function findFiles(source: LibrarySource, paths: readonly string[], texts: LibraryTexts, limits: WalkLimits = DEFAULT_LIMITS): Walk {
  const files: FoundFile[] = [];
  const problems: LibraryProblem[] = [];
  const wanted = pathFilter(source);
  for (const path of new Set(paths)) {
    const file = join(source.root, path);
    const skipped = path.split('/').slice(0, -1).some(isSkippedFolder);
    if (skipped || !isReadable(path) || !wanted(path) || linkKind(file) !== 'file') continue;
    const found = describeFile(path, file, problems, texts);
    if (found === null) continue;
    keepSized(found, limits, { files, problems, texts });
  }
  return { files, problems };
}

/** Whether a file of this name is read at all. */
export function isReadable(path: string): boolean {
  return TEXT.test(path) || formatOf(path) !== null;
}

function keepSized(
  found: FoundFile,
  limits: WalkLimits,
  into: { readonly files: FoundFile[]; readonly problems: LibraryProblem[]; readonly texts: LibraryTexts },
): void {
  const limit = formatOf(found.path) === null ? limits.size : limits.formattedSize;
  if (found.size <= limit) into.files.push(found);
  else into.problems.push({ path: found.path, reason: into.texts.tooLarge(Math.ceil(found.size / MEGABYTE), limit / MEGABYTE) });
}

function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}

/** False when the folder's real path has been entered before. */
function enter(folder: string, visited: Set<string>): boolean {
  try {
    const real = realpathSync(folder);
    // A link to a folder above or beside that is walked anyway would list its files twice.
    for (const known of visited) if (real === known || known.startsWith(`${real}/`) || real.startsWith(`${known}/`)) return false;
    visited.add(real);
    return true;
  } catch {
    return false;
  }
}

function listFolder(folder: string, relative: string, problems: LibraryProblem[], texts: LibraryTexts): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (relative === '') throw error;
    problems.push({ path: relative, reason: texts.fileUnreadable(errorCode(error)) });
    return [];
  }
}

function linkKind(file: string): 'file' | 'folder' | null {
  try {
    const target = statSync(file);
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

function describeFile(path: string, file: string, problems: LibraryProblem[], texts: LibraryTexts): FoundFile | null {
  try {
    const status = statSync(file);
    return { path, file, size: status.size, mtime: status.mtimeMs };
  } catch (error) {
    problems.push({ path, reason: texts.fileUnreadable(errorCode(error)) });
    return null;
  }
}

/** "ENOENT" and the like, else the message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** True when a change of this path (relative, forward slashes) can change what a library holds: a file that it reads, or a folder. */
export function concernsLibrary(source: LibrarySource, path: string): boolean {
  const names = path.split('/');
  if (names.slice(0, -1).some(isSkippedFolder)) return false;
  const name = names.at(-1) ?? '';
  if (isReadable(path)) return pathFilter(source)(path);
  return !name.includes('.') && !isSkippedFolder(name) && !matcher(source.exclude)(path);
}

function pathFilter({ include = [], exclude }: LibrarySource): (path: string) => boolean {
  const included = matcher(include);
  const excluded = matcher(exclude);
  return (path) => (include.length === 0 || included(path)) && !excluded(path);
}

function matcher(globs: readonly string[] = []): (path: string) => boolean {
  const patterns = globs.map(globPattern);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

/**
 * Glob as a pattern for whole relative paths, whatever their case: "**" any folders, "*" and "?" within a name, "{md,txt}" one of these.
 * A folder's name stands for all in it.
 */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map(globPart)
    .join('');
  return new RegExp(`^${source}(?:/.*)?$`, 'i');
}

function globPart(part: string): string {
  if (part === '**/') return '(?:.*/)?';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?') return '[^/]';
  if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
  return literal(part);
}

function literal(part: string): string {
  return part.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');
}
