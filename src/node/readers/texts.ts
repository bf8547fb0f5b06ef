import type { Language } from '../../protocol/vocabulary.ts';
import type { ReadFailureCode } from './formats.ts';

/** Why a file gave no text, or not all of it; follows the file's name. */
export interface ReaderTexts {
  readonly failures: Readonly<Record<ReadFailureCode, string>>;
  readonly textlessPages: (count: number) => string;
}

const de: ReaderTexts = {
  failures: {
    no_text: 'enthält nur Bilder, keinen Text (Scan); lassen Sie eine Texterkennung darüberlaufen',
    encrypted: 'mit einem Kennwort geschützt',
    damaged: 'beschädigt oder nicht das, was die Endung sagt',
    too_large: 'zu umfangreich',
    too_deep: 'zu tief verschachtelt',
    too_slow: 'ließ sich nicht in angemessener Zeit lesen',
    no_memory: 'braucht zum Lesen zu viel Arbeitsspeicher',
    no_statute: 'XML ohne Rechtsnormen; gelesen wird die amtliche Form von Bundesgesetzen',
    encoding: 'Zeichenkodierung nicht erkannt; speichern Sie die Datei als UTF-8',
  },
  textlessPages: (count) =>
    count === 1
      ? '1 Seite enthält nur Bilder, keinen Text'
      : `${count} Seiten enthalten nur Bilder, keinen Text`,
};

const en: ReaderTexts = {
  failures: {
    no_text: 'holds only pictures, no text (scan); run a text recognition over it',
    encrypted: 'protected by a password',
    damaged: 'damaged, or not what its extension says',
    too_large: 'too extensive',
    too_deep: 'nested too deeply',
    too_slow: 'could not be read in reasonable time',
    no_memory: 'needs too much memory to be read',
    no_statute: 'XML without legal norms; the official form of federal laws is read',
    encoding: 'character encoding not recognised; save the file as UTF-8',
  },
  textlessPages: (count) =>
    count === 1 ? '1 page holds only pictures, no text' : `${count} pages hold only pictures, no text`,
};

export const readerTexts: Readonly<Record<Language, ReaderTexts>> = { de, en };
