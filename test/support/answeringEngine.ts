import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../src/core/engine.ts';
import { MemoryLibrary } from '../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../src/core/logger.ts';
import type { Answer, Block } from '../../src/protocol/answer.ts';
import { VirtualClock } from './virtualClock.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A text of a library, by its path in it. */
export interface LibraryText {
  readonly path: string;
  readonly text: string;
}

/** The guides of the starter library as files. */
export function starterGuides(): readonly LibraryText[] {
  return readdirSync(join(root, 'library'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, 'library', path), 'utf8') }));
}

/** A statute in the Markdown form that the reader knows: sections by "§ number heading" with their text. */
export function statute(law: string, name: string, sections: Readonly<Record<string, string>>): LibraryText {
  const body = Object.entries(sections).map(([heading, text]) => `### ${heading}\n\n${text}\n`);
  return {
    path: `${law.toLowerCase()}.md`,
    text: `---\nTitle: ${name}\njurabk: ${law}\nslug: ${law.toLowerCase()}\n---\n\n# ${name} (${law})\n\n${body.join('\n')}`,
  };
}

/** Asks the engine over these texts; the answer as data. */
export function answersFrom(files: readonly LibraryText[]): (query: string) => Promise<Answer> {
  const engine = new Engine({
    library: new MemoryLibrary(files),
    clock: new VirtualClock(),
    ids: { next: () => 'run' },
    logger: silentLogger,
  });
  return async (query) => {
    const { answer } = await engine.start({ query }).done;
    if (answer === null) throw new Error(`no answer to ${query}`);
    return answer;
  };
}

/** Words of a block's first sentence, list item or row. */
export function firstWords(block: Block | undefined): string {
  switch (block?.kind) {
    case 'paragraph':
      return block.sentences[0]?.text ?? '';
    case 'checklist':
    case 'notes':
      return block.items[0]?.text ?? '';
    case 'table':
      return (block.rows[0]?.cells ?? []).flat().map(({ text }) => text).join(' '); // prettier-ignore
    case 'calculation':
      return block.lines[0]?.label ?? '';
    case undefined:
      return '';
  }
}
