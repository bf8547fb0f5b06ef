import type { EntityType } from '../../../protocol/vocabulary.ts';

/**
 * German administrative nouns by their last part: compounds are made freely, their ending tells what they are.
 * A pattern matches a whole lower-case word with its inflection.
 */
interface NounRule {
  readonly type: EntityType;
  /** Needs a first part ("Bau-antrag"): the bare word is too general to name anything. */
  readonly compound: RegExp;
  /** Counts by itself as well. */
  readonly whole: RegExp;
  readonly never: RegExp;
}

const words = (...lists: string[]): string => lists.join(' ').trim().split(/\s+/).join('|');

const PROCEDURE_ENDINGS = words(
  'genehmigung(?:en|s)? genehmigungsfreistellung(?:en)? verfahrens? verfahren erlaubnis(?:se|sen)? zulassung(?:en)? bewilligung(?:en)?',
  'anmeldung(?:en)? ummeldung(?:en)? abmeldung(?:en)? gründung(?:en)? feststellung(?:en)? anerkennung(?:en)? konzession(?:en)?',
  'verträglichkeitsprüfung(?:en)? folgenabschätzung(?:en)? folgenabschaetzung(?:en)? eintragung(?:en)? löschung(?:en)? prozess(?:es|e)?',
  'klage(?:n)? beschwerde(?:n)? einsicht verlängerung(?:en)? veranlagung(?:en)? registrierung(?:en)? registerauskunft versteigerung(?:en)?',
  'zertifizierung(?:en)? beglaubigung(?:en)? anzeige(?:n)? beteiligung(?:en)? planung(?:en)? umschreibung(?:en)? bestattung(?:en)? verschmelzung(?:en)? erstattung(?:en)? festsetzung(?:en)? entschädigung(?:en)? ausbildungsförderung namensänderung(?:en)? nutzungsänderung(?:en)? nutzungsaenderung(?:en)? widerspruch(?:s|es)? einspruch(?:s|es)? sondernutzung(?:en)?',
);
const PROCEDURES = words(
  'widerspruch(?:s|es)? widersprüche einspruch(?:s|es)? klage(?:n)? berufung revision(?:en)? beschwerde(?:n)? anfechtung(?:en)? akteneinsicht einbürgerung(?:en)? adoption(?:en)?',
  'eheschließung(?:en)? scheidung(?:en)? enteignung(?:en)? anhörung(?:en)? anerkennung(?:en)? anmeldung(?:en)? ummeldung abmeldung beurkundung(?:en)?',
  'beglaubigung(?:en)? planfeststellung bauleitplanung zwangsvollstreckung vollstreckung räumungsklage rücknahme widerruf inobhutnahme ausschreibung(?:en)?',
  'genehmigung(?:en)? zulassung gründung verlängerung erstattung festsetzung umlegung vorführung entschädigung konzession(?:en)? kündigung(?:en)? kirchenaustritt(?:s)? vorsorgeuntersuchung adoptionsvermittlung festnahme abschiebung(?:en)? duldung(?:en)? wiederzulassung neuzulassung nutzungsänderung(?:en)? umnutzung(?:en)? sondernutzung(?:en)?',
);
const NO_PROCEDURE = /^(?:finanzplanung|lebensplanung|familienplanung|sozialplanung|unternehmensbeteiligung|begriffsfeststellung|gewinnbeteiligung|einsicht|fachplanung|selbstbeteiligung|zielplanung|zeitungsanzeige|kleinanzeige|wasserverfahren|fortpflanzung)/; // prettier-ignore

const DOCUMENT_ENDINGS = words(
  'antrags? antrages anträge[n]? antraege bescheid(?:e|s|es|en)? ausweis(?:e|es|en|s)? pass(?:es)? pässe urkunde(?:n)? bescheinigung(?:en)? zeugnis(?:se|ses|sen)?',
  'schein(?:e|s|es)? karte(?:n)? formular(?:e|s|en)? vertrag(?:s|es)? verträge[n]? erlaubnisurkunde vollmacht(?:en)? testament(?:s|es|e)? titel(?:s|n)? auszug(?:s|es)? auszüge',
  'nachweis(?:e|es|en)? gutachten(?:s)? plan(?:s|es)? pläne[n]? visum(?:s)? visa bestätigung(?:en)? steuererklärung(?:en)? anzeigenformular satzung(?:en)? urteil(?:s|e|en)?',
  'beschluss(?:es)? beschlüsse[n]? verfügung(?:en)? erklärung(?:en)? rechnung(?:en)? vereinbarung(?:en)? verzeichnis(?:ses|se)? ersuchen(?:s)? bericht(?:s|e|es)? akten? arbeitszeugnis(?:ses|se)?',
);
const DOCUMENTS = words(
  'bescheid(?:e|s|es|en)? führerschein(?:e|s)? testament(?:s|es|e)? visum(?:s)? pass reisepass vollmacht(?:en)? patientenverfügung personalausweis',
  'urteil(?:e|en|s)? aufenthaltserlaubnis(?:se|sen)? niederlassungserlaubnis(?:se|sen)? fahrerlaubnis(?:se|sen)? aufenthaltstitel aufenthaltsgestattung aufenthaltskarte',
  'satzung(?:en)? bauunterlagen antragsunterlagen bauvorlagen verwaltungsakt(?:e|s|es|en)? abmahnung(?:en)? zeugnis(?:se|ses)?',
);
const NO_DOCUMENT = /(?:kompass|anlass|nachlass|erlass|engpass|landkarte|eintrittskarte|willenserklärung|zeitplan|stundenplan|fahrplan|finanzplan|sozialplan|wissenschein|anschein|augenschein|sonnenschein|generation|geldauszug|abrechnung|anrechnung|zurechnung|berechnung|einberechnung|wetterbericht|selbstauskunft|urteil(?:s)?begründung|beurteil|vorurteil|bundespass|spass|sparpass|aufklärung|mitbestätigung|titelblatt|haupttitel|buchtitel|berufstitel|kreditkarte|speisekarte|unterhaltstitel|rechtsakt|durchführungsakt|durchfuehrungsakt|realakt|gesetzgebungsakt)/; // prettier-ignore

const OFFICE_ENDINGS = words(
  'amt(?:s|es)? ämter[n]? behörde(?:n)? behoerde(?:n)? stadtverwaltung gemeindeverwaltung kreisverwaltung bezirksverwaltung gericht(?:s|es|e|en)? gerichtshof(?:s|es)? ministerium(?:s)? ministerien präsidium(?:s)? agentur kasse(?:n)? kammer(?:n)?',
  'center(?:s)? kommission anstalt versicherungsträger rentenversicherung staatsanwaltschaft direktion organisation(?:en)? landtag(?:s|es)? stiftung(?:en)? beauftragte(?:r|n)? schutzbeauftragte(?:r|n)?',
  'stelle(?:n)? hilfeträger jugendhilfeträger genossenschaft(?:en)? polizei sparkasse(?:n)? rathaus(?:es)?',
);
const OFFICES = words(
  'bundestag(?:es|s)? bundesrat(?:es|s)? bundesregierung landesregierung landratsamt polizei zoll standesamt bürgerbüro bürgeramt jobcenter arbeitsagentur',
  'schufa gmbh ug ag ohg kg gbr kgaa partg europol bgh bverfg bverwg bag bfh bsg eugh bafin bamf bundespräsident(?:en)? staatsanwaltschaft gemeinderat',
  'zulassungsstelle meldestelle führerscheinstelle beratungsstelle beschwerdestelle vergabestelle grundbuchamt rathaus schiedsstelle sparkasse finanzamt microsoft google facebook amazon daimler ebay paypal telekom siemens volkswagen bmw lufthansa vodafone whatsapp openai dhl hermes',
);
const NO_OFFICE = /(?:bau|tank|halte|schnitt|arbeits|feuer|lager|lade|plan|fund|bruch|koch|null|gefahren|brand|unfall|teilzeit|vollzeit|ausbildungs|lehr|park|schlaf|text|steck|wasser|quell|betriebs|sammel|zapf|verkaufs|nacht|vor|fest|bereit|her|ein|aus|dar|sicher|zusammen|klar|ab|an|auf|be|ent|nach|um|unter|zu|gegenüber|wieder|fertig|frei|richtig|kalt|er)stellen?$|^(?:(?:ins)?gesamt|beamt|ehrenamt|samt|mitsamt|hauptamt(?:lich)?|nebenamt|wahlamt|amt|ämter|behörde|verwaltung|gericht|kasse|kammer|agentur|kommission|anstalt|stiftung|vor(?:a|ä)mt|bankkarte|schatzkammer|speisekammer|lagerverwaltung|hausverwaltung|bundesverwaltung|selbstverwaltung|zwangsverwaltung|insolvenzverwaltung|vermögensverwaltung|leibgericht|lehramt|richteramt|schöffenamt|ministeramt|beauftragte|wirtschaftskammer|mehrheitsbeschaff|brandstiftung|anstiftung|zweckstiftung|betriebsorganisation|arbeitsorganisation|aufbauorganisation)(?:n|r|s|es|en)?$|beamt|verwaltungsakt/; // prettier-ignore

const rule = (type: EntityType, endings: string, wholes: string, never: RegExp): NounRule => ({
  type,
  compound: new RegExp(`^[a-zäöüß][a-zäöüß\\d-]+(?:${endings})$`),
  whole: new RegExp(`^(?:${wholes})$`),
  never,
});

const RULES: readonly NounRule[] = [
  rule('document', 'aufenthaltserlaubnis|niederlassungserlaubnis|fahrerlaubnis', DOCUMENTS, /^$/),
  rule('procedure', PROCEDURE_ENDINGS, PROCEDURES, NO_PROCEDURE),
  rule('document', DOCUMENT_ENDINGS, DOCUMENTS, NO_DOCUMENT),
  rule('organization', OFFICE_ENDINGS, OFFICES, NO_OFFICE),
];

/** What an administrative noun is (document, procedure, organization), or undefined for any other word. */
export function adminNounType(word: string): EntityType | undefined {
  const lower = word.toLowerCase().normalize('NFC').replace(/^.*\s/, '');
  if (lower.length > 60) return undefined;
  return RULES.find(
    ({ whole, compound, never }) => whole.test(lower) || (compound.test(lower) && !never.test(lower)),
  )?.type;
}
