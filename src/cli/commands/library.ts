import { isCancelled, isVeritasError, VeritasError } from '../../core/errors.ts';
import { diagnose } from '../../node/sources/diagnose.ts';
import { doctorTexts } from '../../node/sources/doctorTexts.ts';
import { indexStatus, type IndexStatus } from '../../node/sources/indexStatus.ts';
import type { RegisteredLibrary } from '../../node/sources/registry.ts';
import { SourceManager } from '../../node/sources/sourceManager.ts';
import { sourceTexts } from '../../node/sources/texts.ts';
import type { ImportSummary } from '../../node/statutes/statuteImporter.ts';
import type { CliContext } from '../cliContext.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { indexSummaryText } from '../indexView.ts';
import type { LibraryAction, LibraryCommandOptions } from '../libraryCommands.ts';
import { libraryCommandTexts, type LibraryCommandTexts } from '../libraryTexts.ts';
import { printableLine } from '../printable.ts';
import { styleFor, type Style } from '../style.ts';
import { cliTexts } from '../texts.ts';

interface Work {
  readonly options: LibraryCommandOptions;
  readonly context: CliContext;
  readonly manager: SourceManager;
  readonly texts: LibraryCommandTexts;
  readonly style: Style;
}

/** Adds, lists, refreshes, removes and checks the libraries of one's own. */
export async function library(
  action: LibraryAction,
  options: LibraryCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const language = options.lang ?? context.language;
  const places = context.sources;
  const texts = libraryCommandTexts[language];
  const own = action.kind === 'statutes' ? action.baseUrl : undefined;
  const manager = new SourceManager({
    places: { ...places, statutesUrl: own ?? places.statutesUrl },
    texts: sourceTexts[language],
    clock: context.clock,
    signal: context.signal,
    onStatute: ({ law, done, total }) => {
      if (context.errors.isTTY) context.errors.write(`${texts.loading(printableLine(law), done, total)}\n`);
    },
  });
  const work = { options, context, manager, texts, style: styleFor(context.output, context.environment) };
  switch (action.kind) {
    case 'add':
      return add(await manager.add(action.target, action.name), work);
    case 'list':
      return list(work);
    case 'refresh':
      return refresh(action.name, work);
    case 'remove': {
      const removed = await manager.remove(action.name);
      write(work, removed, texts.removed(removed.name));
      return exitCodes.answered;
    }
    case 'doctor':
      return doctor(work);
    case 'statutes':
      return addStatutes(action, work);
  }
}

async function add(added: RegisteredLibrary, work: Work): Promise<ExitCode> {
  const indexed = await index(added, work);
  write(work, { ...added, index: indexed.value }, `${work.texts.added(added.name)}\n${indexed.text}`);
  return exitCodes.answered;
}

async function list(work: Work): Promise<ExitCode> {
  const { manager, texts, style } = work;
  const libraries = await manager.registry.list();
  const rows = libraries.map((entry) => ({
    entry,
    status: indexStatus(cacheDir(work), entry.root, { thorough: false }),
  }));
  const values = rows.map(({ entry, status }) => ({ ...entry, index: status }));
  const lines = rows.map(({ entry, status }) => {
    const head = `${style('bold', printableLine(entry.name))}  ${texts.kinds[entry.kind]}  ${holds(status, work)}`;
    const lines = [head, style('dim', `    ${printableLine(entry.url ?? entry.root)}`)];
    const unread = status?.problems.length ?? 0;
    return [...lines, ...(unread > 0 ? [style('yellow', `    ${texts.unread(unread)}`)] : [])].join('\n');
  });
  write(work, values, lines.length === 0 ? texts.none : lines.join('\n'));
  return exitCodes.answered;
}

function holds(status: IndexStatus | null, { options, context, texts }: Work): string {
  if (status === null) return texts.notIndexed;
  if (status.damage !== null) return status.damage;
  const stand =
    status.stand === null ? '' : `, ${cliTexts[options.lang ?? context.language].stand(status.stand)}`;
  return `${texts.holds(status.documents, status.passages)}${stand}`;
}

async function refresh(name: string | undefined, work: Work): Promise<ExitCode> {
  const { manager, texts } = work;
  const libraries = name === undefined ? await manager.registry.list() : [await manager.registry.find(name)];
  const lines: string[] = [];
  const values: unknown[] = [];
  const failed: string[] = [];
  for await (const { library: entry, summary, failure } of manager.refreshEach(libraries)) {
    if (failure !== null) {
      failed.push(entry.name);
      lines.push(texts.refreshFailed(printableLine(entry.name), failure));
    }
    if (summary !== null) lines.push(importText(summary, texts));
    let value: unknown = null;
    try {
      const indexed = await index(entry, work);
      lines.push(indexed.text);
      value = indexed.value;
    } catch (error) {
      // A folder that is gone keeps none of the others from being read.
      if (libraries.length === 1 || !isVeritasError(error) || isCancelled(error)) throw error;
      failed.push(entry.name);
      lines.push(texts.refreshFailed(printableLine(entry.name), error.message));
    }
    values.push({ ...entry, import: summary, index: value });
  }
  write(work, values, libraries.length === 0 ? texts.none : lines.join('\n'));
  return failed.length > 0 ? exitCodes.failed : exitCodes.answered;
}

async function addStatutes(
  action: Extract<LibraryAction, { kind: 'statutes' }>,
  work: Work,
): Promise<ExitCode> {
  const { manager, texts } = work;
  if (action.laws.length + action.topics.length === 0)
    throw new VeritasError('wrong_usage', texts.nothingNamed);
  const { library: added, summary } = await manager.addStatutes(action.laws, action.topics);
  const indexed = await index(added, work);
  write(
    work,
    { ...added, import: summary, index: indexed.value },
    `${importText(summary, texts)}\n${indexed.text}`,
  );
  return summary.failed.length > 0 ? exitCodes.failed : exitCodes.answered;
}

async function doctor(work: Work): Promise<ExitCode> {
  const { manager, options, context, style } = work;
  const language = options.lang ?? context.language;
  const findings = await diagnose(await manager.registry.list(), {
    cacheDir: cacheDir(work),
    statutesFolder: manager.statutesFolder,
    texts: doctorTexts[language],
    sourceTexts: sourceTexts[language],
    signal: context.signal,
  });
  const marks = { ok: style('green', '✓'), warning: style('yellow', '!'), error: style('red', '✗') };
  const lines = findings.map(({ library: name, level, text }) =>
    [
      marks[level],
      ...(name === null ? [] : [style('bold', `${printableLine(name)}:`)]),
      printableLine(text),
    ].join(' '),
  );
  write(work, findings, lines.join('\n'));
  return findings.some(({ level }) => level === 'error') ? exitCodes.failed : exitCodes.answered;
}

/** Brings the index of one library up to date, as a question would. */
async function index(
  { root }: RegisteredLibrary,
  { options, context }: Work,
): Promise<{ readonly text: string; readonly value: unknown }> {
  const texts = cliTexts[options.lang ?? context.language];
  const cache = options.cache === undefined ? {} : { cache: options.cache };
  const session = await context.open({ library: [root], starter: false, registered: false, ...cache }, texts);
  try {
    const [summary] = session.summaries;
    const error = summary?.error ?? null;
    if (error !== null) throw new VeritasError('store_failed', error.message);
    return {
      value: summary ?? null,
      text: summary === undefined ? '' : indexSummaryText({ ...summary, problems: [] }, texts),
    };
  } finally {
    await session.close();
  }
}

function importText({ fetched, unchanged, failed }: ImportSummary, texts: LibraryCommandTexts): string {
  return [
    texts.loaded(fetched.length, unchanged.length),
    ...failed.map(({ law, reason }) => texts.lawFailed(printableLine(law), printableLine(reason))),
  ].join('\n');
}

function cacheDir({ options, context }: Work): string {
  return options.cache === undefined ? context.cacheDir : context.absolute(options.cache);
}

function write({ options, context }: Work, value: unknown, text: string): void {
  context.output.write(options.json === true ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n`);
}
