import { fold, foldBare } from './fold.ts';
import type { Token } from './tokenizer.ts';

/** Words that decide how a question is read. Only these are repaired: a word that is not known here stays as it was typed. */
const VOCABULARY = `
für über gemäß während können kann könnt müssen dürfen möchte wäre hätte läuft verläuft nötig gültig fällt fällig erhält enthält lässt ändern ändere
zuständig zuständige zuständigen zuständigkeit benötige benötigen benötigt gebühr gebühren behörde behörden gründen gründe gründung
öffnungszeiten verlängern verlängerung erklären erkläre erläutere führerschein einbürgerung eheschließung ausländerbehörde
bürgeramt bürgerbüro anträge bauanträge änderung nutzungsänderung führungszeugnis früher
spätestens frühestens höhe gegenüber ungültig kündigung kündigungsfrist kündigen prüfung wärmepumpe
baugenehmigung baugenehmigungen bauantrag genehmigung genehmigungen genehmigungsverfahren unterschied unterschiede unterscheiden
unterscheidet vergleich vergleiche personalausweis reisepass aufenthaltserlaubnis aufenthaltstitel gewerbeanmeldung anmeldung
abmeldung ummeldung anmelden ummelden abmelden beantragen beantrage beantragt unterlagen dokumente voraussetzungen voraussetzung
widerspruch widerspruchsverfahren bescheid bedeutet bedeutung definition funktioniert kostet kosten dauert brauche brauchen
braucht kontakt telefonnummer ansprechpartner adresse einreichen zulassung formular geburtsurkunde meldebescheinigung
bebauungsplan verwaltungsakt einspruch fristen steuererklärung landratsamt standesamt finanzamt einwohnermeldeamt jugendamt
ordnungsamt bauamt scheidung erlaubnis fahrerlaubnis niederlassungserlaubnis bescheinigung beschwerde ablauf schritte
difference requirements application register certificate passport residence building permit deadline`
  .trim()
  .split(/\s+/);
/** Without their dots these are other words. */
const OTHER_WORD_BARE = new Set(['mochte', 'ware', 'hatte', 'fallt', 'grunde', 'hohe']);
/** One letter away from a known word and yet right. */
const RIGHT = new Set(['verwahren', 'branche', 'kontrakt', 'bedeutend', 'zustande', 'unterscheide', 'anmahnung', 'umwendung', 'permits', 'erläuterte', 'konnten', 'beantwortet', 'building', 'buildings']); // prettier-ignore
/** The shortest word in which a wrong letter is repaired: among shorter ones too many are a letter apart. */
const SHORTEST = 7;
const LONGEST = 30;
/** Interrogatives typed with two letters swapped; only as the first word. */
const SWAPPED: Readonly<Record<string, string>> = { wei: 'wie', wsa: 'was', wnan: 'wann', owher: 'woher', hwo: 'how', waht: 'what', kan: 'kann', knan: 'kann', muß: 'muss' }; // prettier-ignore
/** Endings of inflection: "Bescheide" is no typing error of "Bescheid". */
const INFLECTION = /^(?:n|e|s|t|r|m|en|es|er)$/;
const MOST_TOKENS = 200;

interface SpellingIndex {
  /** Without umlauts → as it is written. */
  readonly plain: ReadonlyMap<string, string>;
  /** A known word with one letter left out → the known words. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlySet<string>;
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function buildIndex(): SpellingIndex {
  const plain = new Map<string, string>();
  const shortened = new Map<string, string[]>();
  for (const word of VOCABULARY) {
    for (const key of [fold(word), foldBare(word)]) {
      if (key !== word && !OTHER_WORD_BARE.has(key)) plain.set(key, word);
    }
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...withoutOne(word)]) shortened.set(key, [...(shortened.get(key) ?? []), word]);
  }
  return { plain, shortened, known: new Set(VOCABULARY) };
}

let index: SpellingIndex | undefined;
/** Built when the first unknown long word comes. */
function spellingIndex(): SpellingIndex {
  return (index ??= buildIndex());
}

/** One letter wrong, missing or too many, or two neighbours swapped; the first letter must be right or swapped. */
function isOneApart(typed: string, word: string): boolean {
  let from = 0;
  while (from < typed.length && typed[from] === word[from]) from++;
  const rest = (text: string, at: number): string => text.slice(at);
  const swapped =
    typed[from] === word[from + 1] &&
    typed[from + 1] === word[from] &&
    rest(typed, from + 2) === rest(word, from + 2);
  if (swapped) return true;
  if (from === 0) return false;
  return (
    rest(typed, from + 1) === rest(word, from + 1) ||
    rest(typed, from + 1) === rest(word, from) ||
    rest(typed, from) === rest(word, from + 1)
  );
}

function isInflected(typed: string, word: string): boolean {
  if (typed.startsWith(word)) return INFLECTION.test(typed.slice(word.length));
  return word.startsWith(typed) && /^[^s]$/.test(word.slice(typed.length));
}

/** The known word that was meant by a word in lower case, or undefined when it is known, right or like none. */
function repaired(lower: string): string | undefined {
  if (lower.length < 3 || lower.length > LONGEST) return undefined;
  const { plain, shortened, known } = spellingIndex();
  if (known.has(lower)) return undefined;
  const umlaut = plain.get(lower);
  if (umlaut !== undefined) return umlaut;
  if (lower.length < SHORTEST - 1 || RIGHT.has(lower)) return undefined;
  const likely = [lower, ...withoutOne(lower)].flatMap((key) => shortened.get(key) ?? []);
  if (likely.some((word) => isInflected(lower, word))) return undefined;
  return likely.find((word) => isOneApart(lower, word));
}

/** A word as it is meant: umlauts put back and one wrong letter mended in the words that questions turn on; else unchanged. */
export function repairWord(word: string): string {
  const meant = repaired(word.toLowerCase());
  return meant === undefined ? word : inCaseOf(word, meant);
}

function inCaseOf(typed: string, meant: string): string {
  return /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

export interface Repaired {
  readonly text: string;
  /** Repaired word in lower case → as it was typed. */
  readonly typed: ReadonlyMap<string, string>;
}

/** The text with its misspelt words mended, for reading what is asked. The beginning only; positions shift. */
export function repairSpelling(text: string, tokens: readonly Token[]): Repaired {
  const typed = new Map<string, string>();
  let mended = '';
  let end = 0;
  for (const [at, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    const swapped = at <= 1 ? SWAPPED[token.text.toLowerCase()] : undefined;
    const word = swapped === undefined ? repairWord(token.text) : inCaseOf(token.text, swapped);
    if (word === token.text) continue;
    typed.set(word.toLowerCase(), token.text);
    mended += text.slice(end, token.start) + word;
    end = token.end;
  }
  return { text: end === 0 ? text : mended + text.slice(end), typed };
}
