import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { startLibraryWorkerEarly } from '../node/library/startLibraryWorker.ts';

// Compiled code is kept between calls, which saves a third of the start. The rest is loaded after this, so that it profits.
enableCompileCache(join(envPaths('veritas', { suffix: '' }).cache, 'compiled'));
if (['ask', 'search'].includes(process.argv[2] ?? ''))
  startLibraryWorkerEarly(new URL('./libraryWorker.mjs', import.meta.url));
const terminal = new URL('./terminal.mjs', import.meta.url);
await import(terminal.href);
