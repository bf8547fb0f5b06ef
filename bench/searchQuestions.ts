/** Questions in everyday words over federal law, of the usual length. */
export const QUESTIONS = [
  'Wie hoch ist das Mindeststammkapital einer GmbH?',
  'Welche Frist gilt für den Widerspruch gegen einen Verwaltungsakt?',
  'Wann darf der Vermieter wegen Eigenbedarfs kündigen?',
  'Wie viel Urlaub steht einem Arbeitnehmer im Jahr zu?',
  'Welche Unterlagen brauche ich für die Einbürgerung?',
  'Wer haftet für einen Schaden durch ein fehlerhaftes Produkt?',
  'Darf mein Arbeitgeber personenbezogene Daten ohne Einwilligung verarbeiten?',
  'Bauen im Außenbereich',
];
