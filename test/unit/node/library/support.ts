import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openLibraries } from '../../../../src/node/library/openLibraries.ts';
import type { LibraryClient } from '../../../../src/node/library/libraryClient.ts';
import type { OpenLibrariesOptions } from '../../../../src/node/library/libraryOptions.ts';
import type { SearchResponse } from '../../../../src/core/library/libraryPort.ts';

export const workerUrl = new URL('../../../../src/node/library/libraryWorker.ts', import.meta.url);
export const signal = new AbortController().signal;

/** A folder of documents and a cache folder, gone at the end. */
export class Workbench {
  readonly base = mkdtempSync(join(tmpdir(), 'veritas-library-'));
  readonly root = join(this.base, 'docs');
  readonly cache = join(this.base, 'cache');
  readonly #clients: LibraryClient[] = [];

  constructor() {
    mkdirSync(this.root);
  }

  write(path: string, content: string | Uint8Array): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Statutes of made-up laws, each with `sections` sections. */
  writeLaws(count: number, sections: number): void {
    for (let law = 0; law < count; law++) {
      const body = Array.from(
        { length: sections },
        (_, section) => `### § ${section + 1} Gegenstand ${section}\n\n(1) Das Gesetz ${law} regelt Wort${law}x${section} und Gärten.\n\n(2) Es gilt.\n`,
      ).join('\n');
      this.write(`gesetz${law}.md`, `---\nTitle: Gesetz ${law}\njurabk: Ges${law}G\n---\n\n# Gesetz ${law}\n\n${body}`);
    }
  }

  async open(more: Partial<OpenLibrariesOptions> = {}): Promise<LibraryClient> {
    const client = await openLibraries({
      workerUrl,
      libraries: [{ id: 'docs', name: 'Docs', root: this.root, kind: 'folder' }],
      cacheDir: this.cache,
      language: 'en',
      ...more,
    });
    this.#clients.push(client);
    return client;
  }

  async dispose(): Promise<void> {
    for (const client of this.#clients) await client.close();
    rmSync(this.base, { recursive: true, force: true });
  }
}

export function search(client: LibraryClient, text: string, limit = 10): Promise<SearchResponse> {
  return client.search({ text, expansions: [], laws: [], land: null, place: null, limit }, { signal });
}

/** What a search found, in short. */
export async function found(client: LibraryClient, text: string): Promise<string[]> {
  const response = await search(client, text);
  return response.hits.map(({ passage }) => `${passage.path} ${passage.section ?? passage.heading}`);
}
