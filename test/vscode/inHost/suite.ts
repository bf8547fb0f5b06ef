import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type Mocha from 'mocha';
import { defineTests } from './tests.ts';

/** Entry point that VS Code, on a desktop or a server, calls in its extension host. */
export async function run(): Promise<void> {
  const modules = process.env['TEST_MODULES'];
  const load = createRequire(modules === undefined ? __filename : path.join(modules, 'anchor.js'));
  // Imported and not required: what require() gives of an ES module differs between the hosts' versions of Node.
  const { default: MochaClass } = (await import(pathToFileURL(load.resolve('mocha')).href)) as {
    default: typeof Mocha;
  };
  const mocha = new MochaClass({ ui: 'bdd', timeout: 60_000, color: false });
  const lines: string[] = [];
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  defineTests((line) => lines.push(line));
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => {
        counts.passed += 1;
        lines.push(`✓ ${test.title} (${test.duration ?? 0} ms)`);
      })
      .on('fail', (test, error: Error) => {
        counts.failed += 1;
        lines.push(`✗ ${test.title}: ${error.stack ?? error.message}`);
      });
  });
  const file = process.env['TEST_RESULTS'];
  if (file !== undefined) {
    writeFileSync(`${file}.tmp`, JSON.stringify({ complete: true, ...counts, lines }));
    renameSync(`${file}.tmp`, file);
  }
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
