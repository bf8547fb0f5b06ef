import type { Language } from '../../protocol/vocabulary.ts';

interface QuestionTexts {
  readonly empty: string;
  readonly tooLong: (length: number, limit: number) => string;
}

export const QUESTION_TEXTS: Readonly<Record<Language, QuestionTexts>> = {
  de: {
    empty:
      'Die Frage ist leer. Stellen Sie eine Frage in ein paar Worten, zum Beispiel „Bauantrag für ein Carport in Ulm“.',
    tooLong: (length, limit) =>
      `Die Frage hat ${length.toLocaleString('de')} Zeichen, erlaubt sind ${limit.toLocaleString('de')}. Kürzen Sie die Frage und legen Sie lange Texte als Dokument in die Bibliothek.`,
  },
  en: {
    empty: 'The question is empty. Ask in a few words, for example “building permit for a carport in Ulm”.',
    tooLong: (length, limit) =>
      `The question has ${length.toLocaleString('en')} characters, the limit is ${limit.toLocaleString('en')}. Shorten it, and add long texts to the library as documents.`,
  },
};
