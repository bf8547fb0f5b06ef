import type { Candidate } from './candidate.ts';
import type { Token } from '../tokenizer.ts';

/** What permits are asked for: buildings, plants, vehicles, animals of regulation. Matched by the end of a compound. */
const OBJECT =
  /(?:haus(?:es)?|häuser[n]?|carports?|garagen?|[a-zäöüß]gebäude[ns]?|anbau(?:s|ten)?|neubau(?:s|ten)?|umbau(?:s|ten)?|gewächshauses|windparks?|windkraftanlagen?|windenergieanlagen?|photovoltaikanlagen?|photovoltaik-anlagen?|photovoltaik|solaranlagen?|industrieanlagen?|biogasanlagen?|kraftwerke?n?|windräder|windrads?|windrades|solarparks?|scheunen?|stallgebäude|überdachung(?:en)?|gartenlauben?|wallbox(?:en)?|mobilfunkmast(?:en)?|sendemast(?:en)?|gartenteich|pools?|tiny ?house|wintergarten|wintergärten|schwimmbad|balkon|terrasse|dachausbau|bauvorhabens?|wohngebäude|industriebauten|wärmepumpen?|kleinkrafträder|kleinkraftrad(?:es)?|kraftfahrzeuge?)$/i;
const NO_OBJECT = /^(?:krankenhaus|rathaus|kaufhaus|bundeshaus|auswärtshaus|hause?s?|zuhause)$/i;
/** Substances and air pollutants. */
const SUBSTANCE = /^(?:NO2|NOx|SO2|CO2|PM10|PM2\.5|PM2,5|O3|Ozon|Feinstaub|Stickoxide?|Methanol|Ethanol|Benzol|Toluol|Xylol|Schwefelsäure|Salzsäure|Ammoniak|Asbest|Formaldehyd|Quecksilber|Blei|Cadmium|Chlor|Aceton|Phenol)$/; // prettier-ignore
/** Technical rules: DIN 18040-1, ISO 9001, VDE 0100. */
const STANDARD =
  /(?<![\p{L}\d])(?:DIN(?:[ -](?:EN|VDE))*(?:[ -]ISO)?|ISO(?:\/IEC)?|VDE|VDI|EN)[ -]\d{2,6}(?:-\d{1,4})*(?::\d{4})?|(?<![\p{L}\d])(?:DIN|ISO|VDE|VDI)[ -](?:Norm(?:en)?|Standards?)(?![\p{L}])/gu;

/** Docket numbers of courts: "C-446/21", "V ZR 12/20", "1 BvR 123/45". */
const DOCKET = /(?<![\p{L}\d])(?:[CT]-\d{1,4}\/\d{2}|[IVX]{1,4} (?:ZR|ZB|StR|ARZ|AZR|R|B) \d{1,4}\/\d{2}|\d{1,2} (?:BvR|BvL|BvF|C|B|AZR|StR|U|O|K|S|A) \d{1,5}\/\d{2})(?!\d)/gu; // prettier-ignore

/** Named things that are none of the eight types but tell what the question is about. */
export function findThings(text: string, tokens: readonly Token[]): Candidate[] {
  const standards =
    /\d/.test(text) || /Norm|Standard/.test(text)
      ? [...text.matchAll(STANDARD), ...text.matchAll(DOCKET)].map((match): Candidate => {
          return { type: 'other', start: match.index, end: match.index + match[0].length };
        })
      : [];
  const careless = !/\p{Lu}/u.test(text);
  const words = tokens.filter(({ text: word }) => {
    if (!careless && !/^\p{Lu}/u.test(word)) return false;
    return word === 'PV' || SUBSTANCE.test(word) || (OBJECT.test(word) && !NO_OBJECT.test(word));
  });
  return [...standards, ...words.map(({ start, end }): Candidate => ({ type: 'other', start, end }))];
}
