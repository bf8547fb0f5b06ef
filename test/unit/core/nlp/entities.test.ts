import { describe, expect, it } from 'vitest';
import { NlpService } from '../../../../src/core/nlp/nlpService.ts';

const service = new NlpService();

/** "text:type" or "text:type=value" where the value differs from the text. */
function entities(query: string): string[] {
  return service.analyze(query).entities.map(({ text, type, value }) => {
    return value === undefined || value === text ? `${text}:${type}` : `${text}:${type}=${value}`;
  });
}

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['Bauantrag für Carport in Ulm', ['Bauantrag:document', 'Carport:other', 'Ulm:location']],
  ['Personalausweis in Frankfurt am Main', ['Personalausweis:document', 'Frankfurt am Main:location']],
  ['Ummeldung in Muenchen', ['Ummeldung:procedure', 'Muenchen:location=München']],
  ['Ummeldung in Munchen', ['Ummeldung:procedure', 'Munchen:location=München']],
  ['passport in Cologne', ['passport:document=Reisepass', 'Cologne:location=Köln']],
  ['reisepass köln', ['reisepass:document', 'köln:location=Köln']],
  ['Finanzamt Stuttgart und Landratsamt', ['Finanzamt Stuttgart:organization', 'Landratsamt:organization']],
  ['Vertrag mit der Muster Bau GmbH', ['Muster Bau GmbH:organization']],
  ['Herr Dr. Max Müller fragt', ['Herr Dr. Max Müller:person']],
  ['ein Essen für Gäste', []],
  ['Gewerbeanmeldung in Essen', ['Gewerbeanmeldung:procedure', 'Essen:location']],
  ['Lage und Waren im Wald', []],
  ['Termin am 15.03.2024', ['15.03.2024:date=2024-03-15']],
  ['am 1. Mai 2023', ['1. Mai 2023:date=2023-05-01']],
  ['seit 2020 und bis 2020-2024', ['seit 2020:date=2020', '2020-2024:date=2020/2024']],
  ['in den letzten 3 Tagen', ['letzten 3 Tagen:date']],
  ['am 45.13.2024', []],
  ['5 MW, 25 m², 100 kWp', ['5 MW:amount', '25 m²:amount', '100 kWp:amount']],
  ['1.250,50 € oder 2 Mio. Euro', ['1.250,50 €:amount=1250.5 Euro', '2 Mio. Euro:amount=2000000 Euro']],
  ['sechs Monate', ['sechs Monate:amount=6 Monate']],
  ['Grenzwerte für NO2 nach DIN 18040-1', ['NO2:other', 'DIN 18040-1:other']],
  [
    'Widerspruchsverfahren gegen Bußgeldbescheid',
    ['Widerspruchsverfahren:procedure', 'Bußgeldbescheid:document'],
  ],
  ['immissionsschutzrechtliche Genehmigung', ['immissionsschutzrechtliche Genehmigung:procedure']],
  ['nach § 34 BauGB in Bayern', ['§ 34 BauGB:law=BauGB', 'Bayern:location']],
  ['Carport in BW', ['Carport:other', 'BW:location=Baden-Württemberg']],
  ['in Berlin-Mitte', ['Berlin-Mitte:location=Berlin']],
];

describe('entities', () => {
  it.each(TABLE)('%s', (query, expected) => {
    expect(entities(query)).toEqual(expected);
  });
});
