import type { Language } from '../../protocol/vocabulary.ts';

export interface LibraryTexts {
  readonly missing: (path: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly cacheUnwritable: (path: string, reason: string) => string;
  readonly indexFrozen: (path: string, reason: string) => string;
  readonly diskFull: string;
  readonly rebuilt: string;
  readonly storeFailed: (reason: string) => string;
  readonly noLibrary: string;
  readonly workerGone: string;
  readonly closed: string;
  readonly tooLarge: (megabytes: number, limit: number) => string;
  readonly binary: string;
  readonly encoding: string;
  readonly fileUnreadable: (reason: string) => string;
  readonly frontMatter: (detail: string) => string;
  readonly tooDeep: (limit: number) => string;
  readonly tooMany: (limit: number) => string;
  readonly linkLoop: string;
}

const de: LibraryTexts = {
  missing: (path) => `Den Ordner „${path}“ gibt es nicht. Prüfen Sie den Pfad.`,
  unreadable: (path, reason) => `Der Ordner „${path}“ lässt sich nicht lesen (${reason}). Prüfen Sie die Zugriffsrechte.`,
  notAFolder: (path) => `„${path}“ ist kein Ordner. Geben Sie den Ordner an, in dem die Dokumente liegen.`,
  cacheUnwritable: (path, reason) =>
    `In den Cache-Ordner „${path}“ lässt sich nicht schreiben (${reason}). Der Index liegt für dieses Mal nur im Arbeitsspeicher.`,
  indexFrozen: (path, reason) =>
    `In den Cache-Ordner „${path}“ lässt sich nicht schreiben (${reason}). Es antwortet der bisherige Index; Änderungen fehlen ihm.`,
  diskFull: 'kein Platz mehr auf dem Datenträger',
  rebuilt: 'Die Indexdatei war beschädigt oder veraltet und wurde neu aufgebaut.',
  storeFailed: (reason) => `Der Index konnte nicht geschrieben werden (${reason}). Der bisherige Stand bleibt erhalten.`,
  noLibrary: 'Es ist keine Bibliothek geöffnet. Fügen Sie mit --library einen Ordner hinzu.',
  workerGone: 'Die Suche wurde unerwartet beendet und startet neu. Versuchen Sie es noch einmal.',
  closed: 'Die Bibliotheken sind geschlossen.',
  tooLarge: (megabytes, limit) => `mit ${megabytes} MB zu groß (Grenze ${limit} MB)`,
  binary: 'keine Textdatei',
  encoding: 'Zeichenkodierung nicht erkannt; speichern Sie die Datei als UTF-8',
  fileUnreadable: (reason) => `nicht lesbar (${reason})`,
  frontMatter: (detail) => `Kopfdaten (Front Matter) fehlerhaft: ${detail}`,
  tooDeep: (limit) => `mehr als ${limit} Ordner tief; nicht gelesen`,
  tooMany: (limit) => `mehr als ${limit} Dateien; der Rest wurde nicht gelesen`,
  linkLoop: 'Verknüpfung im Kreis; nicht verfolgt',
};

const en: LibraryTexts = {
  missing: (path) => `The folder "${path}" does not exist. Check the path.`,
  unreadable: (path, reason) => `The folder "${path}" cannot be read (${reason}). Check its permissions.`,
  notAFolder: (path) => `"${path}" is not a folder. Name the folder that holds the documents.`,
  cacheUnwritable: (path, reason) =>
    `The cache folder "${path}" cannot be written (${reason}). This time the index lives in memory only.`,
  indexFrozen: (path, reason) =>
    `The cache folder "${path}" cannot be written (${reason}). The index answers as it is, without recent changes.`,
  diskFull: 'no space left on the disk',
  rebuilt: 'The index file was damaged or of an older version and has been rebuilt.',
  storeFailed: (reason) => `The index could not be written (${reason}). What it held before is kept.`,
  noLibrary: 'No library is open. Add a folder with --library.',
  workerGone: 'The search ended unexpectedly and is starting again. Try once more.',
  closed: 'The libraries are closed.',
  tooLarge: (megabytes, limit) => `too large with ${megabytes} MB (limit ${limit} MB)`,
  binary: 'not a text file',
  encoding: 'character encoding not recognised; save the file as UTF-8',
  fileUnreadable: (reason) => `not readable (${reason})`,
  frontMatter: (detail) => `front matter is faulty: ${detail}`,
  tooDeep: (limit) => `more than ${limit} folders deep; not read`,
  tooMany: (limit) => `more than ${limit} files; the rest was not read`,
  linkLoop: 'link in a circle; not followed',
};

export const libraryTexts: Readonly<Record<Language, LibraryTexts>> = { de, en };
