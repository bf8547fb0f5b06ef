// npm run eval [-- --questions FILE --library DIR … --json --all --no-baselines --failures FILE]
// Search quality over question → section pairs: ours and two off-the-shelf engines on the same passages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LibraryPort } from '../src/core/library/libraryPort.ts';
import { readDocument } from '../src/core/library/readDocument.ts';
import { openLibraries } from '../src/node/library/openLibraries.ts';
import type { LibrarySource } from '../src/node/library/libraryOptions.ts';
import { libraryTexts } from '../src/node/library/texts.ts';
import { walkFolder } from '../src/node/library/walkFolder.ts';
import type { Passage } from '../src/protocol/passage.ts';
import { fts5Engine, hitOf, miniSearchEngine } from './eval/baselines.ts';
import { formatTable, runQuestions, tabulate, type Result, type Row } from './eval/measure.ts';
import { readQuestions, type EvalQuestion } from './eval/questions.ts';
import { defaultQuestions, evalSources } from './eval/sources.ts';
import { veritasEngine } from './eval/veritasEngine.ts';

function readOptions() {
  return parseArgs({
    options: {
      questions: { type: 'string', default: defaultQuestions },
      library: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      /** Also the set of long lay letters, which no lexical search is tuned to. */
      all: { type: 'boolean', default: false },
      'no-baselines': { type: 'boolean', default: false },
      failures: { type: 'string', default: join(tmpdir(), 'veritas-eval', 'failures.jsonl') },
    },
  });
}

type Options = ReturnType<typeof readOptions>['values'];
let values: Options;
try {
  ({ values } = readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

/** Measured apart: labels are what lawyers happened to cite (see --all). */
const STRESS_SETS: ReadonlySet<string> = new Set(['gerlayqa_bgb', 'legalquad']);
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

/** Every passage of the sources, for engines that build their index in memory. */
function readPassages(sources: readonly LibrarySource[]): Passage[] {
  return sources.flatMap((source) =>
    walkFolder(source, libraryTexts.en).files.flatMap(({ path, file }) => {
      const { passages } = readDocument(path, readFileSync(file, 'utf8'), {
        libraryId: source.id,
        root: source.root,
      });
      return passages.filter(({ repealed }) => !repealed);
    }),
  );
}

/** Questions of which the libraries hold at least one right section. */
function answerable(questions: readonly EvalQuestion[], passages: readonly Passage[]): EvalQuestion[] {
  const laws = new Set<string | null>();
  const sections = new Set<string>();
  for (const { law, section } of passages.map(hitOf)) {
    laws.add(law);
    sections.add(`${law ?? ''} ${section ?? ''}`);
  }
  return questions.filter(({ targets }) =>
    targets.some(({ law, section }) =>
      section === null ? laws.has(law) : sections.has(`${law} ${section}`),
    ),
  );
}

async function run(): Promise<void> {
  const sources = evalSources(values.library);
  if (!existsSync(values.questions) || sources.length === 0) {
    console.error(
      `No questions at ${values.questions}, or no library: name them with --questions FILE and --library DIR.`,
    );
    process.exitCode = 2;
    return;
  }
  const missing = sources.find(({ root }) => !existsSync(root));
  if (missing !== undefined) throw new Error(`No folder at ${missing.root}: name one with --library DIR.`);
  const read = readQuestions(values.questions).filter(({ set }) => values.all || !STRESS_SETS.has(set));
  const passages = readPassages(sources);
  const questions = answerable(read, passages);
  if (questions.length === 0)
    throw new Error(
      `None of the ${read.length} questions in ${values.questions} asks for a provision that the libraries hold.`,
    );
  say(
    `${questions.length} questions (${read.length - questions.length} more ask for sections that the libraries do not hold), ${passages.length} live passages\n`,
  );
  const client = await openLibraries({
    workerUrl: new URL('../src/node/library/libraryWorker.ts', import.meta.url),
    libraries: sources,
    cacheDir: join(tmpdir(), 'veritas-eval'),
  });
  try {
    const tables: Record<string, Row[]> = {};
    const results = await measureOurs(client, questions);
    tables['veritas'] = show('veritas', results);
    if (!values['no-baselines']) {
      tables['fts5'] = show('SQLite FTS5, raw text', await runQuestions(questions, fts5Engine(passages)));
      tables['minisearch'] = show(
        'MiniSearch, raw text',
        await runQuestions(questions, miniSearchEngine(passages)),
      );
    }
    writeFailures(results);
    if (values.json)
      console.log(
        JSON.stringify(
          { questions: values.questions, libraries: sources.map(({ root }) => root), tables },
          null,
          2,
        ),
      );
  } finally {
    await client.close();
  }
}

async function measureOurs(library: LibraryPort, questions: readonly EvalQuestion[]): Promise<Result[]> {
  const engine = veritasEngine(library);
  await runQuestions(questions.slice(0, 30), engine);
  return runQuestions(questions, engine);
}

function show(name: string, results: readonly Result[]): Row[] {
  const rows = tabulate(results, 'all');
  say(`${name}\n${formatTable(rows)}\n`);
  return rows;
}

function writeFailures(results: readonly Result[]): void {
  const lines = results
    .filter(({ rank }) => rank === null || rank > 5)
    .map(({ question, rank, lawRank, top }) =>
      JSON.stringify({
        id: question.id,
        set: question.set,
        question: question.question,
        targets: question.targets,
        rank,
        law_rank: lawRank,
        top,
      }),
    );
  mkdirSync(dirname(values.failures), { recursive: true });
  writeFileSync(values.failures, `${lines.join('\n')}\n`);
  say(`${lines.length} questions without a right section among the first five: ${values.failures}`);
}

try {
  await run();
} catch (error) {
  // A wrong file or folder is the caller's to mend: its name and the reason, no stack.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
