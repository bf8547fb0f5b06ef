// Opens a VS Code with the extension and a sample workspace: the one that is installed, else one that is downloaded,
// else the one for tests, in a browser. Prints where.
import { execSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { installVsix, startServer } from './host/server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'veritas-start-'));
const workspace = path.join(folder, 'workspace');
/** Milliseconds that the download may take to begin; without a network it never does. */
const DOWNLOAD_LIMIT = 8000;

/** The `code` command of a desktop VS Code, undefined when there is none. */
function installedCode(): string | undefined {
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given !== undefined) return given;
  const { status } = spawnSync('code', ['--version'], {
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  return status === 0 ? 'code' : undefined;
}

async function downloadedCode(): Promise<string | undefined> {
  const cachePath = path.join(root, '.vscode-test');
  const late = new Promise<undefined>((resolve) =>
    setTimeout(() => resolve(undefined), DOWNLOAD_LIMIT).unref(),
  );
  const reachable = fetch('https://update.code.visualstudio.com/api/releases/stable').then(
    (response) => response.ok,
    () => false,
  );
  if ((await Promise.race([reachable, late])) !== true) return undefined;
  return downloadAndUnzipVSCode({ cachePath });
}

function openDesktop(executable: string): void {
  const args = [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${path.join(folder, 'user')}`,
    workspace,
  ];
  spawn(executable, args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' }).unref();
  console.log(`Veritas runs in ${executable} with the sample workspace ${workspace}`);
}

async function openBrowserHost(): Promise<void> {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  execSync('npm run --silent package', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  installVsix(path.join(root, 'out/veritas.vsix'), 'newest', folder);
  const port = Number(process.env['PORT'] ?? 0);
  const server = await startServer({ host: 'newest', dataFolder: folder, port });
  console.log(`There is no desktop VS Code here. Open ${server.url}?folder=${encodeURIComponent(workspace)}`);
  console.log('Ctrl+C ends it.');
  process.once('SIGINT', () => void server.stop().then(() => process.exit(0)));
}

cpSync(path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
execSync('node esbuild.mjs --quiet', { cwd: root, stdio: 'inherit' });
const executable = installedCode() ?? (await downloadedCode().catch(() => undefined));
if (executable === undefined) await openBrowserHost();
else openDesktop(executable);
