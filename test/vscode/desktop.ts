// The in-host suite on a desktop VS Code: downloads one, or takes VSCODE_EXECUTABLE.
// VSCODE_EXECUTABLE=test/vscode/host/code.ts stands in for a desktop where there is none.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite } from './inHost/runInHost.ts';

const root = path.resolve(import.meta.dirname, '../..');
const executable = process.env['VSCODE_EXECUTABLE'];
execFileSync(process.execPath, ['esbuild.mjs', '--production', '--quiet'], { cwd: root, stdio: 'inherit' });
const suite = await buildSuite();
process.exitCode = await runTests({
  ...(executable === undefined ? {} : { vscodeExecutablePath: path.resolve(executable) }),
  extensionDevelopmentPath: root,
  extensionTestsPath: suite,
  launchArgs: [path.join(root, 'test/fixtures/workspace'), '--disable-extensions'],
  extensionTestsEnv: {
    TEST_MODULES: path.join(root, 'node_modules'),
    VERITAS_LIBRARIES: mkdtempSync(path.join(tmpdir(), 'veritas-libraries-')),
  },
}).catch((error: unknown) => {
  console.error(String(error));
  return 1;
});
