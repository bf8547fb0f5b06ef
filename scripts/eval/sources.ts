import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LibrarySource } from '../../src/node/library/libraryOptions.ts';
import { coreLaws } from './coreLaws.ts';

const shared = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

export const defaultQuestions = shared('eval/questions.dev.jsonl');

/** The folders that were named, or the core set: 122 laws and the DSGVO. */
export function evalSources(folders: readonly string[]): LibrarySource[] {
  if (folders.length > 0) {
    return folders.map((folder, index) => ({
      id: `library-${index + 1}`,
      name: basename(folder),
      root: resolve(folder),
      kind: 'folder',
    }));
  }
  const table = shared('corpus/statutes.tsv');
  if (!existsSync(table)) return [];
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const include = rows.flatMap(([slug = '', law = '']) => (coreLaws.includes(law) ? [`${slug}.md`] : []));
  return [
    { id: 'core', name: 'core laws', root: shared('corpus/statutes'), kind: 'folder', include },
    { id: 'eu', name: 'DSGVO', root: shared('corpus/current/EU'), kind: 'folder', include: ['EU_DSGVO.md'] },
  ];
}
