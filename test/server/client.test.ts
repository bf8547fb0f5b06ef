import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WireClient } from '../support/wireClient.ts';
import { hasTerminals, silencing, Terminal } from '../support/terminal.ts';
import { program, serve, type ServerProcess } from './serverProcess.ts';

const ARGUMENTS = ['--auth', 'none', '--no-starter', '--port'];
const PTY = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

let home: string;
let server: ServerProcess;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'veritas-client-'));
  server = await serve(home, [...ARGUMENTS, '0']);
});
afterAll(async () => {
  await server.kill();
  await rm(home, { recursive: true, force: true });
});

/** `veritas client` as a person or a program uses it. */
class Client {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly exit: Promise<number | null>;
  said = '';

  constructor(more: readonly string[], terminal: boolean) {
    const command = [process.execPath, program, 'client', server.url, ...more];
    const spawned = terminal
      ? ['python3', '-c', PTY, 'sh', '-c', 'stty rows 40 cols 100; exec "$@"', 'sh', ...command]
      : command;
    const [file = '', ...rest] = spawned;
    const environment = { ...process.env, LANG: 'en', COLUMNS: '100', NO_COLOR: '1', TERM: 'xterm' };
    this.#child = spawn(file, rest, { env: environment });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.on('data', (data: Buffer) => (this.said += data.toString()));
    this.exit = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  type(text: string): void {
    this.#child.stdin.write(text);
  }

  end(text: string): void {
    this.#child.stdin.end(text);
  }

  /** Waits for text that comes after all that was waited for before. */
  async hears(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.said, { timeout: 30_000 }).toMatch(text);
    this.said = '';
  }
}

describe('veritas client', () => {
  it('asks what is piped in, one after the other, and goes on after one that is refused', async () => {
    const client = new Client(['--session', 'piped'], false);
    client.end(`Was ist eine GmbH?\n\n${'x'.repeat(20_001)}\nWas ist eine AG?\n`);
    // Without a library no question is answered.
    expect(await client.exit).toBe(1);
    expect(client.said.match(/100 ?%/g)).toHaveLength(2);
    expect(client.said).toMatch(/veritas: .*(long|characters)/);
  });

  it('goes on by itself when the server is lost in the middle of a run and comes back', async () => {
    const client = new Client(
      ['--session', 'broken', '--mode', 'mock', 'Unterschied zwischen GmbH und AG'],
      false,
    );
    await client.hears(/25|50 ?%|1\/5|started|begins|\[/);
    const { port } = server;
    await server.kill();
    await client.hears('Connection lost');
    server = await serve(home, [...ARGUMENTS, String(port)]);
    expect(await client.exit).toBe(0);
    expect(client.said).toMatch(/100 ?%/);
  });
});

describe.skipIf(!hasTerminals)('veritas client on a terminal', () => {
  it('asks again and again, steers runs by keys, and ends with Ctrl-D', async () => {
    const client = new Client(['--session', 'terminal', '--mode', 'mock', '--lang', 'en'], true);
    await client.hears('Question: ');
    client.type('Unterschied zwischen GmbH und AG\r');
    await client.hears('p pause');
    client.type('p');
    await client.hears('p resume');
    client.type('p');
    await client.hears('p pause');
    client.type('s');
    await client.hears('Question: ');
    client.type('Unterschied zwischen GmbH und AG\r');
    await client.hears('p pause');
    client.type(CTRL_C);
    await client.hears(/[Cc]ancel[^]*Question: /);
    client.type('Was ist eine AG?\r');
    await client.hears('Question: ');
    client.type(CTRL_D);
    expect(await client.exit).toBe(0);
  });

  it('decides by keys about steps of the server that give no sign of life', async () => {
    const silent = await serve(home, ['--auth', 'none', '--port', '0'], silencing(2));
    onTestFinished(() => silent.kill());
    const command = [process.execPath, program, 'client', silent.url, '--session', 'silent', '--lang', 'en'];
    const terminal = new Terminal([...command, 'Unterschied zwischen GmbH und AG'], process.env);
    await terminal.sees(/w wait · r retry · k skip – no sign of life: .*GmbH; .*AG/);
    terminal.type('k');
    await terminal.sees(/GmbH: Skipped on request[^]*no sign of life: .*AG/);
    terminal.type('r');
    expect(await terminal.ended).toEqual({ code: 0, signal: null, restored: true });
    await terminal.sees(/Partial answer/);
  });

  it('leaves the run to the server when its window is closed', async () => {
    const other = new WireClient(`${server.url.replace('http', 'ws')}/ws/process/closed`);
    await other.type('connected');
    const command = [
      process.execPath,
      program,
      'client',
      server.url,
      '--session',
      'closed',
      '--mode',
      'mock',
    ];
    const terminal = new Terminal([...command, 'Unterschied zwischen GmbH und AG'], process.env);
    await terminal.sees(/p paus/);
    terminal.close();
    expect(await terminal.ended).toEqual({ code: 130, signal: null, restored: null });
    expect((await other.type('result')).data['status']).toBe('completed');
    other.close();
  });

  it('keeps trying while the server is away, and gives up when its patience is over', async () => {
    const client = new Client(
      ['--session', 'patient', '--mode', 'mock', '--lang', 'en', '--patience', '1'],
      true,
    );
    await client.hears('Question: ');
    client.type('Unterschied zwischen GmbH und AG\r');
    await client.hears('p pause');
    client.type('p');
    await client.hears('p resume');
    const { port } = server;
    await server.kill();
    await client.hears(/No server answers[^]*Question: /);
    server = await serve(home, [...ARGUMENTS, String(port)]);
    client.type('Was ist eine AG?\r');
    await client.hears('Question: ');
    client.type(CTRL_C);
    await client.exit;
  });
});
