/** A company form: how people name it and the law that its statute text stands in. */
export interface CompanyForm {
  readonly name: string;
  readonly longName: string;
  readonly law: string;
  readonly pattern: RegExp;
  /** Headings of the form's own part where its law holds other forms too (BGB, HGB); null where the whole law is about it. */
  readonly part: RegExp | null;
}

const PARTS: Readonly<Record<string, RegExp>> = {
  OHG: /^(?!.*kapitalgesellschaft).*offene handelsgesellschaft/isu,
  KG: /^(?!.*kapitalgesellschaft).*(?<!\p{L})kommanditgesellschaft(?!(?:en)? auf aktien)/isu,
  GbR: /titel 16|gesellschaft bürgerlichen rechts/iu,
  'e.V.': /verein/iu,
  Stiftung: /stiftung/iu,
  Einzelunternehmen: /kaufleute|handelsfirma|handelsregister/iu,
};

const form = (name: string, longName: string, law: string, pattern: string): CompanyForm => ({
  name,
  longName,
  law,
  pattern: new RegExp(String.raw`(?<![\p{L}])(?:${pattern})(?![\p{L}])`, 'iu'),
  part: PARTS[name] ?? null,
});

/** Longer names first, so that "GmbH & Co. KG" is not read as GmbH. */
export const COMPANY_FORMS: readonly CompanyForm[] = [
  form('GmbH & Co. KG', 'GmbH & Co. Kommanditgesellschaft', 'HGB', String.raw`GmbH\s*(?:&|und)\s*Co\.?\s*KG`),
  form('KGaA', 'Kommanditgesellschaft auf Aktien', 'AktG', 'KGaA|Kommanditgesellschaft auf Aktien'),
  form(
    'UG',
    'Unternehmergesellschaft',
    'GmbHG',
    String.raw`UG(?:\s*\(haftungsbeschränkt\))?|Unternehmergesellschaft(?:en)?|Mini-GmbH`,
  ),
  form(
    'GmbH',
    'Gesellschaft mit beschränkter Haftung',
    'GmbHG',
    'GmbHs?|Gesellschaft(?:en)? mit beschränkter Haftung',
  ),
  form('AG', 'Aktiengesellschaft', 'AktG', 'AGs?|Aktiengesellschaft(?:en)?'),
  form('OHG', 'offene Handelsgesellschaft', 'HGB', 'OHGs?|offenen? Handelsgesellschaft(?:en)?'),
  form('KG', 'Kommanditgesellschaft', 'HGB', 'KGs?|Kommanditgesellschaft(?:en)?'),
  form(
    'GbR',
    'Gesellschaft bürgerlichen Rechts',
    'BGB',
    'e?GbRs?|BGB-Gesellschaft(?:en)?|Gesellschaft(?:en)? bürgerlichen Rechts',
  ),
  form('e.V.', 'eingetragener Verein', 'BGB', String.raw`e\.\s?V\.?|eingetragene[rn]? Vereine?|Vereine?`),
  form('eG', 'eingetragene Genossenschaft', 'GenG', 'eG|(?:eingetragene )?Genossenschaft(?:en)?'),
  form('PartG', 'Partnerschaftsgesellschaft', 'PartGG', 'PartG(?: ?mbB)?|Partnerschaftsgesellschaft(?:en)?'),
  form('Stiftung', 'Stiftung', 'BGB', 'Stiftung(?:en)?'),
  form(
    'Einzelunternehmen',
    'Einzelunternehmen',
    'HGB',
    'Einzelunternehmen|Einzelkaufleute|Einzelunternehmer',
  ),
];

/** The company form that a text names; null when it names none. */
export function companyForm(text: string): CompanyForm | null {
  return COMPANY_FORMS.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** The text with each company form's abbreviation written out, as statutes do. */
export function withLongNames(text: string): string {
  const form = companyForm(text);
  return form === null ? text : text.replace(form.pattern, form.longName);
}
