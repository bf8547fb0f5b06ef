import type { FactKind } from '../../protocol/stepResult.ts';
import type { Language } from '../../protocol/vocabulary.ts';

export interface AnswerTexts {
  readonly sectionNames: Readonly<Record<FactKind, string>>;
  readonly directAnswer: string;
  /** Heads what one gets, where a question also asks for it. */
  readonly benefit: string;
  readonly processingTime: string;
  readonly validity: string;
  readonly furtherFacts: string;
  readonly comparison: string;
  readonly aspect: string;
  readonly timeline: string;
  readonly undated: string;
  readonly when: string;
  readonly what: string;
  readonly calculation: string;
  readonly whatSourcesSay: string;
  readonly found: string;
  readonly noAmountNamed: string;
  readonly quotedInGerman: string;
  readonly notInSources: string;
  readonly sources: string;
  readonly nearest: string;
  readonly gaps: string;
  readonly assumptions: string;
  readonly position: string;
  readonly formula: string;
  readonly amount: string;
  readonly total: string;
  readonly unknown: string;
  readonly unknownAmount: string;
  readonly unverified: string;
  readonly partial: string;
  readonly line: string;
  readonly lines: string;
  readonly page: string;
  readonly stand: string;
  readonly noMatch: string;
  /** As `noMatch`, for a run that was ended early: what the sources hold is not known then. */
  readonly nothingYet: string;
  readonly unavailable: string;
  readonly noExactAnswer: string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  assumedByQuestion(base: string, amount: string): string;
  assumedBySource(base: string, amount: string): string;
  assumedFreely(base: string, amount: string): string;
  readonly unknownCase: string;
  readonly unknownSurcharge: string;
  readonly unknownQuantity: string;
  readonly unknownExtras: string;
  readonly unknownRate: string;
  missingStep(name: string, reason: string | null): string;
  missingSection(name: string): string;
  missingCell(subject: string, aspect: string): string;
  missingProvision(text: string): string;
  /** The question names no matter ("Und was kostet das?"). */
  readonly noMatter: string;
  readonly noContact: string;
  /** Leads the answer to a question that was completed from the conversation. */
  understoodAs(question: string): string;
  /** How an English question was looked up in German sources. */
  lookedUpAs(german: string): string;
  noLocalSource(place: string): string;
  /** No amount is named, and none of another municipality stands in for it. */
  noLocalFee(place: string): string;
  /** `others` is empty when the sources speak of no further Land. */
  onlyLand(land: string, others: string): string;
  /** Leads an answer from the law of one Land that the question does not name. */
  answerForLand(land: string): string;
  /** Leads an answer that sets the Länder side by side. */
  readonly dependsOnLand: string;
  readonly byLand: string;
  noRuleOf(laender: string): string;
  noLawNamed(provision: string): string;
  readonly land: string;
  readonly rule: string;
  /** Heads what texts say about a provision whose own words are not there. */
  saidAbout(provision: string): string;
  totalRange(low: string, high: string): string;
  readonly incompleteTotal: string;
}

const de: AnswerTexts = {
  sectionNames: {
    definition: 'Kurz gesagt',
    requirement: 'Voraussetzungen',
    document: 'Unterlagen',
    form: 'Formulare und Antragsweg',
    authority: 'Zuständige Behörde',
    deadline: 'Fristen',
    fee: 'Kosten',
    procedure: 'Ablauf',
    remedy: 'Rechtsbehelf',
    consequence: 'Folgen',
    right: 'Rechte',
    other: 'Hinweise',
  },
  directAnswer: 'Antwort',
  benefit: 'Höhe',
  processingTime: 'Bearbeitungsdauer',
  validity: 'Gültigkeit',
  furtherFacts: 'Dazu außerdem',
  comparison: 'Gegenüberstellung',
  aspect: 'Merkmal',
  timeline: 'Zeitlicher Ablauf',
  undated: 'ohne Datum',
  when: 'Wann',
  what: 'Was',
  calculation: 'Berechnung',
  whatSourcesSay: 'Was die Quellen zu den Kosten sagen',
  found: 'Fundstellen',
  noAmountNamed: 'Einen Betrag nennen Ihre Quellen nicht – was sie dazu sagen',
  quotedInGerman: 'Die Quellen sind auf Deutsch und werden im Wortlaut zitiert.',
  notInSources: 'nicht in Ihren Quellen',
  sources: 'Quellen',
  nearest: 'Am nächsten kommt',
  gaps: 'Nicht in Ihren Quellen',
  assumptions: 'Annahmen',
  position: 'Position',
  formula: 'Rechnung',
  amount: 'Betrag',
  total: 'Summe',
  unknown: 'Was offen ist',
  unknownAmount: 'offen',
  unverified: 'nicht sicher belegt',
  partial: 'Vorläufige Antwort: Nicht alle Schritte sind fertig geworden.',
  line: 'Zeile',
  lines: 'Zeilen',
  page: 'Seite',
  stand: 'Stand',
  noMatch: 'In Ihren Quellen steht dazu nichts, was die Frage beantwortet.',
  nothingYet: 'Bis dahin war nichts gefunden, was die Frage beantwortet.',
  unavailable: 'Es ist keine Bibliothek verfügbar, in der Veritas nachsehen kann.',
  noExactAnswer:
    'Eine ausdrückliche Antwort auf die Frage steht nicht in Ihren Quellen; die Fundstellen kommen ihr am nächsten.',
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  assumedByQuestion: (base, amount) => `${base}: ${amount} (aus der Frage)`,
  assumedBySource: (base, amount) => `${base}: ${amount} (Beispielwert der Quelle, nicht der wirkliche Wert)`,
  assumedFreely: (base, amount) =>
    `${base}: ${amount} (frei gewählter Rechenwert zum Umrechnen; weder Frage noch Quellen nennen einen)`,
  unknownCase:
    'Welcher der genannten Fälle vorliegt, ergibt sich erst aus dem Antrag; die Summe reicht deshalb vom günstigsten bis zum teuersten Fall.',
  unknownSurcharge: 'Zuschläge sind nicht in der Summe; sie fallen nur an, wenn ihr Fall eintritt.',
  unknownQuantity: 'Wie viel Zeit oder Menge abgerechnet wird, sagen die Quellen nicht.',
  unknownExtras: 'Weitere Gebühren und Auslagen, deren Höhe die Quellen nicht nennen.',
  unknownRate: 'Den Gebührensatz oder Betrag nennen Ihre Quellen nicht; deshalb wird nichts berechnet.',
  missingStep: (name, reason) => `Der Schritt „${name}“ fehlt${reason === null ? '' : ` (${reason})`}.`,
  missingSection: (name) => `${name}: dazu sagen Ihre Quellen nichts.`,
  missingCell: (subject, aspect) => `${subject} – ${aspect}`,
  noMatter:
    'Die Frage nennt nicht, worum es geht, und auch davor ist davon nicht die Rede. Nennen Sie die Sache und, wo es darauf ankommt, Ort oder Land.',
  noContact: 'Telefonnummern, Anschriften und Öffnungszeiten nennen Ihre Quellen dazu nicht.',
  understoodAs: (question) => `Verstanden als: „${question}“`,
  lookedUpAs: (german) => `Gesucht wurde nach: „${german}“.`,
  missingProvision: (text) => `Der Wortlaut von ${text} ist nicht in Ihren Quellen.`,
  noLocalFee: (place) =>
    `Welche Gebühr in ${place} anfällt, steht nicht in Ihren Quellen; was andere Gemeinden verlangen, gilt dort nicht.`,
  noLocalSource: (place) =>
    `Für ${place} selbst enthalten Ihre Quellen nichts; die Angaben gelten allgemein.`,
  onlyLand: (land, others) =>
    `Die Frage nennt kein Land. Diese Angaben gelten für ${land}; in anderen Ländern kann anderes gelten${others === '' ? '' : ` (Ihre Quellen haben dazu auch: ${others})`}.`,
  answerForLand: (land) =>
    `Die Frage nennt kein Land; diese Antwort gilt für ${land}, wozu Ihre Quellen am besten passen.`,
  dependsOnLand:
    'Das richtet sich nach dem Recht des Landes, und die Frage nennt keines. Nennen Sie Land oder Gemeinde, dann wird die Antwort genauer.',
  byLand: 'Was Ihre Quellen für die Länder sagen',
  noRuleOf: (laender) => `Für diese Länder haben Ihre Quellen nur Allgemeineres: ${laender}.`,
  noLawNamed: (provision) =>
    `Die Frage nennt zu ${provision} kein Gesetz; mehrere Gesetze haben eine solche Vorschrift.`,
  land: 'Land',
  rule: 'Regelung',
  saidAbout: (provision) => `Was Ihre Quellen zu ${provision} sagen`,
  totalRange: (low, high) => `${low} bis ${high}`,
  incompleteTotal: 'ohne die offenen Posten',
};

const en: AnswerTexts = {
  sectionNames: {
    definition: 'In short',
    requirement: 'Requirements',
    document: 'Documents',
    form: 'Forms and how to apply',
    authority: 'Competent authority',
    deadline: 'Deadlines',
    fee: 'Costs',
    procedure: 'Procedure',
    remedy: 'Legal remedy',
    consequence: 'Consequences',
    right: 'Rights',
    other: 'Notes',
  },
  directAnswer: 'Answer',
  benefit: 'Amount',
  processingTime: 'Processing time',
  validity: 'Validity',
  furtherFacts: 'Also',
  comparison: 'Side by side',
  aspect: 'Aspect',
  timeline: 'In order of time',
  undated: 'no date',
  when: 'When',
  what: 'What',
  calculation: 'Calculation',
  whatSourcesSay: 'What the sources say about the costs',
  found: 'Passages found',
  noAmountNamed: 'Your sources name no amount – what they say about it',
  quotedInGerman: 'The sources are German; their sentences are quoted as they stand.',
  notInSources: 'not in your sources',
  sources: 'Sources',
  nearest: 'What comes nearest',
  gaps: 'Not in your sources',
  assumptions: 'Assumptions',
  position: 'Item',
  formula: 'Calculation',
  amount: 'Amount',
  total: 'Total',
  unknown: 'What is open',
  unknownAmount: 'open',
  unverified: 'not surely supported',
  partial: 'Provisional answer: not all steps have finished.',
  line: 'line',
  lines: 'lines',
  page: 'page',
  stand: 'as of',
  noMatch: 'Your sources hold nothing that answers the question.',
  nothingYet: 'Up to then nothing had been found that answers the question.',
  unavailable: 'There is no library in which Veritas can look.',
  noExactAnswer: 'Your sources do not answer the question in so many words; these passages come nearest.',
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  assumedByQuestion: (base, amount) => `${base}: ${amount} (from the question)`,
  assumedBySource: (base, amount) => `${base}: ${amount} (the source's example, not the real value)`,
  assumedFreely: (base, amount) =>
    `${base}: ${amount} (a round figure to scale by; neither question nor sources name one)`,
  unknownCase:
    'Which of these cases applies follows from the application only; the total spans the cheapest to the dearest.',
  unknownSurcharge: 'Surcharges are not in the total; they fall due only if their case arises.',
  unknownQuantity: 'How much time or quantity is charged the sources do not say.',
  unknownExtras: 'Further fees and expenses whose amount the sources do not name.',
  unknownRate: 'Your sources name no rate or sum; so nothing is calculated.',
  missingStep: (name, reason) => `The step “${name}” is missing${reason === null ? '' : ` (${reason})`}.`,
  missingSection: (name) => `${name}: your sources say nothing about it.`,
  missingCell: (subject, aspect) => `${subject} – ${aspect}`,
  noMatter:
    'The question does not say what it is about, nor does anything asked before it. Name the matter and, where it counts, the place or Land.',
  noContact: 'Your sources name no phone numbers, addresses or opening hours for it.',
  understoodAs: (question) => `Understood as: “${question}”`,
  lookedUpAs: (german) => `It was looked up in German as: “${german}”.`,
  missingProvision: (text) => `The wording of ${text} is not in your sources.`,
  noLocalFee: (place) =>
    `What it costs in ${place} is not in your sources; what other municipalities charge does not hold there.`,
  noLocalSource: (place) =>
    `Your sources hold nothing about ${place} itself; what is said applies in general.`,
  onlyLand: (land, others) =>
    `The question names no Land. This applies in ${land}; other Länder may differ${others === '' ? '' : ` (your sources also have: ${others})`}.`,
  answerForLand: (land) =>
    `The question names no Land; this answer is for ${land}, which your sources fit best.`,
  dependsOnLand:
    'This depends on the law of the Land, and the question names none. Name the Land or the municipality for a more exact answer.',
  byLand: 'What your sources say for each Land',
  noRuleOf: (laender) => `For these Länder your sources have only more general rules: ${laender}.`,
  noLawNamed: (provision) =>
    `The question names no law for ${provision}; several laws have one of that number.`,
  land: 'Land',
  rule: 'Rule',
  saidAbout: (provision) => `What your sources say about ${provision}`,
  totalRange: (low, high) => `${low} to ${high}`,
  incompleteTotal: 'without the open items',
};

const CATALOGUE: Readonly<Record<Language, AnswerTexts>> = { de, en };

export function answerTexts(language: Language): AnswerTexts {
  return CATALOGUE[language];
}
