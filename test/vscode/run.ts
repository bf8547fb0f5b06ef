// Tries the packed extension in a real VS Code: first inside its extension host, then as a user does.
// `node test/vscode/run.ts [word …]` runs only what has one of the words in its name. VSIX=file takes a finished package.
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumPath, launchBrowser } from '../webview/browser.ts';
import type { HostName } from './host/installHost.ts';
import { runInHost } from './inHost/runInHost.ts';
import { asking } from './scenarios/asking.ts';
import { indexing } from './scenarios/indexing.ts';
import { control, controlLinks, stuck } from './scenarios/control.ts';
import { disk, indexDisk, withoutStorage } from './scenarios/disk.ts';
import { killing } from './scenarios/killing.ts';
import { largeFolder } from './scenarios/largeFolder.ts';
import { lasting } from './scenarios/lasting.ts';
import { emptyLibrary, library } from './scenarios/library.ts';
import { librarySources } from './scenarios/librarySources.ts';
import { pictures } from './scenarios/pictures.ts';
import { root, type Scenario } from './scenarios/scenario.ts';
import { runFiles } from './scenarios/runFiles.ts';
import { german, untrusted, withoutFolder } from './scenarios/settings.ts';
import { speed } from './scenarios/speed.ts';
import { starting } from './scenarios/starting.ts';
import { together } from './scenarios/together.ts';

const inHost = (host: HostName): Scenario => ({
  name: `in-host suite in the ${host} VS Code`,
  run: async ({ vsix, folder }) => {
    const { failed, lines } = await runInHost({ host, vsix, folder });
    for (const line of lines) console.log(`    ${line}`);
    if (failed > 0) throw new Error(`${failed} of the tests in the host failed`);
  },
});

const scenarios: readonly Scenario[] = [
  inHost('newest'),
  inHost('oldest'),
  asking,
  starting,
  together,
  control,
  controlLinks,
  stuck,
  lasting,
  runFiles,
  killing,
  disk,
  indexDisk,
  withoutStorage,
  library,
  librarySources,
  emptyLibrary,
  german,
  withoutFolder,
  untrusted,
  speed,
  indexing,
];
/** For people to look at, or too long for every day; run only when they are named. */
const onRequest: readonly Scenario[] = [pictures, largeFolder];

function packExtension(): string {
  const given = process.env['VSIX'];
  if (given !== undefined) return path.resolve(given);
  const vsix = path.join(root, 'out/veritas.vsix');
  mkdirSync(path.dirname(vsix), { recursive: true });
  execSync('npm run --silent package', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const words = process.argv.slice(2);
const named = ({ name }: Scenario): boolean => words.some((word) => name.includes(word));
const chosen = words.length === 0 ? scenarios : [...scenarios, ...onRequest].filter(named);

if (chromiumPath() === undefined || process.platform === 'win32') {
  console.log(
    'No Chromium here: the tests in a real VS Code are left out. Set CHROMIUM, or use npm run test:desktop.',
  );
  counts.skipped = chosen.length;
} else {
  const vsix = packExtension();
  const browser = await launchBrowser();
  for (const { name, run } of chosen) {
    const folder = mkdtempSync(path.join(tmpdir(), 'veritas-vscode-'));
    const started = Date.now();
    try {
      await run({ host: 'newest', browser, vsix, folder });
      counts.passed += 1;
      console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      counts.failed += 1;
      console.log(`✗ ${name}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (existsSync(folder)) console.log(`  logs are kept in ${folder}`);
    }
    for (const context of browser.contexts()) await context.close();
  }
  await browser.close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
