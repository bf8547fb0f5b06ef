import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ensureHost, nodeBinary, vscodeFolder, type HostName } from './installHost.ts';
import { quietSettings, skippedExtensions } from './quietSettings.ts';

export interface ServerOptions {
  readonly host: HostName;
  /** Everything the server writes; its own for each test run. */
  readonly dataFolder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Ask for trust like a desktop window does. */
  readonly workspaceTrust?: boolean;
  readonly startLimitMilliseconds?: number;
  readonly port?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

const serverScript = (host: string): string => path.join(vscodeFolder(host), 'out', 'server-main.js');

/** The server must not see the variables of an editor or npm that runs the tests. */
function cleanEnvironment(extra: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const foreign = /^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$|npm_)/;
  const own = Object.entries(process.env).filter(([key]) => !foreign.test(key));
  return { ...Object.fromEntries(own), TZ: 'UTC', ...extra };
}

function prepareFolders({ dataFolder, settings }: ServerOptions): void {
  for (const name of ['data/User', 'data/Machine', 'home', 'tmp', 'extensions'])
    mkdirSync(path.join(dataFolder, name), { recursive: true });
  const user = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  writeFileSync(path.join(dataFolder, 'data/User/settings.json'), user);
  // Has to exist before the window opens: only then is it watched from the start.
  const machine = path.join(dataFolder, 'data/Machine/settings.json');
  if (!existsSync(machine)) writeFileSync(machine, '{}');
}

/** Starts the VS Code server on a free loopback port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dataFolder, flags = [], env = {} } = options;
  const host = ensureHost(options.host);
  prepareFolders(options);
  const args = [
    serverScript(host),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', path.join(dataFolder, 'extensions')],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    ...['--disable-getting-started-override', '--reconnection-grace-time', '5'],
    ...flags,
  ];
  const home = path.join(dataFolder, 'home');
  const child = spawn(nodeBinary(host), args, {
    cwd: dataFolder,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment({
      // Its own home: else the window reads and watches the dot folders of whoever runs the tests.
      HOME: home,
      USERPROFILE: home,
      TMPDIR: path.join(dataFolder, 'tmp'),
      // Nor the libraries that they have registered.
      VERITAS_LIBRARIES: path.join(dataFolder, 'libraries'),
      VSCODE_SKIP_BUILTIN_EXTENSIONS: skippedExtensions.join(','),
      EXTENSIONS_GALLERY: '{}',
      ...env,
    }),
  });
  const onExit = (): void => killGroup(child, 'SIGKILL');
  process.once('exit', onExit);
  const port = await readPort(
    child,
    path.join(dataFolder, 'server.log'),
    options.startLimitMilliseconds ?? 60_000,
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    dataFolder,
    async stop() {
      process.removeListener('exit', onExit);
      await end(child);
    },
  };
}

function readPort(child: ChildProcess, logFile: string, limit: number): Promise<number> {
  const log = createWriteStream(logFile);
  let text = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`the VS Code server did not start within ${limit} ms:\n${text.slice(-3000)}`));
    }, limit);
    const read = (chunk: Buffer): void => {
      log.write(chunk);
      if (text.length < 100_000) text += chunk.toString();
      const port = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(late);
      log.end();
      reject(new Error(`the VS Code server ended (${code ?? 'signal'}):\n${text.slice(-3000)}`));
    });
  });
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  killGroup(child, 'SIGTERM');
  const late = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
  if (child.exitCode === null && child.signalCode === null) await gone;
  clearTimeout(late);
  killGroup(child, 'SIGKILL');
}

/** Installs a packed extension as a user does. */
export function installVsix(vsix: string, host: HostName, dataFolder: string): void {
  const folder = ensureHost(host);
  const args = [
    serverScript(folder),
    '--accept-server-license-terms',
    ...['--server-data-dir', dataFolder, '--extensions-dir', path.join(dataFolder, 'extensions')],
    ...['--install-extension', path.resolve(vsix), '--force'],
  ];
  const { status, stdout, stderr } = spawnSync(nodeBinary(folder), args, {
    encoding: 'utf8',
    env: cleanEnvironment({}),
    timeout: 120_000,
  });
  if (status !== 0 || /error|failed/i.test(stderr))
    throw new Error(`install failed (${status}): ${stdout}\n${stderr}`);
}

/**
 * Puts an unpacked extension beside the installed ones. It has to be listed too:
 * a folder that is merely copied there counts as a removed extension.
 */
export function addExtensionFolder(source: string, dataFolder: string): void {
  const manifest = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as {
    publisher: string;
    name: string;
    version: string;
  };
  const id = `${manifest.publisher}.${manifest.name}`;
  const extensions = path.join(dataFolder, 'extensions');
  const target = path.join(extensions, `${id}-${manifest.version}`);
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  const listFile = path.join(extensions, 'extensions.json');
  const list: { identifier: { id: string } }[] = existsSync(listFile)
    ? JSON.parse(readFileSync(listFile, 'utf8'))
    : [];
  const entry = {
    identifier: { id },
    version: manifest.version,
    location: { $mid: 1, path: target, scheme: 'file' },
    relativeLocation: path.basename(target),
    metadata: { installedTimestamp: 0, pinned: true, source: 'vsix' },
  };
  const others = list.filter(({ identifier }) => identifier.id !== id);
  writeFileSync(listFile, JSON.stringify([...others, entry]));
}
