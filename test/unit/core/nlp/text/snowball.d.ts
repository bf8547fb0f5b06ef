declare module 'snowball-stemmers' {
  export interface Stemmer {
    /** Stem of a lower-case word. */
    stem(word: string): string;
  }
  export function newStemmer(language: string): Stemmer;
}
