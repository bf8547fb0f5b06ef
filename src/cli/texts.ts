import type { Language } from '../protocol/vocabulary.ts';

export interface CliTexts {
  readonly mockLabel: string;
  readonly keys: string;
  readonly pausedKeys: string;
  /** The keys for steps without a sign of life; they mean the first of them. */
  readonly stuckKeys: (steps: readonly string[]) => string;
  readonly sources: string;
  readonly gaps: string;
  readonly nearest: string;
  readonly noMatch: string;
  readonly nothingYet: string;
  readonly unavailable: string;
  readonly partial: string;
  readonly unverified: string;
  readonly cancelled: string;
  readonly failed: (message: string) => string;
  readonly mockDone: string;
  readonly stand: (date: string) => string;
  readonly lines: (start: number, end: number) => string;
  readonly page: (page: number) => string;
  readonly assumptions: string;
  readonly unknown: string;
  readonly total: string;
  readonly totalAtLeast: string;
  readonly notInSources: string;
  readonly remaining: (low: string, high: string) => string;
  readonly indexing: (name: string) => string;
  readonly filesOf: (done: number, total: number) => string;
  readonly problem: (path: string, reason: string) => string;
  readonly moreProblems: (count: number) => string;
  readonly summary: (counts: IndexCounts) => string;
  readonly noDocuments: (name: string) => string;
  readonly noHits: string;
  readonly badEmbeddings: string;
  readonly emptyQuestion: string;
  readonly emptyLibraries: string;
  readonly noQuestionBefore: string;
  readonly standardInputTooLong: (limit: number) => string;
}

export interface IndexCounts {
  readonly read: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly passages: number;
  readonly seconds: string;
}

const count = (language: Language, value: number): string =>
  value.toLocaleString(language === 'de' ? 'de-DE' : 'en-US');

const de: CliTexts = {
  keys: 'p pausieren · s anhalten und antworten · q anhalten',
  pausedKeys: 'Pausiert: laufende Schritte enden noch. p fortsetzen · s anhalten und antworten · q anhalten',
  stuckKeys: (steps) =>
    `w weiter warten · r neu versuchen · k überspringen – ohne Lebenszeichen: ${steps.join('; ')}`,
  mockLabel: 'Demo-Modus: simulierte Schritte, keine Antwort',
  sources: 'Quellen',
  gaps: 'Nicht in Ihren Quellen',
  nearest: 'Am nächsten kommt',
  noMatch: 'Dazu steht nichts in Ihren Quellen.',
  nothingYet: 'Bis dahin war nichts gefunden, was die Frage beantwortet.',
  unavailable: 'Es ist keine Bibliothek verfügbar.',
  partial: 'Teilantwort: Nicht alle Schritte sind fertig geworden.',
  unverified: 'nicht vollständig belegt',
  cancelled: 'Abgebrochen.',
  failed: (message) => `Fehlgeschlagen: ${message}`,
  mockDone: 'Demo-Lauf beendet. Ohne --mode mock sucht Veritas in echten Dokumenten.',
  stand: (date) => `Stand ${date}`,
  lines: (start, end) => (start === end ? `Zeile ${start}` : `Zeilen ${start}–${end}`),
  page: (page) => `Seite ${page}`,
  assumptions: 'Annahmen',
  unknown: 'Unbekannt',
  total: 'Summe',
  totalAtLeast: 'Summe der bekannten Beträge',
  notInSources: '– nicht in Ihren Quellen –',
  remaining: (low, high) => (low === high ? `noch etwa ${low}` : `noch ${low} bis ${high}`),
  indexing: (name) => `Bibliothek „${name}“ wird eingelesen`,
  filesOf: (done, total) => `${count('de', done)} von ${count('de', total)} Dateien`,
  problem: (path, reason) => `Nicht gelesen: ${path} (${reason})`,
  moreProblems: (more) => `… und ${count('de', more)} weitere`,
  summary: (c) =>
    `${count('de', c.read)} ${c.read === 1 ? 'Datei' : 'Dateien'} gelesen, ${count('de', c.unchanged)} unverändert, ${count('de', c.removed)} entfernt; ${count('de', c.passages)} ${c.passages === 1 ? 'Fundstelle' : 'Fundstellen'}; ${c.seconds} s`,
  noDocuments: (name) =>
    `Die Bibliothek „${name}“ enthält keine Dokumente, die Veritas lesen kann (Markdown, Text, HTML, PDF, Word, amtliches XML).`,
  noHits: 'Keine Treffer.',
  badEmbeddings:
    'Nennen Sie den Dienst als ollama:<Modell> oder openai:<Modell> und die Adresse mit http oder https.',
  emptyQuestion: 'Die Frage ist leer. Beispiel: veritas ask "Wie beantrage ich einen Personalausweis?"',
  noQuestionBefore: 'Vor dieser Frage ist noch keine gestellt worden. Fragen Sie ohne --follow-up.',
  emptyLibraries: 'Es gibt nichts zu durchsuchen: Mit --no-starter braucht es mindestens eine --library.',
  standardInputTooLong: (limit) =>
    `Die Frage ist länger als ${count('de', limit)} Zeichen. Bitte kürzen Sie sie.`,
};

const en: CliTexts = {
  keys: 'p pause · s stop and answer · q stop',
  pausedKeys: 'Paused: running steps still finish. p resume · s stop and answer · q stop',
  stuckKeys: (steps) => `w wait · r retry · k skip – no sign of life: ${steps.join('; ')}`,
  mockLabel: 'Demo mode: simulated steps, no answer',
  sources: 'Sources',
  gaps: 'Not in your sources',
  nearest: 'Nearest',
  noMatch: 'Your sources say nothing about this.',
  nothingYet: 'Up to then nothing had been found that answers the question.',
  unavailable: 'No library is available.',
  partial: 'Partial answer: not all steps were finished.',
  unverified: 'not fully supported',
  cancelled: 'Cancelled.',
  failed: (message) => `Failed: ${message}`,
  mockDone: 'Demo run finished. Without --mode mock Veritas searches real documents.',
  stand: (date) => `as of ${date}`,
  lines: (start, end) => (start === end ? `line ${start}` : `lines ${start}–${end}`),
  page: (page) => `page ${page}`,
  assumptions: 'Assumptions',
  unknown: 'Unknown',
  total: 'Total',
  totalAtLeast: 'Total of the known amounts',
  notInSources: '– not in your sources –',
  remaining: (low, high) => (low === high ? `about ${low} left` : `${low} to ${high} left`),
  indexing: (name) => `Reading library "${name}"`,
  filesOf: (done, total) => `${count('en', done)} of ${count('en', total)} files`,
  problem: (path, reason) => `Not read: ${path} (${reason})`,
  moreProblems: (more) => `… and ${count('en', more)} more`,
  summary: (c) =>
    `${count('en', c.read)} ${c.read === 1 ? 'file' : 'files'} read, ${count('en', c.unchanged)} unchanged, ${count('en', c.removed)} removed; ${count('en', c.passages)} ${c.passages === 1 ? 'passage' : 'passages'}; ${c.seconds} s`,
  noDocuments: (name) =>
    `The library "${name}" holds no documents that Veritas can read (Markdown, text, HTML, PDF, Word, official XML).`,
  noHits: 'No hits.',
  badEmbeddings: 'Name the service as ollama:<model> or openai:<model>, and its address with http or https.',
  emptyQuestion: 'The question is empty. Example: veritas ask "How do I apply for an identity card?"',
  noQuestionBefore: 'No question was asked before this one. Ask without --follow-up.',
  emptyLibraries: 'There is nothing to search: --no-starter needs at least one --library.',
  standardInputTooLong: (limit) =>
    `The question is longer than ${count('en', limit)} characters. Please shorten it.`,
};

export const cliTexts: Readonly<Record<Language, CliTexts>> = { de, en };
