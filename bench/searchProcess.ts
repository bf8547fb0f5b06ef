// Run by search.ts in a process of its own: opens an index that is there, searches, and prints the process's memory in bytes.
import { openLibraries } from '../src/node/library/openLibraries.ts';
import { QUESTIONS } from './searchQuestions.ts';

const [folder = '', cacheDir = ''] = process.argv.slice(2);
const client = await openLibraries({
  workerUrl: new URL('../src/node/library/libraryWorker.ts', import.meta.url),
  libraries: [{ id: 'bench', name: 'Bench', root: folder, kind: 'folder' }],
  cacheDir,
});
const { signal } = new AbortController();
for (let round = 0; round < 20; round++) {
  for (const text of QUESTIONS)
    await client.search({ text, expansions: [], laws: [], land: null, place: null, limit: 10 }, { signal });
}
const { rss } = process.memoryUsage();
await client.close();
console.log(rss);
