import type { Language } from '../../protocol/vocabulary.ts';
import { doctorTexts, type DoctorTexts } from './doctorTexts.ts';
import { sourceTexts, type SourceTexts } from './texts.ts';

/** The words of the terminal's commands, where they name a way out, for an editor with a library view. */
export const editorSourceTexts: Readonly<Record<Language, SourceTexts>> = {
  de: {
    ...sourceTexts.de,
    nameTaken: (name) => `Eine Bibliothek „${name}“ gibt es schon. Wählen Sie einen anderen Namen.`,
    offline: (host, waiting) =>
      `Keine Verbindung zu ${host}. ${waiting === 1 ? '1 Gesetz ist' : `${waiting} Gesetze sind`} vorgemerkt; „Auffrischen“ in der Ansicht der Bibliothek holt sie, sobald es wieder Netz gibt.`,
  },
  en: {
    ...sourceTexts.en,
    nameTaken: (name) => `A library "${name}" exists already. Choose another name.`,
    offline: (host, waiting) =>
      `No connection to ${host}. ${waiting === 1 ? '1 law is' : `${waiting} laws are`} noted; "Refresh" in the library view fetches them once there is a network again.`,
  },
};

export const editorDoctorTexts: Readonly<Record<Language, DoctorTexts>> = {
  de: {
    ...doctorTexts.de,
    noIndex: () => 'noch nicht eingelesen; das geschieht mit der nächsten Frage',
    damagedLaws: (laws) => `Prüfsumme falsch: ${laws.join(', ')}; „Auffrischen“ lädt neu`,
  },
  en: {
    ...doctorTexts.en,
    noIndex: () => 'not indexed yet; the next question does it',
    damagedLaws: (laws) => `wrong checksum: ${laws.join(', ')}; "Refresh" loads them again`,
  },
};
