import type {
  EventType,
  Intent,
  Language,
  ProgressStatus,
  QuestionType,
} from '../src/protocol/vocabulary.ts';
import { number } from './format.ts';

/** Every word the web app shows or speaks. */
export interface ViewTexts {
  readonly ask: string;
  readonly questionLabel: string;
  readonly questionPlaceholder: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly examples: string;
  readonly conversation: string;
  readonly stop: string;
  readonly stopAndAnswer: string;
  readonly pause: string;
  readonly resume: string;
  /** Goes on with a run that was cut off, stopped or failed. */
  readonly takeUp: string;
  readonly copy: string;
  readonly copied: string;
  readonly openRun: string;
  readonly exportAnswer: string;
  readonly askAgain: string;
  readonly remove: string;
  readonly dismiss: string;
  readonly retryStep: string;
  readonly skipStep: string;
  readonly sources: string;
  readonly nearest: string;
  readonly gaps: string;
  readonly partial: string;
  /** These three in the very words of the answer's gaps. */
  readonly noMatch: string;
  readonly nothingYet: string;
  readonly unavailable: string;
  readonly unverified: string;
  readonly mock: string;
  readonly interrupted: string;
  readonly interruptedState: string;
  readonly stopped: string;
  readonly failed: string;
  readonly paused: string;
  readonly total: string;
  readonly incomplete: string;
  readonly assumptions: string;
  readonly unknownAmounts: string;
  readonly amount: string;
  readonly item: string;
  readonly basis: string;
  readonly stand: string;
  readonly library: string;
  readonly refreshLibrary: string;
  readonly libraryProblems: (count: number) => string;
  readonly documents: (count: number, passages: number) => string;
  readonly stepCount: (count: number) => string;
  readonly stepsDone: (done: number, total: number) => string;
  readonly overall: string;
  readonly progressOf: (name: string) => string;
  readonly elapsed: string;
  readonly remaining: (low: string, high: string) => string;
  readonly dependsOn: (names: string) => string;
  readonly graph: string;
  readonly log: string;
  readonly logEmpty: string;
  readonly filter: string;
  readonly allTypes: string;
  readonly merged: (count: number) => string;
  readonly analysis: string;
  readonly understoodAs: string;
  readonly statistics: string;
  readonly answer: string;
  readonly intent: string;
  readonly questionType: string;
  readonly language: string;
  readonly topic: string;
  readonly entities: string;
  readonly parameters: string;
  readonly lawReferences: string;
  readonly none: string;
  readonly events: string;
  readonly rate: string;
  readonly perSecond: (rate: string) => string;
  readonly latency: string;
  readonly latencyValue: (p50: string, p99: string) => string;
  readonly duration: string;
  readonly steps: string;
  /** Of a run that stands in a file. */
  readonly fromFile: (name: string) => string;
  readonly fileNotes: string;
  readonly fileUnreadable: string;
  readonly runAgain: string;
  readonly compare: string;
  readonly interruptedFile: string;
  /** Of a run looked back at. */
  readonly timeline: string;
  readonly place: string;
  readonly eventOf: (count: number, total: number) => string;
  readonly toStart: string;
  readonly toEnd: string;
  readonly play: string;
  readonly pausePlay: string;
  readonly speed: string;
  readonly noRun: string;
  readonly show: string;
  readonly speakStarted: (name: string) => string;
  readonly speakEnded: (name: string, status: string) => string;
  readonly speakAnswer: string;
  readonly speakNoAnswer: string;
  readonly citation: (number: number, title: string) => string;
  readonly line: (line: number) => string;
  readonly page: (page: number) => string;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly eventTypes: Readonly<Record<EventType, string>>;
  readonly intents: Readonly<Record<Intent, string>>;
  readonly questionTypes: Readonly<Record<QuestionType, string>>;
  readonly parameterNames: Readonly<Record<string, string>>;
}

const de: ViewTexts = {
  ask: 'Fragen',
  questionLabel: 'Ihre Frage',
  questionPlaceholder: 'Frage stellen …',
  emptyTitle: 'Was möchten Sie wissen?',
  emptyText:
    'Veritas sucht in Ihren Dokumenten, zeigt jeden Schritt und belegt jeden Satz der Antwort. Kein fremder Dienst wird gefragt.',
  examples: 'Zum Beispiel',
  conversation: 'Unterhaltung',
  stop: 'Anhalten',
  stopAndAnswer: 'Anhalten und mit dem Gefundenen antworten',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  takeUp: 'Ab dem letzten fertigen Schritt fortsetzen',
  copy: 'Antwort kopieren',
  copied: 'Antwort kopiert',
  openRun: 'Ablauf öffnen',
  exportAnswer: 'Als Markdown speichern',
  askAgain: 'Erneut fragen',
  remove: 'Aus der Unterhaltung löschen',
  dismiss: 'Hinweis schließen',
  retryStep: 'Schritt wiederholen',
  skipStep: 'Schritt überspringen',
  sources: 'Quellen',
  nearest: 'Am nächsten kommt',
  gaps: 'Nicht in Ihren Quellen',
  partial: 'Unvollständig: Nicht alle Schritte sind fertig geworden.',
  noMatch: 'In Ihren Quellen steht dazu nichts, was die Frage beantwortet.',
  nothingYet: 'Bis dahin war nichts gefunden, was die Frage beantwortet.',
  unavailable: 'Es ist keine Bibliothek verfügbar, in der Veritas nachsehen kann.',
  unverified: 'nicht sicher belegt',
  mock: 'Vorführung: Diese Schritte sind simuliert',
  interruptedState: 'unterbrochen',
  interrupted: 'Unterbrochen: Das Fenster wurde geschlossen oder neu geladen, bevor die Antwort fertig war.',
  stopped: 'Angehalten',
  failed: 'Fehlgeschlagen',
  paused: 'Pausiert',
  total: 'Summe',
  incomplete: 'ohne die unbekannten Posten',
  assumptions: 'Annahmen',
  unknownAmounts: 'Unbekannt',
  amount: 'Betrag',
  item: 'Posten',
  basis: 'Rechenweg',
  stand: 'Stand',
  library: 'Bibliothek',
  refreshLibrary: 'Bibliothek neu einlesen',
  libraryProblems: (count) => (count === 1 ? '1 Problem' : `${count} Probleme`),
  documents: (count, passages) =>
    `${number(count, 'de')} ${count === 1 ? 'Dokument' : 'Dokumente'} · ${number(passages, 'de')} ${passages === 1 ? 'Abschnitt' : 'Abschnitte'}`,
  stepCount: (count) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
  stepsDone: (done, total) => `${done} von ${total} Schritten`,
  overall: 'Gesamtfortschritt',
  progressOf: (name) => `Fortschritt: ${name}`,
  elapsed: 'vergangen',
  remaining: (low, high) => `noch ${low} bis ${high}`,
  dependsOn: (names) => `nach: ${names}`,
  graph: 'Schritte und ihre Abhängigkeiten',
  log: 'Ereignisse',
  logEmpty: 'Keine Ereignisse dieser Art',
  filter: 'Ereignisse filtern',
  allTypes: 'Alle',
  merged: (count) => `${count} zusammengefasst`,
  analysis: 'Analyse der Frage',
  understoodAs: 'Verstanden als',
  statistics: 'Statistik',
  answer: 'Antwort',
  intent: 'Absicht',
  questionType: 'Frageart',
  language: 'Sprache',
  topic: 'Thema',
  entities: 'Erkannt',
  parameters: 'Parameter',
  lawReferences: 'Vorschriften',
  none: 'keine',
  events: 'Ereignisse',
  rate: 'Rate',
  perSecond: (rate) => `${rate} je Sekunde`,
  latency: 'Ereignis bis Anzeige',
  latencyValue: (p50, p99) => `Mitte ${p50}, 99 % unter ${p99}`,
  duration: 'Dauer',
  steps: 'Schritte',
  fromFile: (name) => `Aus der Datei ${name} · nur zum Ansehen`,
  fileNotes: 'Hinweise zur Datei',
  fileUnreadable: 'Aus dieser Datei lässt sich kein Lauf zeigen',
  runAgain: 'Dieselbe Frage im Chat neu stellen',
  compare: 'Mit einem Lauf aus dem Verlauf vergleichen',
  interruptedFile: 'Unvollständig: In der Datei steht kein Ende des Laufs.',
  timeline: 'Zeitleiste',
  place: 'Stelle im Lauf',
  eventOf: (count, total) => `Ereignis ${count} von ${total}`,
  toStart: 'Zum Anfang',
  toEnd: 'Zum Ende',
  play: 'Abspielen',
  pausePlay: 'Wiedergabe anhalten',
  speed: 'Geschwindigkeit der Wiedergabe',
  noRun: 'Dieser Ablauf ist nicht mehr vorhanden.',
  show: 'Anzeigen',
  speakStarted: (name) => `${name} beginnt`,
  speakEnded: (name, status) => `${name}: ${status}`,
  speakAnswer: 'Die Antwort ist da.',
  speakNoAnswer: 'Der Lauf ist ohne Antwort beendet.',
  citation: (number, title) => `Beleg ${number}: ${title}`,
  line: (line) => `Zeile ${line}`,
  page: (page) => `Seite ${page}`,
  statuses: {
    pending: 'wartet',
    starting: 'beginnt',
    running: 'läuft',
    progress: 'läuft',
    completed: 'fertig',
    failed: 'fehlgeschlagen',
    skipped: 'übersprungen',
    cancelled: 'angehalten',
  },
  eventTypes: {
    plan_started: 'Plan begonnen',
    step_started: 'Schritt begonnen',
    step_progress: 'Fortschritt',
    step_completed: 'Schritt fertig',
    step_failed: 'Schritt ohne Ergebnis',
    plan_completed: 'Plan fertig',
    plan_failed: 'Plan ohne Ergebnis',
    error: 'Fehler',
  },
  intents: {
    fact_retrieval: 'Auskunft',
    procedure_query: 'Verfahren',
    comparison: 'Vergleich',
    timeline: 'Zeitlicher Ablauf',
    calculation: 'Berechnung',
    definition: 'Begriff',
    location_query: 'Ort',
    contact_query: 'Kontakt',
    unknown: 'nicht erkannt',
  },
  questionTypes: {
    what: 'Was',
    who: 'Wer',
    where: 'Wo',
    when: 'Wann',
    how: 'Wie',
    why: 'Warum',
    which: 'Welche',
    how_much: 'Wie viel',
    statement: 'Aussage',
  },
  parameterNames: {
    location: 'Ort',
    land: 'Land',
    organization: 'Stelle',
    document_type: 'Dokument',
    procedure_type: 'Verfahren',
    date: 'Datum',
    amount: 'Betrag',
    subjects: 'Vergleich von',
  },
};

const en: ViewTexts = {
  ask: 'Ask',
  questionLabel: 'Your question',
  questionPlaceholder: 'Ask a question …',
  emptyTitle: 'What would you like to know?',
  emptyText:
    'Veritas searches your documents, shows every step, and gives a source for each sentence of its answer. No outside service is asked.',
  examples: 'For example',
  conversation: 'Conversation',
  stop: 'Stop',
  stopAndAnswer: 'Stop and answer with what was found',
  pause: 'Pause',
  resume: 'Resume',
  takeUp: 'Resume from the last finished step',
  copy: 'Copy the answer',
  copied: 'Answer copied',
  openRun: 'Open the run',
  exportAnswer: 'Save as Markdown',
  askAgain: 'Ask again',
  remove: 'Delete from the conversation',
  dismiss: 'Dismiss',
  retryStep: 'Retry the step',
  skipStep: 'Skip the step',
  sources: 'Sources',
  nearest: 'What comes nearest',
  gaps: 'Not in your sources',
  partial: 'Incomplete: not all steps were finished.',
  noMatch: 'Your sources hold nothing that answers the question.',
  nothingYet: 'Up to then nothing had been found that answers the question.',
  unavailable: 'There is no library in which Veritas can look.',
  unverified: 'not plainly confirmed',
  mock: 'Demonstration: these steps are simulated',
  interruptedState: 'interrupted',
  interrupted: 'Interrupted: the window was closed or reloaded before the answer was finished.',
  stopped: 'Stopped',
  failed: 'Failed',
  paused: 'Paused',
  total: 'Total',
  incomplete: 'without the unknown items',
  assumptions: 'Assumptions',
  unknownAmounts: 'Unknown',
  amount: 'Amount',
  item: 'Item',
  basis: 'How it is derived',
  stand: 'As of',
  library: 'Library',
  refreshLibrary: 'Read the library again',
  libraryProblems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  documents: (count, passages) =>
    `${number(count, 'en')} ${count === 1 ? 'document' : 'documents'} · ${number(passages, 'en')} ${passages === 1 ? 'passage' : 'passages'}`,
  stepCount: (count) => (count === 1 ? '1 step' : `${count} steps`),
  stepsDone: (done, total) => `${done} of ${total} steps`,
  overall: 'Overall progress',
  progressOf: (name) => `Progress: ${name}`,
  elapsed: 'elapsed',
  remaining: (low, high) => `${low} to ${high} left`,
  dependsOn: (names) => `after: ${names}`,
  graph: 'Steps and what they depend on',
  log: 'Events',
  logEmpty: 'No events of this type',
  filter: 'Filter events',
  allTypes: 'All',
  merged: (count) => `${count} merged`,
  analysis: 'Analysis of the question',
  understoodAs: 'Understood as',
  statistics: 'Statistics',
  answer: 'Answer',
  intent: 'Intent',
  questionType: 'Kind of question',
  language: 'Language',
  topic: 'Topic',
  entities: 'Recognised',
  parameters: 'Parameters',
  lawReferences: 'Provisions',
  none: 'none',
  events: 'Events',
  rate: 'Rate',
  perSecond: (rate) => `${rate} a second`,
  latency: 'Event to screen',
  latencyValue: (p50, p99) => `median ${p50}, 99 % under ${p99}`,
  duration: 'Duration',
  steps: 'Steps',
  fromFile: (name) => `From the file ${name} · read-only`,
  fileNotes: 'Notes on the file',
  fileUnreadable: 'No run can be shown from this file',
  runAgain: 'Ask the same question anew in the chat',
  compare: 'Compare with a run of the history',
  interruptedFile: 'Incomplete: the file holds no end of the run.',
  timeline: 'Timeline',
  place: 'Place in the run',
  eventOf: (count, total) => `Event ${count} of ${total}`,
  toStart: 'To the start',
  toEnd: 'To the end',
  play: 'Play',
  pausePlay: 'Pause playing',
  speed: 'Speed of playing',
  noRun: 'This run is no longer there.',
  show: 'Show',
  speakStarted: (name) => `${name} started`,
  speakEnded: (name, status) => `${name}: ${status}`,
  speakAnswer: 'The answer is ready.',
  speakNoAnswer: 'The run ended without an answer.',
  citation: (number, title) => `Source ${number}: ${title}`,
  line: (line) => `line ${line}`,
  page: (page) => `page ${page}`,
  statuses: {
    pending: 'waiting',
    starting: 'starting',
    running: 'running',
    progress: 'running',
    completed: 'done',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'stopped',
  },
  eventTypes: {
    plan_started: 'Plan started',
    step_started: 'Step started',
    step_progress: 'Progress',
    step_completed: 'Step completed',
    step_failed: 'Step without result',
    plan_completed: 'Plan completed',
    plan_failed: 'Plan without result',
    error: 'Error',
  },
  intents: {
    fact_retrieval: 'Fact',
    procedure_query: 'Procedure',
    comparison: 'Comparison',
    timeline: 'Timeline',
    calculation: 'Calculation',
    definition: 'Definition',
    location_query: 'Place',
    contact_query: 'Contact',
    unknown: 'not recognised',
  },
  questionTypes: {
    what: 'What',
    who: 'Who',
    where: 'Where',
    when: 'When',
    how: 'How',
    why: 'Why',
    which: 'Which',
    how_much: 'How much',
    statement: 'Statement',
  },
  parameterNames: {
    location: 'Place',
    land: 'Land',
    organization: 'Organisation',
    document_type: 'Document',
    procedure_type: 'Procedure',
    date: 'Date',
    amount: 'Amount',
    subjects: 'Comparison of',
  },
};

const catalogue: Readonly<Record<Language, ViewTexts>> = { de, en };

export function textsFor(language: Language): ViewTexts {
  return catalogue[language];
}
