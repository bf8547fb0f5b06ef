import type { Language } from '../protocol/vocabulary.ts';

/** Words of the commands about libraries of one's own. */
export interface LibraryCommandTexts {
  readonly none: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly kinds: Readonly<Record<'folder' | 'git' | 'statutes', string>>;
  readonly holds: (documents: number, passages: number) => string;
  readonly notIndexed: string;
  readonly unread: (count: number) => string;
  readonly loading: (law: string, done: number, total: number) => string;
  readonly loaded: (fetched: number, unchanged: number) => string;
  readonly lawFailed: (law: string, reason: string) => string;
  readonly nothingNamed: string;
  readonly refreshFailed: (name: string, reason: string) => string;
}

const number = (language: Language, value: number): string =>
  value.toLocaleString(language === 'de' ? 'de-DE' : 'en-US');
const counted = (language: Language, value: number, one: string, many: string): string =>
  `${number(language, value)} ${value === 1 ? one : many}`;

const de: LibraryCommandTexts = {
  none: 'Noch keine eigenen Bibliotheken. Beispiel: veritas library add ~/Satzungen',
  added: (name) => `Bibliothek „${name}“ eingetragen.`,
  removed: (name) => `Bibliothek „${name}“ entfernt.`,
  kinds: { folder: 'Ordner', git: 'Git', statutes: 'amtliche Gesetze' },
  holds: (documents, passages) =>
    `${counted('de', documents, 'Dokument', 'Dokumente')}, ${counted('de', passages, 'Fundstelle', 'Fundstellen')}`,
  notIndexed: 'noch nicht eingelesen',
  unread: (count) =>
    `${counted('de', count, 'Datei', 'Dateien')} mit Hinweisen (veritas library doctor nennt sie)`,
  loading: (law, done, total) => `Gesetz ${done + 1} von ${total}: ${law}`,
  loaded: (fetched, unchanged) =>
    `${counted('de', fetched, 'Gesetz', 'Gesetze')} geladen, ${unchanged} unverändert.`,
  lawFailed: (law, reason) => `Nicht geladen: ${law} – ${reason}`,
  nothingNamed: 'Nennen Sie Gesetze (BGB GmbHG …) oder mit --topic ein Thema.',
  refreshFailed: (name, reason) => `„${name}“: ${reason}`,
};

const en: LibraryCommandTexts = {
  none: 'No libraries of your own yet. Example: veritas library add ~/bylaws',
  added: (name) => `Library "${name}" added.`,
  removed: (name) => `Library "${name}" removed.`,
  kinds: { folder: 'folder', git: 'Git', statutes: 'official laws' },
  holds: (documents, passages) =>
    `${counted('en', documents, 'document', 'documents')}, ${counted('en', passages, 'passage', 'passages')}`,
  notIndexed: 'not indexed yet',
  unread: (count) =>
    `${counted('en', count, 'file', 'files')} with remarks (veritas library doctor names them)`,
  loading: (law, done, total) => `Law ${done + 1} of ${total}: ${law}`,
  loaded: (fetched, unchanged) => `${counted('en', fetched, 'law', 'laws')} loaded, ${unchanged} unchanged.`,
  lawFailed: (law, reason) => `Not loaded: ${law} – ${reason}`,
  nothingNamed: 'Name laws (BGB GmbHG …) or a topic with --topic.',
  refreshFailed: (name, reason) => `"${name}": ${reason}`,
};

export const libraryCommandTexts: Readonly<Record<Language, LibraryCommandTexts>> = { de, en };
