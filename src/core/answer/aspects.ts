import type { Language } from '../../protocol/vocabulary.ts';

/** One row of a comparison: how guides head it and how statutes word it. */
export interface Aspect {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Headings of guides and statutes that are about it. */
  readonly headings: RegExp;
  /** Words of a statute's sentence that are about it. */
  readonly cues: RegExp;
  /** Words that search for it. */
  readonly query: readonly string[];
}

interface AspectWords {
  readonly de: string;
  readonly en: string;
  readonly headings: string;
  readonly cues: string;
  readonly query: string;
}

function aspect(id: string, words: AspectWords): Aspect {
  return {
    id,
    label: { de: words.de, en: words.en },
    headings: new RegExp(words.headings, 'iu'),
    cues: new RegExp(words.cues, 'iu'),
    query: words.query.split(' '),
  };
}

/** Aspects of company forms, in the order in which a founder asks for them. */
export const COMPANY_ASPECTS: readonly Aspect[] = [
  aspect('capital', {
    de: 'Mindestkapital',
    en: 'Minimum capital',
    headings: 'mindestkapital|stammkapital|grundkapital|mindestnennbetrag|leistung der einlagen',
    cues: '(?:stammkapital|grundkapital).{0,80}(?:mindest|euro)|mindestnennbetrag|mindestkapital',
    query: 'Stammkapital Grundkapital Mindestnennbetrag Mindestkapital',
  }),
  aspect('founders', {
    de: 'Gründer',
    en: 'Founders',
    headings: '^gründer|gründerzahl|zahl der gründer|^zweck; gründerzahl|mindestzahl der mitglieder',
    cues: '(?:durch|von) eine[rn]? oder mehrere|die die (?:aktien|satzung)|mindestzahl|sind die gründer|mindestens (?:zwei|drei|sieben) (?:personen|mitglieder|gesellschafter)',
    query: 'Gründer Gründerzahl Zweck errichtet Personen',
  }),
  aspect('legal_personality', {
    de: 'Rechtsfähigkeit',
    en: 'Legal personality',
    headings: 'rechtsfähigkeit|juristische person|wesen der|rechtsnatur',
    cues: 'rechtspersönlichkeit|selbständig ihre rechte|juristische person|rechtsfähig|vor gericht klagen|kann unter ihrer firma rechte erwerben',
    query: 'juristische Person Rechtspersönlichkeit selbständig Rechte Pflichten Eigentum',
  }),
  aspect('organs', {
    de: 'Organe',
    en: 'Governing bodies',
    headings:
      '^organe|geschäftsführer$|leitung der|vorstand$|zusammensetzung des aufsichtsrats|vertretung der gesellschaft|geschäftsführung',
    cues: 'muss? einen oder mehrere geschäftsführer|muß einen oder mehrere geschäftsführer|der vorstand hat unter eigener verantwortung|besteht aus (?:einer|drei|mindestens).{0,40}(?:personen|mitgliedern)|durch die geschäftsführer.{0,60}vertreten|der vorstand vertritt|vorstand kann aus einer oder mehreren',
    query: 'Geschäftsführer Vorstand Aufsichtsrat Leitung Vertretung',
  }),
  aspect('liability', {
    de: 'Haftung',
    en: 'Liability',
    headings: '^haftung|haftungsbeschränkung|wesen der aktiengesellschaft|persönliche haftung',
    cues: 'haftet (?:den gläubigern|.{0,60}nur das gesellschaftsvermögen)|haften.{0,60}(?:persönlich|gesamtschuldner)',
    query: 'Haftung Gläubiger Gesellschaftsvermögen Verbindlichkeiten haftet',
  }),
  aspect('form_of_articles', {
    de: 'Form des Gesellschaftsvertrags',
    en: 'Form of the articles',
    headings:
      'form des gesellschaftsvertrags|form der satzung|feststellung der satzung|gesellschaftsvertrag$|satzung$',
    cues: '(?:gesellschaftsvertrag|satzung).{0,60}(?:notarielle|form|beurkund|festgestellt|schriftlich)',
    query: 'Gesellschaftsvertrag Satzung Form notarielle Beurkundung Feststellung',
  }),
  aspect('shares', {
    de: 'Anteile und Übertragung',
    en: 'Shares and their transfer',
    headings:
      'anteile und übertragung|übertragung von geschäftsanteilen|form und mindestbeträge der aktien|übertragung von namensaktien|übertragung des gesellschaftsanteils',
    cues: 'geschäftsanteile sind veräußerlich|abtretung von geschäftsanteilen|zur abtretung|namensaktien.{0,60}(?:übertrag|indossament)|aktien (?:lauten|können)|übertragung.{0,40}(?:aktien|anteil)',
    query: 'Geschäftsanteile Aktien Übertragung Abtretung veräußerlich Namensaktien Indossament',
  }),
  aspect('register', {
    de: 'Register und Entstehung',
    en: 'Register and formation',
    headings:
      'register und entstehung|rechtszustand vor der eintragung|anmeldung (?:der gesellschaft|zum|zur)|handeln im namen der gesellschaft vor der eintragung|eintragung in das',
    cues: 'vor der eintragung.{0,120}(?:besteht|als solche)|zur eintragung in das (?:handels|gesellschafts|vereins|genossenschafts)?register anzumelden|in das handelsregister.{0,40}(?:anzumelden|einzutragen|eingetragen)',
    query: 'Eintragung Handelsregister Anmeldung vor der Eintragung besteht',
  }),
  aspect('name', {
    de: 'Firma',
    en: 'Company name',
    headings: '^firma|^name',
    cues: 'firma der gesellschaft (?:muß|muss)|die bezeichnung .{0,80}(?:enthalten|abkürzung)',
    query: 'Firma Bezeichnung Abkürzung enthalten',
  }),
  aspect('accounts', {
    de: 'Jahresabschluss',
    en: 'Annual accounts',
    headings: 'jahresabschlu|vorlage des jahresabschlusses|bilanz',
    cues: 'jahresabschlu(?:ss|ß)|lagebericht',
    query: 'Jahresabschluss Bilanz Lagebericht Feststellung',
  }),
  aspect('taxes', {
    de: 'Steuern',
    en: 'Taxes',
    headings: '^steuern|besteuerung',
    cues: 'körperschaftsteuer|gewerbesteuer|einkommensteuer',
    query: 'Steuern Körperschaftsteuer Gewerbesteuer',
  }),
  aspect('codetermination', {
    de: 'Mitbestimmung',
    en: 'Co-determination',
    headings: '^mitbestimmung',
    cues: 'aufsichtsrat.{0,90}(?:nach dem|für die das) (?:mitbestimmungsgesetz|drittelbeteiligungsgesetz)|nach dem drittelbeteiligungsgesetz ein aufsichtsrat|mitbestimmung der arbeitnehmer',
    query: 'Mitbestimmung Arbeitnehmer Aufsichtsrat Mitbestimmungsgesetz',
  }),
  aspect('founding_costs', {
    de: 'Gründungskosten',
    en: 'Costs of founding',
    headings: 'gründungskosten|gründungsaufwand|sondervorteile',
    cues: 'gesamtaufwand|gründungskosten|kosten der gründung',
    query: 'Gründungsaufwand Gründungskosten Sondervorteile',
  }),
];

/** Aspects under which provisions, procedures and decisions are compared. */
export const LEGAL_ASPECTS: readonly Aspect[] = [
  aspect('subject', {
    de: 'Gegenstand',
    en: 'Subject',
    headings: 'kurz gesagt|gegenstand|begriff',
    cues: '^(?:ein|eine|der|die|das) .{0,90}(?:kann|können|darf|ist|sind|wird|werden)(?!\\p{L})(?!.*gilt entsprechend)',
    query: 'Gegenstand Begriff',
  }),
  aspect('protected_case', {
    de: 'Begünstigender Fall',
    en: 'Favourable decisions',
    headings: 'begünstig',
    cues: '(?<!nicht )begünstigende[rn]? verwaltungsakt|ein recht oder einen rechtlich erheblichen vorteil',
    query: 'begünstigender',
  }),
  aspect('requirements', {
    de: 'Voraussetzungen',
    en: 'Requirements',
    headings: 'voraussetzungen|anforderungen',
    cues: '(?:darf|dürfen|kann|können) .{0,200}(?:nur|wenn|sofern)|setzt voraus|voraussetzung|erforderlich|bedarf|nur unter den einschränkungen',
    query: 'Voraussetzungen wenn nur',
  }),
  aspect('amount', {
    de: 'Höhe',
    en: 'Amount',
    headings: '^höhe|^leistung|^betrag',
    cues: '(?:beträgt|betragen|in höhe von).{0,60}(?:euro|prozent|%|vom hundert)',
    query: 'Höhe beträgt Euro',
  }),
  aspect('effect', {
    de: 'Wirkung',
    en: 'Effect in time',
    headings: 'wirkung|wirksamkeit',
    cues: 'mit wirkung für die (?:zukunft|vergangenheit)|unwirksam|wirksam(?:werden)?|aufschiebende wirkung|erlischt',
    query: 'Wirkung Vergangenheit Zukunft unwirksam wirksam',
  }),
  aspect('protection', {
    de: 'Vertrauensschutz und Entschädigung',
    en: 'Protection of reliance and compensation',
    headings: 'vertrauensschutz|entschädigung|ausgleich',
    cues: 'vertrauen|vermögensnachteil|entschädig|schadensersatz|auszugleichen',
    query: 'Vertrauen schutzwürdig Vermögensnachteil entschädigen ausgleichen',
  }),
  aspect('deadline', {
    de: 'Fristen und Dauer',
    en: 'Deadlines and duration',
    headings: '^frist|fristen|dauer',
    cues: '(?:innerhalb|binnen|spätestens|vor ablauf).{0,60}(?:tag|woche|monat|jahr)|frist (?:beträgt|beginnt|endet|von)|(?:gilt|gültig) .{0,30}(?:tage|wochen|monate|jahre)(?!\\p{L})',
    query: 'Frist innerhalb binnen Monat Jahr',
  }),
  aspect('authority', {
    de: 'Zuständigkeit',
    en: 'Authority',
    headings: 'zuständig|behörde|gericht',
    cues: 'zuständig|entscheidet|entscheiden',
    query: 'zuständig Behörde entscheidet',
  }),
  aspect('form', {
    de: 'Form und Unterlagen',
    en: 'Form and documents',
    headings: '^form|formulare|unterlagen|antrag',
    cues: 'schriftlich|elektronisch|niederschrift|beurkund|schriftform|textform',
    query: 'schriftlich Form Antrag Niederschrift',
  }),
  aspect('consequence', {
    de: 'Rechtsfolge',
    en: 'Consequence',
    headings: 'rechtsfolge|folgen|erstattung',
    cues: 'zu erstatten|zurückzugewähren|nichtig|rechtsfolge|herausgabe|zurückzufordern|verpflichtet',
    query: 'Rechtsfolge erstatten verpflichtet',
  }),
  aspect('costs', {
    de: 'Kosten',
    en: 'Costs',
    headings: 'kosten|gebühr',
    cues: 'gebühr|(?<!\\p{L})kosten|euro(?!\\p{L})',
    query: 'Kosten Gebühr',
  }),
  aspect('exceptions', {
    de: 'Ausnahmen',
    en: 'Exceptions',
    headings: 'ausnahmen',
    cues: 'gilt nicht|ausnahme|ausgenommen|es sei denn|außer wenn|abweichend',
    query: 'Ausnahme gilt nicht',
  }),
  aspect('remedy', {
    de: 'Rechtsbehelf und Rechtsweg',
    en: 'Legal remedy',
    headings: 'rechtsbehelf|rechtsweg|rechtsmittel',
    cues: 'rechtsweg|widerspruch|klage|rechtsmittel|rechtsbehelf',
    query: 'Rechtsweg Widerspruch Klage',
  }),
  aspect('procedure', {
    de: 'Ablauf',
    en: 'Procedure',
    headings: 'ablauf|verfahren',
    cues: 'verfahren',
    query: 'Verfahren Ablauf',
  }),
];

export const ASPECTS: readonly Aspect[] = [...COMPANY_ASPECTS, ...LEGAL_ASPECTS];
