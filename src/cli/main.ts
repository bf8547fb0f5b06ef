import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import envPaths from 'env-paths';

// Compiled code is kept between calls, which saves a third of the start. The rest is loaded after this, so that it profits.
enableCompileCache(join(envPaths('veritas', { suffix: '' }).cache, 'compiled'));
const terminal = new URL('./terminal.mjs', import.meta.url);
await import(terminal.href);
