import type { Candidate } from './candidate.ts';
import type { Token } from '../tokenizer.ts';

/** What permits are asked for: buildings, plants, vehicles, animals of regulation. Matched by the end of a compound. */
const OBJECT =
  /(?:haus(?:es)?|häuser[n]?|carports?|garagen?|\p{L}gebäude[ns]?|anbau(?:s|ten)?|neubau(?:s|ten)?|umbau(?:s|ten)?|gewächshauses|windparks?|windkraftanlagen?|windenergieanlagen?|photovoltaikanlagen?|photovoltaik-anlagen?|photovoltaik|solaranlagen?|industrieanlagen?|biogasanlagen?|kraftwerke?n?|wintergarten|wintergärten|schwimmbad|balkon|terrasse|dachausbau|bauvorhabens?|wohngebäude|industriebauten|wärmepumpen?|kleinkrafträder|kleinkraftrad(?:es)?|kraftfahrzeuge?)$/iu;
const NO_OBJECT = /^(?:krankenhaus|rathaus|kaufhaus|bundeshaus|auswärtshaus|hause?s?|zuhause)$/iu;
/** Substances and air pollutants. */
const SUBSTANCE = /^(?:NO2|NOx|SO2|CO2|PM10|PM2\.5|PM2,5|O3|Ozon|Feinstaub|Stickoxide?|Methanol|Ethanol|Benzol|Toluol|Xylol|Schwefelsäure|Salzsäure|Ammoniak|Asbest|Formaldehyd|Quecksilber|Blei|Cadmium|Chlor|Aceton|Phenol)$/u; // prettier-ignore
/** Technical rules: DIN 18040-1, ISO 9001, VDE 0100. */
const STANDARD =
  /(?<![\p{L}\d])(?:DIN(?:[ -](?:EN|VDE))*(?:[ -]ISO)?|ISO(?:\/IEC)?|VDE|VDI|EN)[ -]\d{2,6}(?:-\d{1,4})*(?::\d{4})?|(?<![\p{L}\d])(?:DIN|ISO|VDE|VDI)[ -](?:Norm(?:en)?|Standards?)(?![\p{L}])/gu;

/** Named things that are none of the eight types but tell what the question is about. */
export function findThings(text: string, tokens: readonly Token[]): Candidate[] {
  const standards = Array.from(text.matchAll(STANDARD), (match): Candidate => {
    return { type: 'other', start: match.index, end: match.index + match[0].length };
  });
  const words = tokens.filter(({ text: word }) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    return word === 'PV' || SUBSTANCE.test(word) || (OBJECT.test(word) && !NO_OBJECT.test(word));
  });
  return [...standards, ...words.map(({ start, end }): Candidate => ({ type: 'other', start, end }))];
}
