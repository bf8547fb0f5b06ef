import { englishStopWords } from './stopWords.ts';

/** English words and phrases of authorities and law with the German words that texts use. Own table; phrases before single words. */
const TABLE = `
building permit|Baugenehmigung Bauantrag
building application|Bauantrag
planning permission|Baugenehmigung
single family house|Einfamilienhaus
detached house|Einfamilienhaus
identity card|Personalausweis
id card|Personalausweis
residence permit|Aufenthaltserlaubnis Aufenthaltstitel
residence title|Aufenthaltstitel
permanent residence|Niederlassungserlaubnis
settlement permit|Niederlassungserlaubnis
blue card|Blaue Karte EU
work permit|Arbeitserlaubnis Beschäftigung Aufenthaltstitel
family reunification|Familiennachzug
asylum|Asyl
naturalisation|Einbürgerung
naturalization|Einbürgerung
citizenship|Staatsangehörigkeit Einbürgerung
driving licence|Fahrerlaubnis Führerschein
driving license|Fahrerlaubnis Führerschein
driver's license|Fahrerlaubnis Führerschein
vehicle registration|Fahrzeugzulassung Zulassung
business registration|Gewerbeanmeldung
register a business|Gewerbeanmeldung Gewerbe anmelden
trade licence|Gewerbeerlaubnis
limited liability company|GmbH Gesellschaft mit beschränkter Haftung
stock corporation|Aktiengesellschaft
share capital|Stammkapital Grundkapital
minimum capital|Mindestkapital Stammkapital
managing director|Geschäftsführer
commercial register|Handelsregister
articles of association|Gesellschaftsvertrag Satzung
shareholder|Gesellschafter Aktionär
partnership|Personengesellschaft
sole proprietor|Einzelunternehmer
notice period|Kündigungsfrist
period of notice|Kündigungsfrist
termination|Kündigung
dismissal|Kündigung
employment contract|Arbeitsvertrag
working hours|Arbeitszeit
working time|Arbeitszeit
minimum wage|Mindestlohn
annual leave|Urlaub Erholungsurlaub
paid leave|Urlaub
vacation|Urlaub
maternity leave|Mutterschutz
parental leave|Elternzeit
parental allowance|Elterngeld
child benefit|Kindergeld
housing benefit|Wohngeld
unemployment benefit|Arbeitslosengeld
social assistance|Sozialhilfe
pension|Rente
health insurance|Krankenversicherung
sick pay|Entgeltfortzahlung Krankengeld
disability|Behinderung
income tax|Einkommensteuer
value added tax|Umsatzsteuer
vat|Umsatzsteuer
tax return|Steuererklärung
trade tax|Gewerbesteuer
inheritance tax|Erbschaftsteuer
tax assessment|Steuerbescheid
rental contract|Mietvertrag
lease|Mietvertrag Miete
rent|Miete
landlord|Vermieter
tenant|Mieter
deposit|Kaution Mietsicherheit
subletting|Untervermietung Untermiete
sublet|Untermiete
data protection|Datenschutz
personal data|personenbezogene Daten
right of access|Auskunftsrecht Auskunft
right to be forgotten|Recht auf Löschung
erasure|Löschung
consent|Einwilligung
data breach|Verletzung des Schutzes personenbezogener Daten
controller|Verantwortlicher
processor|Auftragsverarbeiter
administrative act|Verwaltungsakt
administrative procedure|Verwaltungsverfahren
objection|Widerspruch
appeal|Widerspruch Rechtsbehelf
deadline|Frist
time limit|Frist
withdrawal|Rücknahme Widerruf
revocation|Widerruf
access to files|Akteneinsicht
inspection of files|Akteneinsicht
hearing|Anhörung
fee|Gebühr
cost|Kosten Gebühr
fine|Bußgeld Geldbuße
required documents|Unterlagen erforderlich
documents|Unterlagen
requirements|Voraussetzungen
application|Antrag
apply|Antrag beantragen
authority|Behörde
responsible authority|zuständige Behörde
municipality|Gemeinde
registration certificate|Meldebescheinigung
residence registration|Anmeldung Wohnung
register my address|Anmeldung Wohnung
address|Anschrift Wohnung
move|Umzug Wohnung
passport|Reisepass
birth certificate|Geburtsurkunde
marriage certificate|Eheurkunde
marriage|Eheschließung Ehe
marry|Eheschließung
divorce|Scheidung
custody|elterliche Sorge
maintenance|Unterhalt
adoption|Annahme als Kind Adoption
inheritance|Erbschaft Erbfolge
will|Testament
purchase contract|Kaufvertrag
warranty|Gewährleistung Mangel
defect|Mangel
damages|Schadensersatz
liability|Haftung
limitation period|Verjährungsfrist Verjährung
statute of limitations|Verjährung
noise|Lärm
emission|Emission
waste|Abfall
water|Wasser
environment|Umwelt
association|Verein
theft|Diebstahl
fraud|Betrug
assault|Körperverletzung
murder|Mord
insult|Beleidigung
self-defence|Notwehr
self-defense|Notwehr
difference|Unterschied
company|Gesellschaft Unternehmen
dog|Hund
weapon|Waffe
gun|Waffe Schusswaffe
freedom of information|Informationsfreiheit Zugang zu amtlichen Informationen
human dignity|Menschenwürde
freedom of expression|Meinungsfreiheit
speed limit|Höchstgeschwindigkeit
parking|Parken
insolvency|Insolvenz
bankruptcy|Insolvenz
power of attorney|Vollmacht
minor|Minderjähriger
`;

interface Entry {
  readonly words: readonly string[];
  readonly german: string;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = readTable();

function readTable(): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [english = '', german = ''] = line.split('|');
    const words = english.split(' ').map(stemEnglish);
    const first = words[0] ?? '';
    table.set(
      first,
      [...(table.get(first) ?? []), { words, german }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

/** Plural and genitive endings only: enough to find an entry of the table. */
function stemEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

export interface EnglishReading {
  /** German words for what the table knows. */
  readonly terms: readonly string[];
  /** True for offsets of words that are said by `terms` or are English filler. */
  consumed(offset: number): boolean;
}

const WORD = /[\p{L}][\p{L}'’-]*/gu;
const NOT_ENGLISH: EnglishReading = { terms: [], consumed: () => false };

/** German terms of an English question; nothing for any other text. English is told by its filler words. */
export function germanTermsOf(text: string): EnglishReading {
  const words = [...text.slice(0, 2_000).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  const filler = words.filter(({ text: word }) => englishStopWords.has(word.toLowerCase()));
  if (words.length === 0 || filler.length < 1 || filler.length * 6 < words.length || /[äöüß]/i.test(text))
    return NOT_ENGLISH;
  const terms: string[] = [];
  const consumed = new Set(filler.map(({ start }) => start));
  for (let at = 0; at < words.length; at++) {
    const candidates = ENTRIES.get(stemEnglish(words[at]?.text ?? '')) ?? [];
    const entry = candidates.find(({ words: wanted }) =>
      wanted.every((word, offset) => stemEnglish(words[at + offset]?.text ?? '') === word),
    );
    if (entry === undefined) continue;
    terms.push(entry.german);
    for (let offset = 0; offset < entry.words.length; offset++) consumed.add(words[at + offset]?.start ?? -1);
    at += entry.words.length - 1;
  }
  return { terms, consumed: (offset) => consumed.has(offset) };
}
