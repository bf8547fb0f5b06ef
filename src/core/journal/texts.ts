import type { RunSummary } from '../../protocol/journal.ts';
import type { Language, ProgressStatus } from '../../protocol/vocabulary.ts';

export interface JournalTexts {
  readonly questionLost: (runId: string) => string;
  readonly runFinished: string;
  readonly unknownStep: (step: string, steps: string) => string;
  readonly runNotFound: (run: string) => string;
  readonly runAmbiguous: (run: string, ids: string) => string;
  readonly runBusy: string;
  readonly newer: (file: string, version: number) => string;
  readonly unwritable: (folder: string, reason: string) => string;
  readonly full: (folder: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly tornTail: (file: string, bytes: number, cut: boolean) => string;
  readonly markUnwritten: (folder: string, reason: string) => string;
  readonly damaged: (file: string, lines: number, setAside: string | null) => string;
  readonly question: string;
  readonly run: string;
  readonly askedAt: string;
  readonly library: string;
  readonly passages: (count: number) => string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly steps: string;
  readonly noSteps: string;
  readonly log: string;
  /** Of two runs. */
  readonly compared: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly otherQuestion: string;
    readonly librariesChanged: string;
    readonly sources: string;
    readonly unchanged: string;
    readonly otherResult: string;
    readonly sameAnswer: string;
  };
  readonly status: (status: ProgressStatus | RunSummary['status']) => string;
}

const count = (language: Language, value: number): string =>
  value.toLocaleString(language === 'de' ? 'de-DE' : 'en-US');

const statusDe: Readonly<Record<ProgressStatus | RunSummary['status'], string>> = {
  pending: 'offen',
  starting: 'begonnen',
  running: 'läuft',
  progress: 'läuft',
  completed: 'fertig',
  failed: 'fehlgeschlagen',
  skipped: 'übersprungen',
  cancelled: 'abgebrochen',
  interrupted: 'unterbrochen',
};

const statusEn: typeof statusDe = {
  pending: 'pending',
  starting: 'started',
  running: 'running',
  progress: 'running',
  completed: 'completed',
  failed: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
};

const de: JournalTexts = {
  questionLost: (runId) => `Die Frage des Laufs ${runId} ist durch einen Schaden an seiner Datei verloren.`,
  runFinished:
    'Dieser Lauf ist vollständig. „veritas show“ zeigt seine Antwort, „veritas resume --from <Schritt>“ wiederholt ihn ab einem Schritt.',
  unknownStep: (step, steps) => `Der Lauf hat keinen Schritt „${step}“. Seine Schritte: ${steps}.`,
  runNotFound: (run) => `Es gibt keinen Lauf „${run}“. „veritas history“ zeigt alle.`,
  runAmbiguous: (run, ids) => `„${run}“ steht für mehrere Läufe: ${ids}. Bitte mehr Zeichen angeben.`,
  runBusy: 'Dieser Lauf läuft gerade in einem anderen Fenster oder Programm.',
  newer: (file, version) =>
    `${file} stammt von einer neueren Version von Veritas (Journal ${version}) und bleibt unberührt. Bitte Veritas aktualisieren.`,
  unwritable: (folder, reason) =>
    `Das Journal in ${folder} lässt sich nicht schreiben (${reason}). Der Lauf geht weiter, wird aber nicht aufgezeichnet.`,
  full: (folder) =>
    `Der Datenträger von ${folder} ist voll. Der Lauf geht weiter, wird aber nicht weiter aufgezeichnet. Bitte Platz schaffen.`,
  unreadable: (file, reason) => `${file} lässt sich nicht lesen: ${reason}`,
  tooLarge: (file) => `${file} ist zu groß für eine Laufdatei und wurde nicht gelesen.`,
  tornTail: (file, bytes, cut) =>
    `${file}: Der letzte Eintrag war nur zum Teil geschrieben; ${count('de', bytes)} Bytes wurden ${cut ? 'abgeschnitten' : 'übergangen'}.`,
  markUnwritten: (folder, reason) =>
    `Die Änderung ließ sich nicht speichern: ${folder} ist nicht beschreibbar (${reason}).`,
  damaged: (file, lines, setAside) =>
    `${file}: ${count('de', lines)} beschädigte ${lines === 1 ? 'Zeile' : 'Zeilen'}; alles Lesbare ist erhalten. ` +
    (setAside === null ? 'Die Datei blieb unverändert.' : `Das Übrige liegt in ${setAside}.`),
  question: 'Frage',
  run: 'Lauf',
  askedAt: 'Gefragt am',
  library: 'Bibliothek',
  passages: (passages) => `${count('de', passages)} Fundstellen`,
  answer: 'Antwort',
  noAnswer: 'Keine Antwort.',
  steps: 'Schritte',
  noSteps: 'Keine Schritte.',
  log: 'Protokoll',
  compared: {
    title: 'Zwei Läufe im Vergleich',
    before: 'Früher',
    after: 'Später',
    otherQuestion: 'Die Fragen der beiden Läufe sind verschieden.',
    librariesChanged: 'Zwischen den Läufen haben sich die Dokumente geändert.',
    sources: 'Quellen',
    unchanged: 'Kein Unterschied.',
    otherResult: 'hat etwas anderes ergeben',
    sameAnswer: 'Beide Antworten sind Zeichen für Zeichen gleich.',
  },
  status: (status) => statusDe[status],
};

const en: JournalTexts = {
  questionLost: (runId) => `The question of run ${runId} was lost with the damage to its file.`,
  runFinished:
    'This run is complete. "veritas show" gives its answer, "veritas resume --from <step>" repeats it from a step on.',
  unknownStep: (step, steps) => `The run has no step "${step}". Its steps: ${steps}.`,
  runNotFound: (run) => `There is no run "${run}". "veritas history" lists all of them.`,
  runAmbiguous: (run, ids) => `"${run}" stands for several runs: ${ids}. Please give more characters.`,
  runBusy: 'This run is under way in another window or program.',
  newer: (file, version) =>
    `${file} was written by a newer version of Veritas (journal ${version}) and is left alone. Please update Veritas.`,
  unwritable: (folder, reason) =>
    `The journal in ${folder} cannot be written (${reason}). The run goes on but is not recorded.`,
  full: (folder) =>
    `The disk of ${folder} is full. The run goes on but is no longer recorded. Please make room.`,
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  tooLarge: (file) => `${file} is too large for a run file and was not read.`,
  tornTail: (file, bytes, cut) =>
    `${file}: the last entry was written in part only; ${count('en', bytes)} bytes were ${cut ? 'cut off' : 'passed over'}.`,
  markUnwritten: (folder, reason) =>
    `The change could not be saved: ${folder} cannot be written (${reason}).`,
  damaged: (file, lines, setAside) =>
    `${file}: ${count('en', lines)} damaged ${lines === 1 ? 'line' : 'lines'}; all that can be read was kept. ` +
    (setAside === null ? 'The file was left as it is.' : `The rest is in ${setAside}.`),
  question: 'Question',
  run: 'Run',
  askedAt: 'Asked at',
  library: 'Library',
  passages: (passages) => `${count('en', passages)} passages`,
  answer: 'Answer',
  noAnswer: 'No answer.',
  steps: 'Steps',
  noSteps: 'No steps.',
  log: 'Log',
  compared: {
    title: 'Two runs compared',
    before: 'Earlier',
    after: 'Later',
    otherQuestion: 'The two runs have different questions.',
    librariesChanged: 'The documents changed between the two runs.',
    sources: 'Sources',
    unchanged: 'No difference.',
    otherResult: 'came to another result',
    sameAnswer: 'Both answers are the same, character by character.',
  },
  status: (status) => statusEn[status],
};

export function journalTexts(language: Language): JournalTexts {
  return language === 'de' ? de : en;
}
