import { stemOf } from './wordMatch.ts';

/**
 * Words that mean the same matter at a counter: what people say and what statutes and forms say.
 * The first word of a group is the official one.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['Baugenehmigung', 'Bauantrag', 'Baugesuch', 'Bauvorlagen', 'Bauanfrage', 'Bauerlaubnis'],
  ['Wohngebäude', 'Einfamilienhaus', 'Wohnhaus', 'Eigenheim', 'Hausbau'],
  ['Stellplatz', 'Carport', 'Garage'],
  ['Abbruch', 'Abriss', 'Beseitigung', 'abreißen', 'abbrechen'],
  ['Abstandsfläche', 'Grenzabstand', 'Mindestabstand'],
  ['Einfriedung', 'Zaun', 'Gartenzaun'],
  ['Schwimmbecken', 'Pool', 'Swimmingpool', 'Schwimmbad'],
  ['Photovoltaik', 'Solaranlage', 'Solarpflicht', 'Photovoltaikanlage'],
  ['Windenergieanlage', 'Windrad', 'Windkraftanlage'],
  ['Personalausweis', 'Perso', 'Ausweis'],
  ['Reisepass', 'Pass'],
  ['Meldebehörde', 'Einwohnermeldeamt', 'Bürgeramt', 'Bürgerbüro', 'Meldeamt'],
  ['Fahrerlaubnis', 'Führerschein', 'Autoführerschein'],
  ['Kraftfahrzeug', 'Auto', 'Fahrzeug', 'Kfz', 'Pkw', 'Wagen'],
  ['Außerbetriebsetzung', 'Stilllegung', 'stilllegen'],
  ['Kraftfahrzeugsteuer', 'Autosteuer'],
  ['Bewohnerparkausweis', 'Anwohnerparkausweis', 'Parkausweis'],
  ['Bußgeldbescheid', 'Strafzettel', 'Knöllchen'],
  ['Gewerbeanzeige', 'Gewerbeanmeldung', 'Gewerbeschein', 'Gewerbe'],
  [
    'Gaststättenerlaubnis',
    'Schankerlaubnis',
    'Gaststätte',
    'Kneipe',
    'Restaurant',
    'Gastwirtschaft',
    'Imbiss',
    'Konzession',
  ],
  ['Anmeldung', 'Wohnsitzanmeldung', 'einziehen', 'Einzug'],
  ['Ummeldung', 'ummelden', 'umziehen', 'Umzug', 'Wohnungswechsel', 'Adressänderung'],
  ['Abmeldung', 'abmelden'],
  ['Eheschließung', 'Heirat', 'Hochzeit', 'Trauung', 'heiraten'],
  ['Scheidung', 'Ehescheidung'],
  ['Sterbefall', 'Todesfall'],
  ['Einbürgerung', 'Staatsangehörigkeit', 'Staatsbürgerschaft', 'eingebürgert'],
  ['Aufenthaltserlaubnis', 'Aufenthaltstitel', 'Visum'],
  ['Niederlassungserlaubnis', 'Daueraufenthalt'],
  ['Aufenthalt', 'leben'],
  ['Bürgergeld', 'Grundsicherung', 'Grundsicherungsgeld', 'Hartz'],
  ['Ausbildungsförderung', 'BAföG'],
  ['Altersrente', 'Rente', 'Pension', 'Ruhestand'],
  ['Mutterschutz', 'schwanger', 'Schwangerschaft', 'Schwangere'],
  ['Schwerbehindertenausweis', 'Behindertenausweis'],
  ['Pflegegrad', 'Pflegestufe'],
  ['Rundfunkbeitrag', 'Rundfunkgebühr', 'GEZ'],
  ['Einkommensteuererklärung', 'Steuererklärung'],
  ['Vermögen', 'Ersparnisse', 'Erspartes'],
  ['Regelbedarf', 'Regelsatz'],
  ['Gewährleistung', 'Garantie'],
  ['Arbeitsverhältnis', 'Arbeitsvertrag'],
  ['Hundesteuer', 'Hund'],
  ['Widerspruch', 'Einspruch'],
  ['Gebühr', 'Kosten', 'Preis', 'Entgelt'],
  ['Stammkapital', 'Mindestkapital', 'Mindeststammkapital', 'Grundkapital'],
  ['Genehmigung', 'Erlaubnis', 'Zulassung', 'genehmigungspflichtig', 'verfahrensfrei', 'genehmigungsfrei'],
  ['Kündigung', 'kündigen', 'gekündigt'],
  ['Kündigungsfrist', 'Kündigungsfristen'],
  ['Wohnraum', 'Wohnung', 'Mietwohnung'],
  ['Mietkaution', 'Kaution', 'Mietsicherheit'],
  ['Mieter', 'Mietpartei', 'Mietende'],
  ['Vermieter', 'Vermieterseite', 'Vermietende', 'Hauswirt'],
  ['Arbeitgeber', 'Chef'],
  ['Arbeitnehmer', 'Beschäftigte', 'Angestellte', 'Mitarbeiter'],
  ['Mindesturlaub', 'Urlaub', 'Urlaubstage', 'Erholungsurlaub'],
  ['Minderjährige', 'Jugendliche', 'Teenager'],
  ['Datenschutzverletzung', 'Datenpanne', 'Datenleck'],
  ['Immissionsrichtwert', 'Lärmgrenzwert', 'Lärmgrenzwerte', 'Lärmwert'],
  ['Errichtung', 'Gründung', 'gründen'],
  ['Verlust', 'verloren', 'verlieren', 'verliere', 'Diebstahl', 'gestohlen'],
];

/** What also answers to a word without meaning it: whether a permit is needed is said by "verfahrensfrei". */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['Baugenehmigung', ['verfahrensfrei', 'genehmigungsfrei', 'genehmigungspflichtig']],
      ['Bauantrag', ['verfahrensfrei', 'genehmigungsfrei', 'genehmigungspflichtig']],
    ] as const
  ).map(([word, others]) => [stemOf(word), others]),
);

const BY_STEM = new Map<string, readonly string[]>();
for (const group of GROUPS) for (const word of group) BY_STEM.set(stemOf(word), group);

const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...BY_STEM.keys(), ...ALSO.keys()])].map((stem) => {
    const others = [...(BY_STEM.get(stem) ?? []), ...(ALSO.get(stem) ?? [])].map(stemOf);
    return [stem, [stem, ...others.filter((other) => other !== stem)]];
  }),
);

/** Other words for the matters that the stems name, official words first, without the given ones. */
export function synonymsOf(stems: readonly string[]): readonly string[] {
  const known = new Set(stems);
  const found = new Set<string>();
  for (const stem of stems) {
    for (const word of [...(BY_STEM.get(stem) ?? []), ...(ALSO.get(stem) ?? [])])
      if (!known.has(stemOf(word))) found.add(word);
  }
  return [...found];
}

/** The stem with the stems of its synonyms. */
export function withSynonyms(stem: string): readonly string[] {
  return VARIANTS.get(stem) ?? [stem];
}

/** The text with everyday words replaced by the official ones of their group. */
export function officialWording(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => BY_STEM.get(stemOf(word))?.[0] ?? word);
}
