import { createLogUpdate } from 'log-update';
import type { IndexProgress, IndexSummary } from '../node/library/libraryOptions.ts';
import { printableLine } from './printable.ts';
import type { CliTexts } from './texts.ts';

const PROBLEMS_SHOWN = 5;
const BAR = 24;
/** A pass that is over sooner shows no bar: it would only flicker. */
const QUIET_FILES = 50;

/** Progress of reading libraries: a bar on a terminal, nothing elsewhere. Call `done` before anything else is written. */
export interface IndexView {
  show(progress: IndexProgress): void;
  done(): void;
}

export function indexView(
  stream: NodeJS.WriteStream,
  names: ReadonlyMap<string, string>,
  texts: CliTexts,
): IndexView {
  if (!stream.isTTY) return { show: () => undefined, done: () => undefined };
  const draw = createLogUpdate(stream);
  return {
    show(progress) {
      if (progress.totalFiles < QUIET_FILES) return;
      draw(indexLine(progress, names.get(progress.library) ?? progress.library, texts));
    },
    done() {
      draw.clear();
      draw.done();
    },
  };
}

export function indexLine(progress: IndexProgress, name: string, texts: CliTexts): string {
  const share = progress.totalFiles === 0 ? 1 : Math.min(1, progress.files / progress.totalFiles);
  const full = Math.floor(share * BAR);
  const eta =
    progress.etaSeconds === null
      ? ''
      : `  ${texts.remaining(seconds(progress.etaSeconds), seconds(progress.etaSeconds))}`;
  return [
    texts.indexing(printableLine(name)),
    ` ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} %  ${texts.filesOf(progress.files, progress.totalFiles)}${eta}`,
  ].join('\n');
}

const seconds = (value: number): string => `${Math.max(1, Math.round(value))} s`;

export function indexSummaryText(summary: IndexSummary, texts: CliTexts): string {
  const counts = texts.summary({ ...summary, seconds: summary.seconds.toFixed(2) });
  return [counts, ...problemLines(summary, texts)].join('\n');
}

/** The first problems of a library, each on its line, and how many more there are. */
export function problemLines({ problems }: Pick<IndexSummary, 'problems'>, texts: CliTexts): string[] {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const lines = shown.map(({ path, reason }) => texts.problem(printableLine(path), printableLine(reason)));
  return problems.length > shown.length
    ? [...lines, texts.moreProblems(problems.length - shown.length)]
    : lines;
}
