import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const driver = fileURLToPath(new URL('./terminal.py', import.meta.url));

/** Python has pseudo-terminals in its standard library; Node has none. */
export const hasTerminals =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty']).status === 0;

/** With this environment the terminal program's first searches, so many, never answer. */
export function silencing(searches: number): NodeJS.ProcessEnv {
  const silence = new URL('../fixtures/cli/silentSearches.ts', import.meta.url).href;
  return { NODE_OPTIONS: `--import=${silence}`, SILENT_SEARCHES: String(searches) };
}

/** How a program on a terminal ended. */
export interface TerminalEnd {
  readonly code: number | null;
  readonly signal: number | null;
  /** Whether the terminal's settings are what they were before; null for one that was closed. */
  readonly restored: boolean | null;
}

/** A program on a terminal of its own, and the person in front of it. */
export class Terminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<TerminalEnd>;
  /** All that was ever drawn. */
  drawn = '';
  #heard = 0;
  #facts = '';

  constructor(command: readonly string[], environment: NodeJS.ProcessEnv) {
    this.#child = spawn('python3', [driver, ...command], {
      env: { ...environment, TERM: 'xterm', NO_COLOR: '1' },
    });
    this.#child.stdout.on('data', (chunk: Buffer) => (this.drawn += chunk.toString()));
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#facts += chunk.toString()));
    this.ended = new Promise((resolve) => {
      this.#child.once('close', () => resolve(JSON.parse(this.#facts.split('\n')[1] ?? '') as TerminalEnd));
    });
  }

  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** Closes the window. */
  close(): void {
    this.#child.stdin.end();
  }

  signal(name: NodeJS.Signals): void {
    const { pid } = JSON.parse(this.#facts.split('\n')[0] ?? '') as { readonly pid: number };
    process.kill(pid, name);
  }

  /** Waits for what is drawn after all that was waited for before. */
  async sees(text: RegExp): Promise<void> {
    const look = (): void => {
      const fresh = this.drawn.slice(this.#heard);
      if (!text.test(fresh)) throw new Error(`${String(text)} is not drawn, but ${fresh}`);
    };
    await vi.waitFor(look, { timeout: 60_000 });
    this.#heard = this.drawn.length;
  }
}
