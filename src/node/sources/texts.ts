import type { Language } from '../../protocol/vocabulary.ts';

/** Words about the libraries that a user has registered. */
export interface SourceTexts {
  readonly registryDamaged: (path: string, detail: string) => string;
  readonly registryUnwritable: (path: string, reason: string) => string;
  readonly registryBusy: (path: string) => string;
  readonly statutesBusy: string;
  readonly nameTaken: (name: string) => string;
  readonly badName: (name: string) => string;
  readonly rootTaken: (name: string) => string;
  readonly unknownName: (name: string, known: readonly string[]) => string;
  readonly noFolder: (path: string) => string;
  readonly badUrl: (url: string) => string;
  readonly urlSecret: string;
  readonly noGit: string;
  readonly gitFailed: (url: string, reason: string) => string;
  readonly offline: (host: string, waiting: number) => string;
  readonly httpFailed: (url: string, status: number) => string;
  readonly transferFailed: (url: string, reason: string) => string;
  readonly notALaw: (law: string) => string;
  readonly badContents: (url: string) => string;
  readonly badStatutesUrl: (url: string) => string;
  readonly unknownLaw: (law: string, similar: readonly string[]) => string;
  readonly unknownTopic: (topic: string, known: readonly string[]) => string;
  readonly statutesName: string;
}

const list = (names: readonly string[]): string => names.join(', ');

const de: SourceTexts = {
  registryDamaged: (path, detail) =>
    `Die Liste Ihrer Bibliotheken („${path}“) ist beschädigt (${detail}). Stellen Sie die Datei wieder her oder löschen Sie sie.`,
  registryUnwritable: (path, reason) =>
    `Die Liste Ihrer Bibliotheken („${path}“) lässt sich nicht schreiben (${reason}).`,
  registryBusy: (path) =>
    `Ein anderes Programm ändert gerade die Liste Ihrer Bibliotheken („${path}“). Versuchen Sie es noch einmal.`,
  statutesBusy: 'Ein anderes Programm lädt gerade Gesetze. Versuchen Sie es noch einmal.',
  nameTaken: (name) => `Eine Bibliothek „${name}“ gibt es schon. Wählen Sie mit --name einen anderen Namen.`,
  badName: (name) =>
    `„${name}“ taugt nicht als Name: Buchstaben, Ziffern, Leerzeichen, Punkt, Binde- und Unterstrich, höchstens 64 Zeichen.`,
  rootTaken: (name) => `Dieser Ordner ist schon als „${name}“ eingetragen.`,
  unknownName: (name, known) =>
    known.length === 0
      ? `Eine Bibliothek „${name}“ gibt es nicht; noch ist keine eingetragen.`
      : `Eine Bibliothek „${name}“ gibt es nicht. Eingetragen: ${list(known)}.`,
  noFolder: (path) => `„${path}“ ist weder ein Ordner noch die Adresse eines Git-Repositorys.`,
  badUrl: (url) => `„${url}“ ist keine Adresse, von der Git laden kann (https, http, ssh, git oder file).`,
  urlSecret:
    'Die Adresse enthält ein Kennwort. Lassen Sie es weg und hinterlegen Sie es in Ihrer Git-Konfiguration.',
  noGit: 'Das Programm git wurde nicht gefunden. Installieren Sie Git oder geben Sie einen Ordner an.',
  gitFailed: (url, reason) => `Git konnte „${url}“ nicht laden: ${reason}`,
  offline: (host, waiting) =>
    `Keine Verbindung zu ${host}. ${waiting === 1 ? '1 Gesetz ist' : `${waiting} Gesetze sind`} vorgemerkt; „veritas library refresh“ holt sie, sobald es wieder Netz gibt.`,
  httpFailed: (url, status) => `${url} antwortete mit Status ${status}`,
  transferFailed: (url, reason) => `${url} ließ sich nicht laden (${reason})`,
  notALaw: (law) => `was für ${law} geladen wurde, ist kein Gesetz in der amtlichen XML-Form`,
  badStatutesUrl: (url) =>
    `„${url}“ ist keine Adresse, von der Gesetze geladen werden können (http oder https).`,
  badContents: (url) => `Das Verzeichnis der Gesetze unter ${url} ist nicht lesbar.`,
  unknownLaw: (law, similar) =>
    similar.length === 0
      ? `„${law}“ steht nicht im Verzeichnis der Bundesgesetze. Geben Sie die amtliche Abkürzung an.`
      : `„${law}“ steht nicht im Verzeichnis der Bundesgesetze. Meinten Sie: ${list(similar)}?`,
  unknownTopic: (topic, known) => `Das Thema „${topic}“ gibt es nicht. Es gibt: ${list(known)}.`,
  statutesName: 'Bundesrecht',
};

const en: SourceTexts = {
  registryDamaged: (path, detail) =>
    `The list of your libraries ("${path}") is damaged (${detail}). Restore the file or delete it.`,
  registryUnwritable: (path, reason) =>
    `The list of your libraries ("${path}") cannot be written (${reason}).`,
  registryBusy: (path) =>
    `Another program is changing the list of your libraries ("${path}") just now. Try again.`,
  statutesBusy: 'Another program is loading statutes just now. Try again.',
  nameTaken: (name) => `A library "${name}" exists already. Choose another name with --name.`,
  badName: (name) =>
    `"${name}" cannot be a name: letters, digits, blanks, dots, dashes and underscores, 64 characters at most.`,
  rootTaken: (name) => `This folder is registered already, as "${name}".`,
  unknownName: (name, known) =>
    known.length === 0
      ? `There is no library "${name}"; none is registered yet.`
      : `There is no library "${name}". Registered: ${list(known)}.`,
  noFolder: (path) => `"${path}" is neither a folder nor the address of a Git repository.`,
  badUrl: (url) => `"${url}" is no address that Git can load from (https, http, ssh, git or file).`,
  urlSecret: 'The address holds a password. Leave it out and keep it in your Git configuration.',
  noGit: 'The program git was not found. Install Git, or name a folder.',
  gitFailed: (url, reason) => `Git could not load "${url}": ${reason}`,
  offline: (host, waiting) =>
    `No connection to ${host}. ${waiting === 1 ? '1 law is' : `${waiting} laws are`} noted; "veritas library refresh" fetches them once there is a network again.`,
  httpFailed: (url, status) => `${url} answered with status ${status}`,
  transferFailed: (url, reason) => `${url} could not be loaded (${reason})`,
  notALaw: (law) => `what was loaded for ${law} is no law in the official XML form`,
  badStatutesUrl: (url) => `"${url}" is no address that laws can be loaded from (http or https).`,
  badContents: (url) => `The table of contents of the laws at ${url} cannot be read.`,
  unknownLaw: (law, similar) =>
    similar.length === 0
      ? `"${law}" is not in the table of contents of federal laws. Name the official abbreviation.`
      : `"${law}" is not in the table of contents of federal laws. Did you mean: ${list(similar)}?`,
  unknownTopic: (topic, known) => `There is no topic "${topic}". There are: ${list(known)}.`,
  statutesName: 'Bundesrecht',
};

export const sourceTexts: Readonly<Record<Language, SourceTexts>> = { de, en };
