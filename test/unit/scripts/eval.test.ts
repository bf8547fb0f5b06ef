import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fts5Engine, miniSearchEngine } from '../../../scripts/eval/baselines.ts';
import { formatTable, runQuestions, tabulate, type Engine } from '../../../scripts/eval/measure.ts';
import { readQuestions, type EvalQuestion } from '../../../scripts/eval/questions.ts';
import { readDocument } from '../../../src/core/library/readDocument.ts';

const law = `---
Title: Mustergesetz über Gärten
jurabk: MGG
slug: mgg
---

# Mustergesetz über Gärten (MGG)

### § 1 Zweck

Das Gesetz ordnet Gärten.

### § 2 Kompost

Der Komposthaufen steht zwei Meter von der Grenze.

### § 3 Bienen

Bienenvölker sind der Gemeinde zu melden.
`;
const row = (id: string, question: string, section: string, level = 'section'): string =>
  JSON.stringify({ id, question, set: 'own', level, targets: [{ law: 'MGG', section }] });

const folder = mkdtempSync(join(tmpdir(), 'veritas-eval-test-'));
const library = join(folder, 'laws');
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  mkdirSync(library);
  writeFileSync(join(library, 'mgg.md'), law);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rowSchema = z.object({
  set: z.string(),
  n: z.number(),
  hit1: z.number(),
  hit5: z.number(),
  law5: z.number(),
  p95: z.number(),
});
const outputSchema = z.object({
  questions: z.string(),
  libraries: z.array(z.string()),
  tables: z.record(z.string(), z.array(rowSchema)),
});

function evaluate(...options: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
} {
  const script = fileURLToPath(new URL('../../../scripts/eval.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...options],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: folder } },
  );
  return { status, out: stdout, error: stderr };
}

describe('npm run eval', () => {
  it('measures a library of one’s own with both baselines, as JSON, and lists what was not found', () => {
    const questions = file(
      'questions.jsonl',
      [
        row('1', 'Wie weit steht der Komposthaufen von der Grenze?', '§ 2'),
        row('2', 'Muss ich meine Bienenvölker melden?', '§ 3'),
        row('3', 'Welche Farbe hat der Himmel?', '§ 3'),
        row('4', 'Was gilt für Hühner?', '§ 99'),
      ].join('\n'),
    );
    const failures = join(folder, 'failures.jsonl');
    const { status, out, error } = evaluate(
      '--questions',
      questions,
      '--library',
      library,
      '--json',
      '--failures',
      failures,
    );
    expect(error).toBe('');
    expect(status).toBe(0);
    const { tables, libraries } = outputSchema.parse(JSON.parse(out));
    expect(libraries).toEqual([library]);
    expect(Object.keys(tables)).toEqual(['veritas', 'fts5', 'minisearch']);
    // The fourth asks for a section that the library does not hold.
    for (const rows of Object.values(tables)) expect(rows.map(({ set, n }) => [set, n])).toEqual([['own', 3], ['all', 3]]); // prettier-ignore
    expect(tables['veritas']?.at(-1)?.hit1).toBeCloseTo(2 / 3);
    const failed = readFileSync(failures, 'utf8').trim().split('\n');
    expect(
      failed.map((line) => z.object({ id: z.string(), rank: z.null() }).parse(JSON.parse(line)).id),
    ).toEqual(['3']);
  });
  it('says in one line which file, line or folder is wrong', () => {
    const check = (options: readonly string[], message: RegExp): void => {
      const { status, out, error } = evaluate(...options, '--library', library, '--no-baselines');
      expect([status, out]).toEqual([2, '']);
      expect(error.trim()).toMatch(message);
      expect(error.trim().split('\n')).toHaveLength(1);
    };
    check(
      ['--questions', file('broken.jsonl', `${row('1', 'Kompost?', '§ 2')}\n{"id": `)],
      /broken\.jsonl:2 is no JSON/,
    );
    check(['--questions', file('empty.jsonl', '')], /empty\.jsonl is empty/);
    check(
      ['--questions', file('other.jsonl', '{"a": 1}\n{"b": 2}')],
      /other\.jsonl has 2 lines, none of them a question/,
    );
    check(['--questions', file('foreign.jsonl', row('1', 'Kompost?', '§ 77'))], /None of the 1 questions/);
    check(['--questions', join(folder, 'nowhere.jsonl')], /No questions at .*nowhere\.jsonl/);
    check(
      ['--questions', file('good.jsonl', row('1', 'Kompost?', '§ 2')), '--library', join(folder, 'nowhere')],
      /No folder at .*nowhere/,
    );
    check(['--wrong'], /--wrong/);
  });
});

describe('the off-the-shelf baselines', () => {
  const passages = readDocument('mgg.md', law, { libraryId: 'own', root: '/own' }).passages;
  const ask = async (engine: Engine, question: string): Promise<string | null | undefined> => {
    const [asked] = readQuestions(file('one.jsonl', row('1', question, '§ 2')));
    return asked === undefined ? undefined : (await engine(asked))[0]?.section;
  };
  it('rank the same passages by raw words', async () => {
    for (const engine of [fts5Engine(passages), miniSearchEngine(passages)]) {
      expect(await ask(engine, 'Wo steht der Komposthaufen?')).toBe('2');
      expect(await ask(engine, 'Was ist mit Bienenvölkern und Bienen?')).toBe('3');
      // Theirs is no German analysis: another form of the word is another word.
      expect(await ask(engine, 'Komposthaufens')).toBeUndefined();
      expect(await ask(engine, 'der die das')).toBeUndefined();
    }
  });
});

describe('measures', () => {
  const question = (id: string, set: string): EvalQuestion => ({
    id,
    set,
    question: id,
    onlyLaw: false,
    targets: [{ law: 'a', section: '1' }],
  });
  const hits = (...sections: string[]) => sections.map((section) => ({ law: 'a', section, label: section }));
  const answers: Readonly<Record<string, ReturnType<typeof hits>>> = {
    first: hits('1', '2'),
    third: hits('5', '4', '1'),
    never: hits('5', '4'),
    nothing: [],
  };
  it('count ranks per set and over all', async () => {
    const results = await runQuestions(
      [question('first', 'x'), question('third', 'x'), question('never', 'y'), question('nothing', 'y')],
      ({ id }) => Promise.resolve(answers[id] ?? []),
    );
    expect(results.map(({ rank, lawRank }) => [rank, lawRank])).toEqual([[1, 1], [3, 1], [null, 1], [null, null]]); // prettier-ignore
    const rows = tabulate(results, 'all');
    expect(rows.map(({ set, n, hit1, hit5 }) => [set, n, hit1, hit5])).toEqual([['x', 2, 0.5, 1], ['y', 2, 0, 0], ['all', 4, 0.25, 0.5]]); // prettier-ignore
    expect(rows.at(-1)?.mrr10).toBeCloseTo((1 + 1 / 3) / 4);
    expect(rows.at(-1)?.law5).toBe(0.75);
    expect(formatTable(rows).split('\n').at(-1)).toMatch(/^all +4 +25\.0 +50\.0/);
  });
});
