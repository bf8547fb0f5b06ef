import type { Language } from '../../protocol/vocabulary.ts';

interface AgentTexts {
  queryFormed(text: string): string;
  referencesResolved(done: number, total: number): string;
  searched(examined: number, total: number): string;
  hitsFound(hits: number, total: number): string;
  passagesRead(count: number): string;
  contextLoaded(done: number, total: number): string;
  referencesFollowed(done: number, total: number): string;
  factsFound(count: number): string;
  factsCollected(count: number): string;
  aspectsSearched(done: number, total: number): string;
  aspectsAligned(count: number): string;
  documentsChosen(count: number): string;
  documentsRead(done: number, total: number): string;
  linesDerived(count: number): string;
  amountsStated(count: number): string;
  checklistMade(count: number): string;
  entriesOrdered(count: number): string;
  sentencesChecked(done: number, total: number): string;
  sentencesVerified(verified: number, total: number): string;
}

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator);
const de = (value: number): string => grouped(value, '.');
const en = (value: number): string => grouped(value, ',');
const one = (count: number, single: string, several: string): string =>
  `${count === 1 ? 'Eine' : de(count)} ${count === 1 ? single : several}`;
const plural = (count: number, noun: string): string => `${en(count)} ${noun}${count === 1 ? '' : 's'}`;
const short = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);

const german: AgentTexts = {
  queryFormed: (text) => `Suche nach „${short(text)}“`,
  referencesResolved: (done, total) => `${de(done)} von ${de(total)} genannten Vorschriften nachgeschlagen`,
  searched: (examined, total) => `${de(examined)} von ${de(total)} Fundstellen geprüft`,
  hitsFound: (hits, total) => `${one(hits, 'Fundstelle', 'Fundstellen')} aus ${de(total)} ausgewählt`,
  passagesRead: (count) => `${one(count, 'Fundstelle', 'Fundstellen')} gelesen`,
  contextLoaded: (done, total) => `Umfeld von ${de(done)} von ${de(total)} Fundstellen gelesen`,
  referencesFollowed: (done, total) => `${de(done)} von ${de(total)} Verweisen nachgegangen`,
  factsFound: (count) => `${one(count, 'Aussage', 'Aussagen')} mit Beleg gefunden`,
  factsCollected: (count) => `${one(count, 'Aussage', 'Aussagen')} gesammelt`,
  aspectsSearched: (done, total) => `${de(done)} von ${de(total)} Merkmalen nachgeschlagen`,
  aspectsAligned: (count) => `${count === 1 ? 'Ein Merkmal' : `${de(count)} Merkmale`} gegenübergestellt`,
  documentsChosen: (count) => `${count === 1 ? 'Ein Dokument' : `${de(count)} Dokumente`} ausgewählt`,
  documentsRead: (done, total) => `${de(done)} von ${de(total)} Dokumenten gelesen`,
  linesDerived: (count) =>
    count === 0
      ? 'Kein Betrag in den Quellen'
      : `${count === 1 ? 'Ein Posten' : `${de(count)} Posten`} berechnet`,
  amountsStated: (count) => `${one(count, 'Angabe', 'Angaben')} zu Beträgen gefunden`,
  checklistMade: (count) => `Checkliste mit ${count === 1 ? 'einem Punkt' : `${de(count)} Punkten`} erstellt`,
  entriesOrdered: (count) => `${count === 1 ? 'Ein Zeitpunkt' : `${de(count)} Zeitpunkte`} geordnet`,
  sentencesChecked: (done, total) => `${de(done)} von ${de(total)} Aussagen geprüft`,
  sentencesVerified: (verified, total) => `${de(verified)} von ${de(total)} Aussagen belegt`,
};

const english: AgentTexts = {
  queryFormed: (text) => `Searching for “${short(text)}”`,
  referencesResolved: (done, total) => `${en(done)} of ${en(total)} named provisions looked up`,
  searched: (examined, total) => `${en(examined)} of ${en(total)} passages examined`,
  hitsFound: (hits, total) => `${plural(hits, 'passage')} chosen from ${en(total)}`,
  passagesRead: (count) => `${plural(count, 'passage')} read`,
  contextLoaded: (done, total) => `Context of ${en(done)} of ${en(total)} passages read`,
  referencesFollowed: (done, total) => `${en(done)} of ${en(total)} references followed`,
  factsFound: (count) => `${plural(count, 'statement')} with a source found`,
  factsCollected: (count) => `${plural(count, 'statement')} collected`,
  aspectsSearched: (done, total) => `${en(done)} of ${en(total)} aspects looked up`,
  aspectsAligned: (count) => `${plural(count, 'aspect')} set side by side`,
  documentsChosen: (count) => `${plural(count, 'document')} chosen`,
  documentsRead: (done, total) => `${en(done)} of ${en(total)} documents read`,
  linesDerived: (count) => (count === 0 ? 'No amount in the sources' : `${plural(count, 'item')} calculated`),
  amountsStated: (count) => `${plural(count, 'statement')} on amounts found`,
  checklistMade: (count) => `Checklist with ${plural(count, 'item')} made`,
  entriesOrdered: (count) => `${count === 1 ? '1 entry' : `${en(count)} entries`} ordered`,
  sentencesChecked: (done, total) => `${en(done)} of ${en(total)} statements checked`,
  sentencesVerified: (verified, total) => `${en(verified)} of ${en(total)} statements supported`,
};

const CATALOGUE: Readonly<Record<Language, AgentTexts>> = { de: german, en: english };

export function agentTexts(language: Language): AgentTexts {
  return CATALOGUE[language];
}
