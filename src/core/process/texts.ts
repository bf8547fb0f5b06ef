import type { StepResult } from '../../protocol/stepResult.ts';
import type { Language, Outcome } from '../../protocol/vocabulary.ts';
import type { TreeProblem } from './treeValidation.ts';

export type StepName =
  | 'search'
  | 'searchRequirements'
  | 'searchForms'
  | 'searchCosts'
  | 'retrieval'
  | 'analysis'
  | 'comparison'
  | 'calculation'
  | 'checklist'
  | 'aggregation';

interface ProcessTexts {
  readonly stepNames: Readonly<Record<StepName, string>>;
  invalidTree(problem: TreeProblem): string;
  readonly treeUnreadable: string;
  readonly treeInconsistent: string;
  planStarted(steps: number): string;
  planResumed(finished: number, steps: number): string;
  planCompleted(seconds: number): string;
  planPartial(finished: number, steps: number): string;
  readonly planFailed: string;
  readonly planCancelled: string;
  runTimedOut(seconds: number): string;
  stepStarted(name: string): string;
  stepCompleted(result: StepResult): string;
  stepFailed(reason: string): string;
  stepTimedOut(seconds: number): string;
  stepSkipped(dependency: string): string;
  readonly stepSkippedByUser: string;
  readonly stepEndedForAnswer: string;
  stepStuck(seconds: number): string;
  stepRetry(attempt: number, tries: number, seconds: number): string;
  readonly stepRetryByUser: string;
  readonly unexpectedFault: string;
  mockMilestone(percentage: number): string;
}

const de: ProcessTexts = {
  stepNames: {
    search: 'Quellen suchen',
    searchRequirements: 'Anforderungen suchen',
    searchForms: 'Formulare und Unterlagen suchen',
    searchCosts: 'Kosten und Gebühren suchen',
    retrieval: 'Fundstellen lesen',
    analysis: 'Merkmale auswerten',
    comparison: 'Vergleichen',
    calculation: 'Kosten berechnen',
    checklist: 'Checkliste zusammenstellen',
    aggregation: 'Zeitlich ordnen',
  },
  invalidTree(problem) {
    switch (problem.kind) {
      case 'empty':
        return 'Der Plan hat keine Schritte.';
      case 'duplicate_id':
        return `Im Plan gibt es den Schritt „${problem.step}“ mehrmals. Jeder Schritt braucht einen eigenen Namen.`;
      case 'unknown_dependency':
        return `Der Schritt „${problem.step}“ wartet auf „${problem.dependency}“, den es im Plan nicht gibt.`;
      case 'cycle':
        return `Schritte warten aufeinander und könnten nie beginnen: ${problem.path.join(' → ')}.`;
    }
  },
  treeUnreadable: 'Das ist kein Plan, den Veritas lesen kann.',
  treeInconsistent:
    'Der Plan widerspricht sich: Seine Gruppen oder sein längster Weg passen nicht zu den Schritten.',
  planStarted: (steps) => `Recherche in ${count(steps, 'Schritt', 'Schritten')} beginnt`,
  planResumed: (finished, steps) =>
    `Recherche geht weiter: ${finished} von ${steps} Schritten sind schon fertig`,
  planCompleted: (seconds) => `Recherche abgeschlossen nach ${decimal(seconds, 'de')} s`,
  planPartial: (finished, steps) => `Recherche beendet: ${finished} von ${steps} Schritten abgeschlossen`,
  planFailed: 'Recherche gescheitert: Kein Schritt konnte abgeschlossen werden',
  planCancelled: 'Recherche abgebrochen',
  runTimedOut: (seconds) => `Das Zeitlimit von ${decimal(seconds, 'de')} s ist erreicht`,
  stepStarted: (name) => name,
  stepCompleted: (result) => summaryDe(result),
  stepFailed: (reason) => `Gescheitert: ${reason}`,
  stepTimedOut: (seconds) => `Nach ${decimal(seconds, 'de')} s noch ohne Ergebnis`,
  stepSkipped: (dependency) => `Übersprungen, weil „${dependency}“ kein Ergebnis hat`,
  stepSkippedByUser: 'Auf Wunsch übersprungen',
  stepEndedForAnswer: 'Beendet, um mit dem Fertigen zu antworten',
  stepStuck: (seconds) => `Seit ${decimal(seconds, 'de')} s kein Lebenszeichen`,
  stepRetry: (attempt, tries, seconds) => `Versuch ${attempt} von ${tries} in ${decimal(seconds, 'de')} s`,
  stepRetryByUser: 'Neuer Versuch auf Wunsch',
  unexpectedFault: 'Ein unerwarteter Fehler ist aufgetreten. Einzelheiten stehen im Protokoll.',
  mockMilestone: (percentage) => `Simulation: ${percentage} %`,
};

const en: ProcessTexts = {
  stepNames: {
    search: 'Search sources',
    searchRequirements: 'Search requirements',
    searchForms: 'Search forms and documents',
    searchCosts: 'Search costs and fees',
    retrieval: 'Read passages',
    analysis: 'Analyse features',
    comparison: 'Compare',
    calculation: 'Calculate costs',
    checklist: 'Compile checklist',
    aggregation: 'Order by date',
  },
  invalidTree(problem) {
    switch (problem.kind) {
      case 'empty':
        return 'The plan has no steps.';
      case 'duplicate_id':
        return `The plan has more than one step “${problem.step}”. Each step needs an id of its own.`;
      case 'unknown_dependency':
        return `Step “${problem.step}” waits for “${problem.dependency}”, which the plan does not have.`;
      case 'cycle':
        return `Steps wait for each other and could never start: ${problem.path.join(' → ')}.`;
    }
  },
  treeUnreadable: 'This is not a plan that Veritas can read.',
  treeInconsistent: 'The plan contradicts itself: its groups or its longest way do not fit its steps.',
  planStarted: (steps) => `Research starts: ${count(steps, 'step', 'steps')}`,
  planResumed: (finished, steps) => `Research goes on: ${finished} of ${steps} steps are already done`,
  planCompleted: (seconds) => `Research completed after ${decimal(seconds, 'en')} s`,
  planPartial: (finished, steps) => `Research ended: ${finished} of ${steps} steps completed`,
  planFailed: 'Research failed: no step could be completed',
  planCancelled: 'Research cancelled',
  runTimedOut: (seconds) => `The time limit of ${decimal(seconds, 'en')} s is reached`,
  stepStarted: (name) => name,
  stepCompleted: (result) => summaryEn(result),
  stepFailed: (reason) => `Failed: ${reason}`,
  stepTimedOut: (seconds) => `No result after ${decimal(seconds, 'en')} s`,
  stepSkipped: (dependency) => `Skipped because “${dependency}” has no result`,
  stepSkippedByUser: 'Skipped on request',
  stepEndedForAnswer: 'Ended to answer with what is finished',
  stepStuck: (seconds) => `No sign of life for ${decimal(seconds, 'en')} s`,
  stepRetry: (attempt, tries, seconds) => `Try ${attempt} of ${tries} in ${decimal(seconds, 'en')} s`,
  stepRetryByUser: 'New try on request',
  unexpectedFault: 'An unexpected fault occurred. The log has the details.',
  mockMilestone: (percentage) => `Simulation: ${percentage}%`,
};

const catalogue: Readonly<Record<Language, ProcessTexts>> = { de, en };

export function texts(language: Language): ProcessTexts {
  return catalogue[language];
}

const searchOutcomesDe: Readonly<Record<Outcome, string>> = {
  grounded: 'gefunden',
  no_match: 'gefunden, aber keine passt genau',
  unavailable: 'gefunden: Keine Bibliothek ist verfügbar',
};

function summaryDe(result: StepResult): string {
  switch (result.type) {
    case 'search':
      return `${count(result.hits.length, 'Fundstelle', 'Fundstellen')} ${searchOutcomesDe[result.outcome]}`;
    case 'retrieval':
      return `${count(result.passages.length, 'Fundstelle', 'Fundstellen')} gelesen, ${count(result.followed, 'Verweis', 'Verweise')} verfolgt`;
    case 'analysis':
      return `${result.subject}: ${count(result.facts.length, 'Angabe', 'Angaben')} entnommen`;
    case 'comparison':
      return `${count(result.rows.length, 'Merkmal', 'Merkmale')} verglichen`;
    case 'calculation':
      return `${count(result.lines.length, 'Posten', 'Posten')} berechnet`;
    case 'synthesis':
      return `${count(result.sections.length, 'Abschnitt', 'Abschnitte')} zusammengestellt`;
    case 'aggregation':
      return `${count(result.entries.length, 'Eintrag', 'Einträge')} geordnet`;
    case 'validation':
      return `${count(result.verified, 'Satz', 'Sätze')} belegt, ${result.unverified + result.dropped} nicht`;
    case 'mock':
      return 'Simulation abgeschlossen';
  }
}

const searchOutcomesEn: Readonly<Record<Outcome, string>> = {
  grounded: 'found',
  no_match: 'found, but none fits exactly',
  unavailable: 'found: no library is available',
};

function summaryEn(result: StepResult): string {
  switch (result.type) {
    case 'search':
      return `${count(result.hits.length, 'passage', 'passages')} ${searchOutcomesEn[result.outcome]}`;
    case 'retrieval':
      return `${count(result.passages.length, 'passage', 'passages')} read, ${count(result.followed, 'reference', 'references')} followed`;
    case 'analysis':
      return `${result.subject}: ${count(result.facts.length, 'fact', 'facts')} taken`;
    case 'comparison':
      return `${count(result.rows.length, 'aspect', 'aspects')} compared`;
    case 'calculation':
      return `${count(result.lines.length, 'item', 'items')} calculated`;
    case 'synthesis':
      return `${count(result.sections.length, 'section', 'sections')} compiled`;
    case 'aggregation':
      return `${count(result.entries.length, 'entry', 'entries')} ordered`;
    case 'validation':
      return `${count(result.verified, 'sentence', 'sentences')} verified, ${result.unverified + result.dropped} not`;
    case 'mock':
      return 'Simulation completed';
  }
}

function count(value: number, one: string, many: string): string {
  return `${value} ${value === 1 ? one : many}`;
}

/** At most one decimal, with the language's decimal sign. */
function decimal(value: number, language: Language): string {
  const rounded = String(Math.round(value * 10) / 10);
  return language === 'de' ? rounded.replace('.', ',') : rounded;
}
