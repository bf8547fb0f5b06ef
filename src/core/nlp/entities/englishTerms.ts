import type { EntityType } from '../../../protocol/vocabulary.ts';

export interface EnglishTerm {
  readonly type: EntityType;
  readonly german: string;
}

/** English term | German term. Singular; a plural s is cut before the look-up. */
const TABLE: Readonly<Partial<Record<EntityType, string>>> = {
  procedure: `building permit|Baugenehmigung
planning permission|Baugenehmigung
permit procedure|Genehmigungsverfahren
naturalization|Einbürgerung
naturalisation|Einbürgerung
business registration|Gewerbeanmeldung
trade registration|Gewerbeanmeldung
residence registration|Anmeldung
objection procedure|Widerspruchsverfahren
administrative procedure|Verwaltungsverfahren
asylum procedure|Asylverfahren
environmental impact assessment|Umweltverträglichkeitsprüfung
divorce|Scheidung
vehicle registration|Kfz-Zulassung`,
  document: `building application|Bauantrag
passport|Reisepass
identity card|Personalausweis
id card|Personalausweis
driving licence|Führerschein
driver's license|Führerschein
driving license|Führerschein
residence permit|Aufenthaltserlaubnis
work permit|Arbeitserlaubnis
birth certificate|Geburtsurkunde
marriage certificate|Eheurkunde
certificate of conduct|Führungszeugnis
registration certificate|Meldebescheinigung
visa|Visum
tax return|Steuererklärung
administrative act|Verwaltungsakt
application form|Antragsformular`,
  organization: `tax office|Finanzamt
building authority|Bauamt
building office|Bauamt
immigration office|Ausländerbehörde
foreigners' office|Ausländerbehörde
registration office|Einwohnermeldeamt
registry office|Standesamt
youth welfare office|Jugendamt
employment agency|Arbeitsagentur
job centre|Jobcenter
supervisory authority|Aufsichtsbehörde`,
  other: `detached house|Einfamilienhaus
single-family house|Einfamilienhaus
single-family home|Einfamilienhaus
carport|Carport
wind turbine|Windkraftanlage
solar panel|Photovoltaikanlage
garage|Garage
fence|Zaun
balcony|Balkon
conservatory|Wintergarten
swimming pool|Schwimmbad
summer house|Gartenhaus
garden shed|Gartenhaus`,
};

const TYPES: readonly EntityType[] = ['procedure', 'document', 'organization', 'other'];

export const ENGLISH_TERMS: ReadonlyMap<string, EnglishTerm> = new Map(
  TYPES.flatMap((type) =>
    (TABLE[type] ?? '').split('\n').map((line): [string, EnglishTerm] => {
      const [english = '', german = ''] = line.split('|');
      return [english, { type, german }];
    }),
  ),
);
