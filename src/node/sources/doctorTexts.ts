import type { Language } from '../../protocol/vocabulary.ts';

/** What a check of the libraries says. */
export interface DoctorTexts {
  readonly registry: (count: number) => string;
  readonly git: (version: string) => string;
  readonly noGit: string;
  readonly noFolder: (path: string) => string;
  readonly noIndex: (name: string) => string;
  readonly damagedIndex: (reason: string) => string;
  readonly sound: (documents: number, passages: number, megabytes: string) => string;
  readonly problem: (path: string, reason: string) => string;
  readonly moreProblems: (count: number) => string;
  readonly waiting: (laws: readonly string[]) => string;
  readonly failedLaw: (law: string, reason: string) => string;
  readonly damagedLaws: (laws: readonly string[]) => string;
}

const de: DoctorTexts = {
  registry: (count) => (count === 1 ? '1 Bibliothek eingetragen' : `${count} Bibliotheken eingetragen`),
  git: (version) => `Git ${version}`,
  noGit: 'Git wurde nicht gefunden; geklonte Bibliotheken lassen sich nicht auffrischen',
  noFolder: (path) =>
    `Der Ordner „${path}“ fehlt oder ist nicht lesbar. Stellen Sie ihn wieder her oder entfernen Sie die Bibliothek.`,
  noIndex: (name) => `noch nicht eingelesen; „veritas library refresh ${name}“ holt das nach`,
  damagedIndex: (reason) => `Der Index ist beschädigt (${reason}); die nächste Suche baut ihn neu auf`,
  sound: (documents, passages, megabytes) =>
    `Index in Ordnung: ${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}, ${passages} ${passages === 1 ? 'Fundstelle' : 'Fundstellen'}, ${megabytes} MB`,
  problem: (path, reason) => `${path}: ${reason}`,
  moreProblems: (count) => (count === 1 ? '… und 1 weitere Datei' : `… und ${count} weitere Dateien`),
  waiting: (laws) => `vorgemerkt, noch nicht geladen: ${laws.join(', ')}`,
  failedLaw: (law, reason) => `${law} nicht geladen: ${reason}`,
  damagedLaws: (laws) => `Prüfsumme falsch: ${laws.join(', ')}; „veritas library refresh“ lädt neu`,
};

const en: DoctorTexts = {
  registry: (count) => (count === 1 ? '1 library registered' : `${count} libraries registered`),
  git: (version) => `Git ${version}`,
  noGit: 'Git was not found; cloned libraries cannot be refreshed',
  noFolder: (path) => `The folder "${path}" is missing or cannot be read. Restore it, or remove the library.`,
  noIndex: (name) => `not indexed yet; "veritas library refresh ${name}" does it`,
  damagedIndex: (reason) => `The index is damaged (${reason}); the next search builds it anew`,
  sound: (documents, passages, megabytes) =>
    `index sound: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${passages} ${passages === 1 ? 'passage' : 'passages'}, ${megabytes} MB`,
  problem: (path, reason) => `${path}: ${reason}`,
  moreProblems: (count) => (count === 1 ? '… and 1 more file' : `… and ${count} more files`),
  waiting: (laws) => `noted, not loaded yet: ${laws.join(', ')}`,
  failedLaw: (law, reason) => `${law} not loaded: ${reason}`,
  damagedLaws: (laws) => `wrong checksum: ${laws.join(', ')}; "veritas library refresh" loads them again`,
};

export const doctorTexts: Readonly<Record<Language, DoctorTexts>> = { de, en };
