import type { Language } from '../protocol/vocabulary.ts';

/** Words of the commands about runs that have been. */
export interface HistoryTexts {
  readonly noRuns: string;
  readonly questionLost: string;
  readonly pinned: string;
  readonly goOn: (run: string) => string;
  readonly resumed: (finished: number, total: number) => string;
  readonly sourcesChanged: string;
  readonly nothingToExport: string;
  readonly outputNeeded: string;
  readonly exported: (count: number, folder: string) => string;
  readonly changed: string;
  readonly sameAnswer: string;
  readonly otherQuestion: string;
  readonly librariesChanged: string;
  readonly resultChanged: string;
  readonly steps: string;
  readonly sources: string;
  readonly answer: string;
  readonly earlierAnswer: string;
}

const de: HistoryTexts = {
  noRuns: 'Noch keine Läufe.',
  questionLost: '(Frage durch einen Schaden verloren)',
  pinned: 'angeheftet',
  goOn: (run) => `Weiter mit: veritas resume ${run}`,
  resumed: (finished, total) => `${finished} von ${total} Schritten sind schon fertig.`,
  sourcesChanged: 'Die Dokumente haben sich seither geändert; deshalb läuft alles neu.',
  nothingToExport: 'Welcher Lauf? Bitte einen angeben, oder --all für alle.',
  outputNeeded: 'Mit --all braucht es einen Ordner: --output <Ordner>.',
  exported: (count, folder) => `${count} ${count === 1 ? 'Lauf' : 'Läufe'} nach ${folder} geschrieben.`,
  changed: 'Geändert.',
  sameAnswer: 'Die Antworten sind gleich.',
  otherQuestion: 'Achtung: Die Läufe haben verschiedene Fragen.',
  librariesChanged: 'Die Dokumente haben sich zwischen den Läufen geändert.',
  resultChanged: 'anderes Ergebnis',
  steps: 'Schritte',
  sources: 'Quellen',
  answer: 'Antwort',
  earlierAnswer: 'Antwort eines früheren Versuchs:',
};

const en: HistoryTexts = {
  noRuns: 'No runs yet.',
  questionLost: '(question lost with the damage to its file)',
  pinned: 'pinned',
  goOn: (run) => `Go on with: veritas resume ${run}`,
  resumed: (finished, total) => `${finished} of ${total} steps are finished already.`,
  sourcesChanged: 'The documents have changed since, so everything runs again.',
  nothingToExport: 'Which run? Please name one, or --all.',
  outputNeeded: 'With --all a folder is needed: --output <folder>.',
  exported: (count, folder) => `${count} ${count === 1 ? 'run' : 'runs'} written to ${folder}.`,
  changed: 'Changed.',
  sameAnswer: 'The answers are the same.',
  otherQuestion: 'Mind: the runs have different questions.',
  librariesChanged: 'The documents changed between the runs.',
  resultChanged: 'another result',
  steps: 'Steps',
  sources: 'Sources',
  answer: 'Answer',
  earlierAnswer: 'Answer of an earlier attempt:',
};

export const historyTexts: Readonly<Record<Language, HistoryTexts>> = { de, en };
