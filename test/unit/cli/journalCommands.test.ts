import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliContext } from '../../../src/cli/cliContext.ts';
import { ask } from '../../../src/cli/commands/ask.ts';
import { changeRun } from '../../../src/cli/commands/changeRun.ts';
import { compare } from '../../../src/cli/commands/compare.ts';
import { exportRuns } from '../../../src/cli/commands/exportRuns.ts';
import { history } from '../../../src/cli/commands/history.ts';
import { resume } from '../../../src/cli/commands/resume.ts';
import { show } from '../../../src/cli/commands/show.ts';
import { Interrupts } from '../../../src/cli/interrupts.ts';
import { openJournal } from '../../../src/cli/openJournal.ts';
import { randomIds } from '../../../src/node/randomIds.ts';
import { systemClock } from '../../../src/node/systemClock.ts';
import { RUN_FILE_SUFFIX, type RunSummary } from '../../../src/protocol/journal.ts';
import { isWrittenAnswer } from '../../../src/protocol/writtenAnswer.ts';
import type { VeritasError } from '../../../src/core/errors.ts';
import { Engine } from '../../../src/core/engine.ts';
import { MemoryLibrary } from '../../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../../src/core/logger.ts';
import { recordResearch, temporaryFolder } from '../../support/journalRuns.ts';

const QUERY = 'Was ist eine GmbH?';
const mock = { library: [], starter: true, registered: false, mode: 'mock', maxParallel: 4 } as const;
const none = { library: [], starter: true, registered: false } as const;

interface Terminal {
  readonly context: CliContext;
  readonly folder: string;
  readonly notices: VeritasError[];
  readonly interrupt: () => void;
  /** What was written to standard output since the last call. */
  readonly output: () => string;
}

function terminal(folder = join(temporaryFolder(), 'journal')): Terminal {
  const ports = { clock: systemClock, ids: randomIds, logger: silentLogger };
  const output = new PassThrough();
  const interrupts = new Interrupts({ on: () => undefined, off: () => undefined, exit: () => undefined });
  const notices: VeritasError[] = [];
  const onNotice = (notice: VeritasError): void => void notices.push(notice);
  const journalPorts = { environment: {}, language: 'en', version: 'test', defaultFolder: folder } as const;
  const context: CliContext = {
    ...ports,
    input: new PassThrough(),
    output: output as unknown as NodeJS.WriteStream,
    errors: new PassThrough() as unknown as NodeJS.WriteStream,
    environment: {},
    version: 'test',
    language: 'en',
    signal: interrupts.signal,
    onInterrupt: (action) => interrupts.on(action),
    interrupt: () => interrupts.trigger(),
    absolute: (path) => join(folder, '..', path),
    openJournal: (named) => openJournal(named, { ...journalPorts, clock: systemClock, onNotice }),
    sources: { registryFile: join(folder, 'libraries.json'), downloads: folder, statutesUrl: '' },
    cacheDir: folder,
    bare: new Engine({ ...ports, library: new MemoryLibrary([]) }),
    open: () => Promise.reject(new Error('mock mode opens no library')),
  };
  return {
    context,
    folder,
    notices,
    interrupt: () => interrupts.trigger(),
    output: () => String(output.read() ?? ''),
  };
}

async function runs({ context, output }: Terminal): Promise<readonly RunSummary[]> {
  output();
  await history({ json: true }, context);
  return JSON.parse(output()) as readonly RunSummary[];
}

describe('veritas ask', () => {
  it('keeps the run, unless it is told not to', async () => {
    const each = terminal();
    expect(await ask(QUERY, { ...mock, journal: false }, each.context)).toBe(0);
    expect(existsSync(each.folder)).toBe(false);
    expect(await ask(QUERY, mock, each.context)).toBe(0);
    expect((await runs(each)).map(({ query, status }) => [query, status])).toEqual([[QUERY, 'completed']]);
  });

  it('reads a follow-up with the newest question, as that was understood, and only when it is told to', async () => {
    const each = terminal();
    const understood = async (query: string, followUp: boolean): Promise<unknown> => {
      await ask(query, { ...mock, json: true, followUp }, each.context);
      const last = each.output().trim().split('\n').at(-1) ?? '';
      return (JSON.parse(last) as { data: { analysis: { query: string } } }).data.analysis.query;
    };
    await expect(understood('Was kostet das?', true)).rejects.toMatchObject({ code: 'wrong_usage' });
    await understood('Wohngeld in Leipzig', false);
    expect(await understood('Und in Dresden?', true)).toBe('Wohngeld in Dresden');
    expect(await understood('Wie hoch ist es?', true)).toBe('Wie hoch ist Wohngeld in Dresden?');
    expect(await understood('Wie hoch ist es?', false)).toBe('Wie hoch ist es?');
  });

  it('keeps a run that Ctrl-C ended as cancelled; it can be taken up again', async () => {
    const each = terminal();
    const asking = ask(QUERY, mock, each.context);
    setTimeout(each.interrupt, 100);
    expect(await asking).toBe(130);
    const [run] = await runs(each);
    expect(run?.status).toBe('cancelled');
    const later = terminal(each.folder);
    expect(await resume(run?.run_id ?? '', none, later.context)).toBe(0);
    expect((await runs(later)).map(({ status, sections }) => [status, sections])).toEqual([['completed', 2]]);
  });

  it('hands over what was before when a run goes on in JSON', async () => {
    const each = terminal();
    const asking = ask(QUERY, mock, each.context);
    setTimeout(each.interrupt, 100);
    await asking;
    const [run] = await runs(each);
    const later = terminal(each.folder);
    await resume(run?.run_id ?? '', { ...none, json: true }, later.context);
    const lines = later.output().trim().split('\n');
    const messages = lines.map((line) => JSON.parse(line) as { event_type: string; sequence: number });
    const [connected, snapshot, ...rest] = messages;
    expect([connected?.event_type, snapshot?.event_type]).toEqual(['connected', 'snapshot']);
    expect(snapshot?.sequence).toBe(run?.events);
    expect(rest.slice(0, -1).map(({ sequence }) => sequence)).toEqual(
      rest.slice(0, -1).map((_, index) => (run?.events ?? 0) + 1 + index),
    );
    expect(rest.at(-1)?.event_type).toBe('result');
  });

  it('asks nothing that is no question, and keeps no trace of it', async () => {
    const each = terminal();
    await expect(ask('???', mock, each.context)).rejects.toMatchObject({ code: 'invalid_question' });
    expect(existsSync(each.folder)).toBe(false);
  });

  it('answers where nothing can be kept, and says so once', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const each = terminal(join(folder, 'file', 'journal'));
    expect(await ask(QUERY, mock, each.context)).toBe(0);
    expect(each.notices.map(({ code }) => code)).toEqual(['journal_unwritable']);
  });
});

describe('veritas resume over libraries', () => {
  const agents = { ...mock, mode: 'agents' } as const;
  const guide = (weeks: string) => [
    {
      path: 'anmelden.md',
      text: `# Wohnung anmelden\n\nSie melden die Wohnung innerhalb von ${weeks} Wochen an.\n`,
    },
  ];

  /** A terminal whose libraries hold these texts; what it says beside the answer is collected. */
  function over(
    texts: readonly { path: string; text: string }[],
    folder?: string,
  ): Terminal & { said: () => string } {
    const each = terminal(folder);
    const library = new MemoryLibrary(texts);
    const { clock, ids } = each.context;
    const engine = new Engine({ clock, ids, logger: silentLogger, library });
    const errors = new PassThrough();
    const context: CliContext = {
      ...each.context,
      errors: errors as unknown as NodeJS.WriteStream,
      open: () => Promise.resolve({ engine, library, summaries: [], close: () => Promise.resolve() }),
    };
    return { ...each, context, said: () => String(errors.read() ?? '') };
  }

  it.each([
    ['the same', 'zwei', /^2 of 3 steps are finished already\.\n/, false],
    ['other words', 'drei', /^The documents have changed since, so everything runs again\.\n/, false],
    ['other words, in JSON', 'drei', /^The documents have changed since, so everything runs again\.\n/, true],
  ])('says with what it goes on when the documents hold %s', async (_, weeks, notice, json) => {
    const first = over(guide('zwei'));
    await ask('Wie melde ich meine Wohnung an?', agents, first.context);
    const [name = ''] = readdirSync(first.folder).filter((each) => each.endsWith(RUN_FILE_SUFFIX));
    const path = join(first.folder, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    const results = lines.flatMap((line, index) => (line.includes('"kind":"step_result"') ? [index] : []));
    expect(results.length).toBe(3);
    writeFileSync(path, `${lines.slice(0, results[2]).join('\n')}\n`);
    const [run] = await runs(first);
    expect(run?.status).toBe('interrupted');

    const later = over(guide(weeks), first.folder);
    expect(await resume(run?.run_id ?? '', { ...none, json }, later.context)).toBe(0);
    expect(later.said()).toMatch(notice);
    expect(later.output()).toContain(`${weeks} Wochen`);
  });
});

describe('veritas history, show, export, compare', () => {
  it('shows, exports and compares by the beginning of an id or by file', async () => {
    const each = terminal();
    await ask(QUERY, mock, each.context);
    const [run] = await runs(each);
    const id = run?.run_id.slice(0, 8) ?? '';

    await history({ search: 'gmbh' }, each.context);
    expect(each.output()).toContain(`${id}  `);
    await history({ search: 'Reisepass' }, each.context);
    expect(each.output()).toBe('No runs yet.\n');

    await show(id, { log: true }, each.context);
    expect(each.output()).toMatch(/plan_completed/u);

    await exportRuns(id, { format: 'jsonl', output: `handed-on${RUN_FILE_SUFFIX}` }, each.context);
    const [original = ''] = readdirSync(each.folder).filter((name) => name.endsWith(RUN_FILE_SUFFIX));
    const handedOn = join(each.folder, '..', `handed-on${RUN_FILE_SUFFIX}`);
    expect(readFileSync(handedOn)).toEqual(readFileSync(join(each.folder, original)));
    await show(`handed-on${RUN_FILE_SUFFIX}`, { json: true }, each.context);
    expect(JSON.parse(each.output())).toMatchObject({
      run_id: run?.run_id,
      query: QUERY,
      status: 'completed',
    });

    await compare([id, `handed-on${RUN_FILE_SUFFIX}`], { json: true }, each.context);
    expect(JSON.parse(each.output())).toMatchObject({ same_question: true, steps: [], answer: [] });

    await exportRuns(undefined, { format: 'md', all: true, output: 'all' }, each.context);
    const [document = ''] = readdirSync(join(each.folder, '..', 'all'));
    const written = readFileSync(join(each.folder, '..', 'all', document), 'utf8');
    expect(written).toContain(`# ${QUERY}`);
    expect(isWrittenAnswer(written)).toBe(true);
  });

  it.each(['jsonl', 'md'] as const)('exports as %s without any path of this machine', async (format) => {
    const each = terminal();
    const root = join(each.folder, 'Meine Akten');
    const { journal } = each.context.openJournal(undefined);
    await recordResearch(journal, {
      runId: 'run-a',
      root,
      query: 'Was kostet ein Strandkorb in Musterstadt?',
    });
    await exportRuns('run-a', { format, output: 'one' }, each.context);
    await exportRuns(undefined, { format, all: true, output: 'all' }, each.context);
    const [name = ''] = readdirSync(join(each.folder, '..', 'all'));
    for (const file of ['one', join('all', name)]) {
      const text = readFileSync(join(each.folder, '..', file), 'utf8');
      expect(text).toContain('orte/strandkorb.md');
      expect(text).not.toContain(each.folder);
    }
  });

  it('hides what is deleted, and has it back', async () => {
    const each = terminal();
    await ask(QUERY, mock, each.context);
    const [run] = await runs(each);
    const id = run?.run_id ?? '';
    await changeRun(id, { deleted: true }, {}, each.context);
    expect(await runs(each)).toEqual([]);
    await history({ deleted: true }, each.context);
    expect(each.output()).toContain(id.slice(0, 8));
    await changeRun(id, { deleted: false }, {}, each.context);
    expect((await runs(each)).length).toBe(1);
  });

  it.each([
    ['show', (context: CliContext) => show('nope', {}, context)],
    ['resume', (context: CliContext) => resume('nope', none, context)],
    ['export', (context: CliContext) => exportRuns('nope', { format: 'md' }, context)],
  ])('%s names a run that there is not', async (_, command) => {
    await expect(command(terminal().context)).rejects.toMatchObject({ code: 'run_not_found' });
  });
});
