import type { StepFocus } from '../process/stepParameters.ts';

/** Words that passages on a focus use, in statutes, forms and guides. Searched at lower weight than the topic. */
export const FOCUS_WORDS: Readonly<Record<StepFocus, readonly string[]>> = {
  requirements: ['Voraussetzungen', 'Anforderungen', 'zuständige Behörde', 'Frist', 'erforderlich', 'Ablauf'],
  forms: ['Unterlagen', 'Formular', 'Vordruck', 'Antrag', 'Nachweise', 'einreichen', 'beizufügen'],
  costs: ['Gebühren', 'Kosten', 'Gebührenverzeichnis', 'Gebührensatz', 'Euro', 'Promille'],
  subject: [],
  general: [],
};
