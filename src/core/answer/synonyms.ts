import { stemOf } from './wordMatch.ts';

/**
 * Words that mean the same matter at a counter: what people say and what statutes and forms say.
 * The first word of a group is the official one.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['Baugenehmigung', 'Bauantrag', 'Baugesuch', 'Bauvorlagen', 'Bauanfrage', 'Bauerlaubnis'],
  ['Wohngebäude', 'Einfamilienhaus', 'Wohnhaus', 'Eigenheim', 'Hausbau'],
  ['Stellplatz', 'Carport', 'Garage'],
  ['Personalausweis', 'Perso', 'Ausweis'],
  ['Reisepass', 'Pass'],
  ['Fahrerlaubnis', 'Führerschein', 'Autoführerschein'],
  ['Kraftfahrzeug', 'Auto', 'Fahrzeug', 'Kfz', 'Pkw'],
  ['Gewerbeanzeige', 'Gewerbeanmeldung', 'Gewerbeschein', 'Gewerbe'],
  ['Anmeldung', 'Ummeldung', 'Wohnsitzanmeldung', 'Umzug'],
  ['Eheschließung', 'Heirat', 'Hochzeit', 'Trauung'],
  ['Einbürgerung', 'Staatsangehörigkeit', 'Staatsbürgerschaft'],
  ['Aufenthaltserlaubnis', 'Aufenthaltstitel', 'Visum'],
  ['Bürgergeld', 'Grundsicherung', 'Arbeitslosengeld'],
  ['Hundesteuer', 'Hund'],
  ['Gaststättenerlaubnis', 'Schankerlaubnis', 'Gaststätte', 'Kneipe', 'Restaurant'],
  ['Widerspruch', 'Einspruch'],
  ['Gebühr', 'Kosten', 'Preis', 'Entgelt'],
  ['Stammkapital', 'Mindestkapital', 'Mindeststammkapital', 'Grundkapital'],
  ['Genehmigung', 'Erlaubnis', 'Zulassung', 'genehmigungspflichtig', 'verfahrensfrei', 'genehmigungsfrei'],
  ['Kündigung', 'kündigen'],
  ['Wohnraum', 'Wohnung', 'Mietwohnung'],
  ['Errichtung', 'Gründung', 'gründen'],
];

const BY_STEM = new Map<string, readonly string[]>();
for (const group of GROUPS) for (const word of group) BY_STEM.set(stemOf(word), group);

/** Other words for the matters that the stems name, official words first, without the given ones. */
export function synonymsOf(stems: readonly string[]): readonly string[] {
  const known = new Set(stems);
  const found = new Set<string>();
  for (const stem of stems) {
    for (const word of BY_STEM.get(stem) ?? []) if (!known.has(stemOf(word))) found.add(word);
  }
  return [...found];
}

/** The stem with the stems of its synonyms. */
export function withSynonyms(stem: string): readonly string[] {
  const group = BY_STEM.get(stem);
  return group === undefined ? [stem] : [stem, ...group.map(stemOf).filter((other) => other !== stem)];
}

/** The text with everyday words replaced by the official ones of their group. */
export function officialWording(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => BY_STEM.get(stemOf(word))?.[0] ?? word);
}
