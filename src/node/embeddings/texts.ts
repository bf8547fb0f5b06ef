import type { Language } from '../../protocol/vocabulary.ts';

export interface EmbeddingTexts {
  readonly searchWithout: (reason: string) => string;
  readonly fillStopped: (reason: string) => string;
}

const de: EmbeddingTexts = {
  searchWithout: (reason) =>
    `Gesucht wurde nur nach Wörtern, weil der Dienst für Vektoren nicht antwortet (${reason}).`,
  fillStopped: (reason) =>
    `Nicht alle Vektoren wurden berechnet (${reason}); der nächste Durchgang macht weiter.`,
};

const en: EmbeddingTexts = {
  searchWithout: (reason) =>
    `Only words were searched, because the service for vectors does not answer (${reason}).`,
  fillStopped: (reason) => `Not all vectors were computed (${reason}); the next pass goes on.`,
};

export const embeddingTexts: Readonly<Record<Language, EmbeddingTexts>> = { de, en };
