import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../../src/cli/exitCodes.ts';
import { runProgram } from '../../../src/cli/program.ts';

interface Outcome {
  readonly code: number;
  readonly calls: readonly unknown[];
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Outcome> {
  const calls: unknown[] = [];
  let out = '';
  let err = '';
  const record =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return Promise.resolve(exitCodes.nothingFound);
    };
  const handlers = {
    ask: record('ask'),
    plan: record('plan'),
    search: record('search'),
    index: record('index'),
    history: record('history'),
    show: record('show'),
    resume: record('resume'),
    export: record('export'),
    compare: record('compare'),
    changeRun: record('changeRun'),
    library: record('library'),
    serve: record('serve'),
    token: record('token'),
    client: record('client'),
  };
  const code = await runProgram(args, handlers, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    version: '1.2.3',
  });
  return { code, calls, out, err };
}

const libraries = { library: [], starter: true, registered: true };

describe('arguments', () => {
  const accepted: readonly (readonly [line: string, call: unknown])[] = [
    ['ask Frage', ['ask', 'Frage', { ...libraries, mode: 'agents', maxParallel: 4 }]],
    [
      'ask Frage --library a --library b --no-starter --json --detail full --mode mock --lang en --max-parallel 2 --timeout 1.5',
      [
        'ask',
        'Frage',
        {
          library: ['a', 'b'],
          starter: false,
          json: true,
          detail: 'full',
          mode: 'mock',
          lang: 'en',
          maxParallel: 2,
          timeout: 1.5,
        },
      ],
    ],
    [
      'ask Frage --no-journal',
      ['ask', 'Frage', { ...libraries, mode: 'agents', maxParallel: 4, journal: false }],
    ],
    [
      'ask Frage --journal j',
      ['ask', 'Frage', { ...libraries, mode: 'agents', maxParallel: 4, journal: 'j' }],
    ],
    ['history --search Pass --json', ['history', { search: 'Pass', json: true }]],
    ['show 1a2b --log', ['show', '1a2b', { log: true }]],
    ['resume 1a2b --from search', ['resume', '1a2b', { ...libraries, from: 'search' }]],
    ['export 1a2b -o x', ['export', '1a2b', { format: 'jsonl', output: 'x' }]],
    ['export --all --format md -o x', ['export', undefined, { all: true, format: 'md', output: 'x' }]],
    ['compare 1 2', ['compare', '1', '2', {}]],
    ['pin 1', ['changeRun', '1', { pinned: true }, {}]],
    ['pin 1 --off', ['changeRun', '1', { pinned: false }, { off: true }]],
    ['rename 1 Pass', ['changeRun', '1', { title: 'Pass' }, {}]],
    [
      'search x --embeddings ollama:bge-m3 --embeddings-url http://h',
      ['search', 'x', { ...libraries, embeddings: 'ollama:bge-m3', embeddingsUrl: 'http://h' }],
    ],
    ['ask Frage --no-registered', ['ask', 'Frage', { ...libraries, registered: false }]],
    [
      'library add docs --name Satzungen',
      ['library', { kind: 'add', target: 'docs', name: 'Satzungen' }, {}],
    ],
    ['library list --json', ['library', { kind: 'list' }, { json: true }]],
    ['library refresh', ['library', { kind: 'refresh' }, {}]],
    ['library refresh x', ['library', { kind: 'refresh', name: 'x' }, {}]],
    ['library remove x', ['library', { kind: 'remove', name: 'x' }, {}]],
    ['library doctor', ['library', { kind: 'doctor' }, {}]],
    [
      'library add-statutes BGB GmbHG',
      ['library', { kind: 'statutes', laws: ['BGB', 'GmbHG'], topics: [] }, {}],
    ],
    [
      'library add-statutes --topic miete bauen --base-url http://x',
      ['library', { kind: 'statutes', laws: [], topics: ['miete', 'bauen'], baseUrl: 'http://x' }, {}],
    ],
    ['delete 1 --undo', ['changeRun', '1', { deleted: false }, { undo: true }]],
    ['plan - --json', ['plan', '-', { json: true }]],
    ['search GmbH -k 3', ['search', 'GmbH', { ...libraries, limit: 3 }]],
    [
      'serve --port 0 --auth none --origin https://a.example --max-sessions 5 --max-parallel-runs 3',
      [
        'serve',
        {
          ...libraries,
          host: '127.0.0.1',
          port: 0,
          auth: 'none',
          origin: ['https://a.example'],
          maxSessions: 5,
          maxParallelRuns: 3,
        },
      ],
    ],
    ['token', ['token', { rights: ['ask', 'watch', 'control'], seconds: 3600 }]],
    [
      'token --session s1 --rights watch --expires 2m --once',
      ['token', { session: 's1', rights: ['watch'], seconds: 120, once: true }],
    ],
    ['client localhost:8000', ['client', 'localhost:8000', [], { mode: 'agents', patience: 60 }]],
    [
      'client http://h a b --session s --token t --json',
      ['client', 'http://h', ['a', 'b'], { session: 's', token: 't', json: true }],
    ],
    ['index --library x --cache y', ['index', { library: ['x'], starter: true, cache: 'y' }]],
  ];

  it.each(accepted)('%s', async (line, call) => {
    const { calls, code } = await run(...line.split(' '));
    expect(calls).toMatchObject([call]);
    expect(code).toBe(exitCodes.nothingFound);
  });

  const refused: readonly (readonly [line: string, says: RegExp])[] = [
    ['', /Usage: veritas/],
    ['fragen', /unknown command/],
    ['library', /Usage: veritas library/],
    ['library ad x', /unknown command/],
    ['library add', /missing required argument/],
    ['ask', /missing required argument 'question'/],
    ['serve --port 70000', /whole number from 0 to 65535/],
    ['serve --auth basic', /Allowed choices are jwt, none/],
    ['token --rights read', /list of ask, watch and control/],
    ['token --expires 99d', /at most 30d/],
    ['client', /missing required argument 'url'/],
    ['ask Frage --max-parallel 0', /whole number from 1 to 64/],
    ['ask Frage --timeout -1', /number of seconds/],
    ['ask Frage --timeout abc', /number of seconds/],
    ['ask Frage --detail some', /Allowed choices are milestones, full/],
    ['ask Frage --lang fr', /Allowed choices are de, en/],
    ['ask Frage --libary x', /unknown option/],
    ['search x -k 1000', /whole number from 1 to 100/],
    ['search x -k 5x', /whole number from 1 to 100/],
  ];

  it.each(refused)('refuses "%s" with words and exit code 2', async (line, says) => {
    const { calls, code, err } = await run(...line.split(' ').filter((word) => word !== ''));
    expect(calls).toEqual([]);
    expect(err).toMatch(says);
    expect(code).toBe(exitCodes.wrongUsage);
  });

  it('prints help and version with exit code 0', async () => {
    const help = await run('ask', '--help');
    expect(help.out).toContain(
      'Exit codes: 0 answered, 1 failed, 2 wrong usage, 3 nothing found, 130 cancelled.',
    );
    expect(help.code).toBe(0);
    expect((await run('--version')).out).toBe('1.2.3\n');
  });
});
