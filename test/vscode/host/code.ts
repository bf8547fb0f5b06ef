#!/usr/bin/env node
// Stands in for the desktop `code` where there is none: takes its arguments, runs the suite in the pinned server
// VS Code with a headless Chromium, and ends with the desktop's exit code. Point VSCODE_EXECUTABLE at this file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runInHost } from '../inHost/runInHost.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // A desktop takes many flags more; those that only shape its window mean nothing here.
  strict: false,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const { extensionDevelopmentPath: development, extensionTestsPath: suite } = values;
const workspace = positionals.at(-1);
if (typeof development !== 'string' || typeof suite !== 'string') {
  console.error('code.ts runs tests only: --extensionDevelopmentPath= and --extensionTestsPath= are needed.');
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'veritas-code-'));
const { code, passed, failed, lines } = await runInHost({
  host: 'newest',
  development,
  suite,
  folder,
  ...(workspace === undefined ? {} : { workspace }),
});
for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
if (failed === 0) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
else console.log(`logs are kept in ${folder}`);
process.exit(code === 0 && failed > 0 ? 1 : code);
