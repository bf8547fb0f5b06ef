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
  readonly diskFull: string;
  readonly writeProtected: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly tornTail: (file: string, bytes: number, cut: boolean) => string;
  readonly markUnwritten: (folder: string, reason: string) => string;
  readonly damaged: (file: string, lines: number, setAside: string | null) => string;
  /** Of a run file that somebody opens to look at: what is wrong with it, and what to do. */
  readonly opened: {
    readonly empty: string;
    readonly noRunFile: string;
    readonly questionLost: string;
    readonly newer: (version: number) => string;
    readonly unknown: (lines: number) => string;
    readonly damaged: (lines: number) => string;
    readonly torn: (bytes: number) => string;
    readonly tooLarge: (megabytes: number, shown: number) => string;
    readonly unreadable: (reason: string) => string;
    readonly noTree: string;
    readonly noPlan: string;
  };
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
  /** As `status`, but a run that answered without all of its steps is not called complete. */
  readonly runStatus: (run: Pick<RunSummary, 'status' | 'partial'>) => string;
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
  diskFull: 'Datenträger voll',
  writeProtected: 'schreibgeschützt',
  unreadable: (file, reason) => `${file} lässt sich nicht lesen: ${reason}`,
  tooLarge: (file) => `${file} ist zu groß für eine Laufdatei und wurde nicht gelesen.`,
  tornTail: (file, bytes, cut) =>
    `${file}: Der letzte Eintrag war nur zum Teil geschrieben; ${count('de', bytes)} Bytes wurden ${cut ? 'abgeschnitten' : 'übergangen'}.`,
  markUnwritten: (folder, reason) =>
    `Die Änderung ließ sich nicht speichern: ${folder} ist nicht beschreibbar (${reason}).`,
  damaged: (file, lines, setAside) =>
    `${file}: ${count('de', lines)} beschädigte ${lines === 1 ? 'Zeile' : 'Zeilen'}; alles Lesbare ist erhalten. ` +
    (setAside === null ? 'Die Datei blieb unverändert.' : `Das Übrige liegt in ${setAside}.`),
  opened: {
    empty: 'Die Datei ist leer. Bitte den Lauf noch einmal exportieren.',
    noRunFile:
      'In dieser Datei steht kein Lauf von Veritas. Vielleicht wurde sie umbenannt oder von einem anderen Programm verändert; bitte den Lauf noch einmal exportieren.',
    questionLost:
      'Die Datei ist so beschädigt, dass nicht einmal die Frage lesbar ist. Bitte den Lauf noch einmal exportieren.',
    newer: (version) =>
      `Die Datei stammt von einer neueren Version von Veritas (Laufdatei ${version}). Gezeigt wird, was diese Version lesen kann; bitte Veritas aktualisieren.`,
    unknown: (lines) =>
      `${count('de', lines)} ${lines === 1 ? 'Zeile ist' : 'Zeilen sind'} von einer Art, die diese Version nicht kennt, und ${lines === 1 ? 'fehlt' : 'fehlen'} hier. Bitte Veritas aktualisieren.`,
    damaged: (lines) =>
      `${count('de', lines)} ${lines === 1 ? 'Zeile ist' : 'Zeilen sind'} beschädigt und ${lines === 1 ? 'fehlt' : 'fehlen'} hier; alles Übrige wird gezeigt. Für den ganzen Lauf bitte noch einmal exportieren.`,
    torn: (bytes) =>
      `Das Ende der Datei fehlt: Der letzte Eintrag bricht nach ${count('de', bytes)} ${bytes === 1 ? 'Byte' : 'Bytes'} ab. Alles davor wird gezeigt.`,
    tooLarge: (megabytes, shown) =>
      shown === 0
        ? `Die Datei ist mit ${count('de', megabytes)} MB zu groß, um sie hier zu zeigen. Bitte auf die eigene Festplatte kopieren und dort öffnen.`
        : `Die Datei ist mit ${count('de', megabytes)} MB zu groß; gezeigt wird, was in den ersten ${count('de', shown)} MB steht.`,
    unreadable: (reason) =>
      `Die Datei lässt sich nicht lesen: ${reason} Bitte prüfen, ob es sie noch gibt und Sie sie lesen dürfen.`,
    noTree: 'Der Plan in der Datei ist nicht schlüssig. Gezeigt wird der Plan, den die Frage heute bekommt.',
    noPlan:
      'Die Frage in der Datei lässt sich nicht verarbeiten; deshalb gibt es nichts zu zeigen. Bitte den Lauf noch einmal exportieren.',
  },
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
  runStatus: ({ status, partial }) =>
    status === 'completed' && partial ? 'unvollständig' : statusDe[status],
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
  diskFull: 'disk full',
  writeProtected: 'write-protected',
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  tooLarge: (file) => `${file} is too large for a run file and was not read.`,
  tornTail: (file, bytes, cut) =>
    `${file}: the last entry was written in part only; ${count('en', bytes)} bytes were ${cut ? 'cut off' : 'passed over'}.`,
  markUnwritten: (folder, reason) =>
    `The change could not be saved: ${folder} cannot be written (${reason}).`,
  damaged: (file, lines, setAside) =>
    `${file}: ${count('en', lines)} damaged ${lines === 1 ? 'line' : 'lines'}; all that can be read was kept. ` +
    (setAside === null ? 'The file was left as it is.' : `The rest is in ${setAside}.`),
  opened: {
    empty: 'The file is empty. Please export the run again.',
    noRunFile:
      'There is no run of Veritas in this file. It may have been renamed, or changed by another program; please export the run again.',
    questionLost:
      'The file is damaged so badly that not even the question can be read. Please export the run again.',
    newer: (version) =>
      `The file was written by a newer version of Veritas (run file ${version}). What this version can read is shown; please update Veritas.`,
    unknown: (lines) =>
      `${count('en', lines)} ${lines === 1 ? 'line is' : 'lines are'} of a kind that this version does not know and ${lines === 1 ? 'is' : 'are'} missing here. Please update Veritas.`,
    damaged: (lines) =>
      `${count('en', lines)} ${lines === 1 ? 'line is' : 'lines are'} damaged and missing here; all the rest is shown. For the whole run, please export it again.`,
    torn: (bytes) =>
      `The end of the file is missing: the last entry breaks off after ${count('en', bytes)} ${bytes === 1 ? 'byte' : 'bytes'}. All before it is shown.`,
    tooLarge: (megabytes, shown) =>
      shown === 0
        ? `With ${count('en', megabytes)} MB the file is too large to be shown here. Please copy it to your own disk and open it there.`
        : `With ${count('en', megabytes)} MB the file is too large; what stands in its first ${count('en', shown)} MB is shown.`,
    unreadable: (reason) =>
      `The file cannot be read: ${reason} Please see whether it is still there and you may read it.`,
    noTree: 'The plan in the file does not hold together. The plan that its question gets today is shown.',
    noPlan:
      'The question in the file cannot be worked with, so there is nothing to show. Please export the run again.',
  },
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
  runStatus: ({ status, partial }) => (status === 'completed' && partial ? 'incomplete' : statusEn[status]),
};

export function journalTexts(language: Language): JournalTexts {
  return language === 'de' ? de : en;
}
