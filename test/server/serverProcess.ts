import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const program = path.join(root, 'dist/cli.mjs');

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  /** Ends it as a loss of power would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C would; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** `veritas serve` as users start it, in a home folder of its own. Resolves when it listens. */
export function serve(
  home: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const environment = {
    ...process.env,
    ...more,
    HOME: home,
    XDG_CONFIG_HOME: '',
    XDG_DATA_HOME: '',
    XDG_CACHE_HOME: '',
    LANG: 'en',
  };
  const child = spawn(process.execPath, [program, 'serve', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
      const match = /http:\/\/127\.0\.0\.1:(\d+)(?= )/.exec(said);
      if (match === null) return;
      resolve({
        child,
        url: match[0],
        port: Number(match[1]),
        kill: async () => {
          child.kill('SIGKILL');
          await exit;
        },
        stop: () => {
          child.kill('SIGINT');
          return exit;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void exit.then((code) => reject(new Error(`The server ended with ${String(code)}: ${said}`)));
  });
}
