import type { Token } from './tokenizer.ts';

/** Program text: SQL and AQL, calls, assignments, requests, paths, markup. */
const CODE = [
  /^\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|DROP\s+(?:TABLE|DATABASE)|ALTER\s+TABLE|CREATE\s+(?:TABLE|INDEX)|PRAGMA\s|TRUNCATE\s|MATCH\s*\(|FOR\s+\w+\s+IN\s+\w+)/i,
  /^\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|WS)\s+\/\S*/,
  /^\s*(?:await|async|import|from \S+ import|def|class|const|let|var|return|print|function|curl|pip|npm|git|docker)\s.*[(={;]/,
  /^\s*[\w.]+\([^)]*\)?\s*(?:[=<>!]=?.*)?;?\s*$/,
  /\b\w+\s*=\s*['"][^'"]*['"]\s*(?:;|--|$)/,
  /(?:;|'|")\s*(?:--|DROP\s+TABLE|OR\s+['"]?1['"]?\s*=\s*['"]?1)/i,
  /<\s*\/?\s*(?:script|img|iframe|svg|html|body|div|style)\b[^>]{0,200}>?/i,
  /^\s*[[{].*[:,].*[\]}]\s*$/s,
  /^\s*[\w.]+\s*[+*-]?=\s*(?:await\s+)?[\w.]+[([]/,
  /^\s*[\w.]+\(.*\)\s*;?\s*$/,
  /\$\{[^}]*\}|\{\{[^}]*\}\}|\.\.\/\.\.\//,
];
/** Words that only say that something is tried out or asked, not what about. */
const META = new Set(
  `test tests testing teste testanfrage testfrage testquery query queries anfrage frage fragen question questions search suche research recherche
  analyse analysen analysis analyze analysieren valid invalid normal random original unknown user first second third erste zweite dritte vierte nächste
  letzte komplexe komplexer komplex complex umfassende umfangreiche vollständige detaillierte einfache simple sehr sample example beispiel dummy
  foo bar baz lorem ipsum article nonexistent hello hallo hi hey cache streaming stream execution pause resume cancel cancellation checkpoint
  checkpoints integration monitoring orchestration frontend backend client multi multi-client agent multi-agent multi-agent-frage multi-agent-query
  systemstatus system status anzeigen show assessment wikipedia vom aus von für for the a an der die das eine ein erweiterte extended
  durchführen ausführen starten run start stop llm llm-analyse uds3 vpb covina immi pki message nachricht text string input output asdf qwertz qwerty
  mock debug demo ping pong prüfung bitte mal ok okay ja nein yes no answer antwort result ergebnis daten data debugging performance load api endpoint
  aspekte aspekt folgende analysiere bitte task job agents workflow pipeline process prozess session special characters zeichen sonderzeichen with mit long short running
  lange kurze leere leer empty blank simple basic general specific concurrent parallel batch stress unit smoke regression benchmark retry timeout error
  fehler user users benutzer nutzer default fast slow registry component module feature mode version tool tools websocket http json yaml python
  end-to-end e2e basis einzelne mehrere neue neuer neues alte alter this that is are ist sind dies dieses zum beispielfrage testfall testlauf`.split(
    /\s+/,
  ),
);
const TALK = [
  /^(?:hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|hello|good (?:morning|evening|day))(?:[\s,!.]*(?:wie geht(?:'?s| es)(?: dir| ihnen)?|how are you|zusammen|veritas|welt|world))?[\s?!.]*$/i,
  /^(?:danke|vielen dank|thanks|thank you|tschüss|bye|ciao|ok|okay|ja|nein|super|toll|test)[\s!.]*$/i,
  /^(?:vielen |herzlichen |besten )?dank(?:e)?(?![a-zäöüß])[^?]{0,40}$|^(?:thanks|thank you)(?![a-zäöüß])[^?]{0,40}$/i,
  /^(?:wer bist du|was kannst du|wie heißt du|how are you|who are you|wie geht(?:'?s| es)(?: dir| ihnen)?)[\s?!.]*$/i,
  /^(?:say|sag) .{0,40}$/i,
  /(?:erzähl|tell) .{0,20}(?:witz|joke)/i,
  /^(?:war|ist) (?:die |deine )?(?:antwort|darstellung|formulierung|ausgabe|zusammenfassung)\b/i,
];

/** Rows of a keyboard, German and English: fingers that slid over the keys. */
const KEY_ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm', 'qwertyuiop', 'zxcvbnm'];
const SHORTEST_SLIDE = 4;

function isSlide(word: string): boolean {
  return word.length >= SHORTEST_SLIDE && KEY_ROWS.some((row) => row.includes(word));
}

function isGibberish(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      /^(.)\1{2,}$/.test(word) ||
      /^[a-z]*[bcdfghjklmnpqrstvwxz]{6,}[a-z]*$/.test(word) ||
      isSlide(word) ||
      /^[äöüß]+$/.test(word) ||
      META.has(word),
  );
}

/** Code, test strings, small talk and gibberish: nothing that could be looked up. */
export function isNonsense(text: string, tokens: readonly Token[]): boolean {
  const head = text.slice(0, 2000);
  if (CODE.some((pattern) => pattern.test(head))) return true;
  const trimmed = head.trim();
  if (TALK.some((pattern) => pattern.test(trimmed))) return true;
  const words = tokens
    .filter((token) => /[\p{L}]/u.test(token.text))
    .map((token) => token.text.toLowerCase());
  if (words.every((word) => !/\p{L}\p{L}/u.test(word))) return !/§\s*\d/.test(head);
  if (words.length > 12) return false;
  const meaningful = words.filter((word) => !META.has(word));
  if (meaningful.length === 0 || isGibberish(words)) return true;
  const isTest = (word: string | undefined): boolean => /^tests?$/.test(word ?? '');
  return words.length <= 5 && (isTest(words[0]) || (words.length <= 3 && isTest(words.at(-1))));
}
