import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from '../../webview/browser.ts';
import type { HostName } from '../host/installHost.ts';
import { addExtensionFolder, installVsix, startServer } from '../host/server.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const LIMIT = 180_000;

export interface HostRun {
  readonly host: HostName;
  /** Packed extension to install; absent = `development` is loaded instead. */
  readonly vsix?: string;
  /** Folder of the extension under development; default: the test helper. */
  readonly development?: string;
  /** Bundle with `run`; default: this project's suite, built anew. */
  readonly suite?: string;
  readonly workspace?: string;
  readonly folder: string;
}

export interface HostOutcome {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
  /** One line per test and what the tests printed. */
  readonly lines: readonly string[];
}

interface Results {
  readonly complete: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** Bundles the suite for the extension host, which loads CommonJS. */
export async function buildSuite(): Promise<string> {
  const outfile = path.join(root, 'out/test/inHost/suite.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'suite.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * Runs a suite in the extension host of a server window. The window takes the desktop's development flags
 * from its address, provided that the server runs with the smoke test driver.
 */
export async function runInHost(options: HostRun): Promise<HostOutcome> {
  const { host, vsix, folder } = options;
  const workspace = path.join(folder, 'workspace');
  cpSync(options.workspace ?? path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  mkdirSync(path.join(folder, 'extensions'), { recursive: true });
  const helper = path.join(root, 'test/vscode/helper');
  if (vsix !== undefined) installVsix(vsix, host, folder);
  else if (options.development !== undefined) addExtensionFolder(helper, folder);
  const results = path.join(folder, 'results.json');
  const suite = options.suite ?? (await buildSuite());
  const server = await startServer({
    host,
    dataFolder: folder,
    flags: ['--enable-smoke-test-driver'],
    env: { TEST_RESULTS: results, TEST_MODULES: path.join(root, 'node_modules') },
  });
  const browser = await launchBrowser();
  /** What the window complained about, for a run that gave no results. */
  const errors: string[] = [];
  let code: number;
  try {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    const uri = (file: string): string => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
    const payload = [
      ['extensionDevelopmentPath', uri(options.development ?? helper)],
      ['extensionTestsPath', uri(suite)],
      ['skipWelcome', 'true'],
    ];
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (status: number) => resolve(status));
      page.once('crash', () => resolve(90));
      setTimeout(() => resolve(92), LIMIT).unref();
    });
    await page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
      if (kind === 'error') errors.push(format(...args).slice(0, 1000));
    });
    const query = `folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await page.goto(`${server.url}?${query}`);
    code = await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
  return judge(code, results, errors);
}

/** A host that dies is reported with code 0: only a complete file of results makes a run a good one. */
function judge(code: number, file: string, errors: readonly string[]): HostOutcome {
  const results: Results | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (results?.complete !== true || results.passed === 0)
    return {
      code: code === 0 ? 94 : code,
      passed: 0,
      failed: 1,
      lines: [`no complete results (code ${code})`, ...errors.slice(-5)],
    };
  return { code, passed: results.passed, failed: results.failed, lines: results.lines };
}
