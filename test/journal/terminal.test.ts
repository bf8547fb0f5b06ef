import { beforeAll, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/protocol/journal.ts';
import { CliProgram } from '../support/cliProgram.ts';
import { temporaryFolder } from '../support/journalRuns.ts';
import { hasTerminals, type Terminal } from '../support/terminal.ts';

const QUESTION = 'Unterschied zwischen GmbH und AG';
/** As many as the question has steps that search. */
const SEARCHES = 2;
const CTRL_C = '\u0003';

let program: CliProgram;
let answer: string;

beforeAll(async () => {
  if (!hasTerminals) return;
  program = new CliProgram();
  const whole = await program.run(['ask', QUESTION], temporaryFolder());
  answer = whole.output;
}, 60_000);

async function statuses(journal: string): Promise<readonly RunSummary[]> {
  const { output } = await program.run(['history', '--json'], journal);
  return JSON.parse(output) as readonly RunSummary[];
}

/** A run that hangs in its searches, at the moment at which its steps are drawn. */
async function hanging(journal: string, ...more: readonly string[]): Promise<Terminal> {
  const terminal = program.onTerminal(['ask', QUESTION, ...more], journal, SEARCHES);
  await terminal.sees(/ 25 %.*s/);
  return terminal;
}

/** The last thing said about the cursor is that it is shown. */
const cursorShown = ({ drawn }: Terminal): boolean => drawn.lastIndexOf('[?25h') > drawn.lastIndexOf('[?25l');

describe.skipIf(!hasTerminals)('veritas ask on a terminal, with steps that give no sign of life', () => {
  it.concurrent(
    'waits for one and tries another one again, by keys that are named only then',
    async () => {
      const journal = temporaryFolder();
      const terminal = await hanging(journal);
      expect(terminal.drawn).not.toMatch(/überspringen/);
      await terminal.sees(/w weiter warten · r neu versuchen · k überspringen – .*: Quellen suchen: GmbH; /);
      terminal.type('w');
      await terminal.sees(/ohne Lebenszeichen: Quellen suchen: AG/);
      terminal.type('r');
      await terminal.sees(/✔ Quellen suchen: AG/);
      terminal.type('s');
      expect(await terminal.ended).toEqual({ code: 0, signal: null, restored: true });
      await terminal.sees(/Teilantwort/);
      expect((await program.run(['history'], journal)).output).toMatch(/ unvollständig +Unterschied/);
      const [run] = await statuses(journal);
      expect((await program.run(['resume', run?.run_id ?? ''], journal)).output).toBe(answer);
      expect((await program.run(['history'], journal)).output).toMatch(/ fertig +Unterschied/);
    },
    90_000,
  );

  it.concurrent(
    'skips one, in English',
    async () => {
      const terminal = await hanging(temporaryFolder(), '--lang', 'en');
      await terminal.sees(/w wait · r retry · k skip – no sign of life: .*: GmbH; .*: AG/);
      terminal.type('k');
      await terminal.sees(/GmbH: Skipped on request[^]*no sign of life: .*: AG/);
      terminal.type('r');
      expect(await terminal.ended).toEqual({ code: 0, signal: null, restored: true });
      await terminal.sees(/Partial answer/);
    },
    90_000,
  );
});

describe.skipIf(!hasTerminals)('veritas ask on a terminal that goes away', () => {
  it.concurrent.each(['SIGTERM', 'SIGHUP'] as const)(
    'leaves the terminal as it was after %s, and a run that is interrupted and can be gone on with',
    async (signal) => {
      const journal = temporaryFolder();
      const terminal = await hanging(journal);
      terminal.signal(signal);
      expect(await terminal.ended).toEqual({ code: 130, signal: null, restored: true });
      expect(cursorShown(terminal)).toBe(true);
      const [run] = await statuses(journal);
      const named = run?.run_id.slice(0, 8) ?? '';
      expect([run?.status, terminal.drawn.includes(`Weiter mit: veritas resume ${named}`)]).toEqual([
        'interrupted',
        true,
      ]);
      expect((await program.run(['resume', named], journal)).output).toBe(answer);
    },
    90_000,
  );

  it.concurrent(
    'keeps a run as interrupted when its window is closed',
    async () => {
      const journal = temporaryFolder();
      const terminal = await hanging(journal);
      terminal.close();
      expect(await terminal.ended).toEqual({ code: 130, signal: null, restored: null });
      const [run] = await statuses(journal);
      expect(run?.status).toBe('interrupted');
      expect((await program.run(['resume', run?.run_id ?? ''], journal)).output).toBe(answer);
    },
    90_000,
  );

  it.concurrent(
    'keeps a run as cancelled that Ctrl-C ended',
    async () => {
      const journal = temporaryFolder();
      const terminal = await hanging(journal);
      terminal.type(CTRL_C);
      expect(await terminal.ended).toEqual({ code: 130, signal: null, restored: true });
      expect(cursorShown(terminal)).toBe(true);
      expect((await statuses(journal)).map(({ status }) => status)).toEqual(['cancelled']);
    },
    90_000,
  );
});
