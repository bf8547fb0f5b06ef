import type { QuestionType } from '../../protocol/vocabulary.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** Characters of a sentence that are looked at: bounds the work on texts without a full stop. */
export const MAX_SENTENCE = 2000;

/** In this order: "wie viel" before "wie". Each matches at the start of a clause. */
const INTERROGATIVES: readonly (readonly [QuestionType, RegExp])[] = [
  ['how_much', /^(?:wie ?viele?[nrs]?|was (?:kosten|kostet|kostete|koste|würde[n]? .{0,60}? kosten|muss .{0,60}? zahlen)|wie (?:hoch|teuer)|zu wie viel|how (?:much|many)|what does .{1,80} cost)(?![a-zäöüß])/i], // prettier-ignore
  ['when', /^(?:(?:ab|bis|seit|von) wann|wann|when|since when|until when)(?![a-zäöüß])/i],
  ['which', /^(?:welche[rnsm]?|welch|which)(?![a-zäöüß])/i],
  ['why', /^(?:warum|wieso|weshalb|weswegen|why)(?![a-zäöüß])/i],
  ['where', /^(?:wo|wohin|woher|where)(?![a-zäöüß])/i],
  ['who', /^(?:wer|wen|wem|wessen|who|whom|whose)(?![a-zäöüß])/i],
  ['how', /^(?:wie|inwiefern|inwieweit|how)(?![a-zäöüß])/i],
  [
    'what',
    /^(?:was|wofür|wozu|womit|wodurch|worin|woran|worauf|wovon|woraus|worüber|wogegen|wonach|what)(?![a-zäöüß])/i,
  ],
];
const PREPOSITION = /^(?:in|im|an|auf|aus|bei|für|fuer|gegen|gemäß|gemaess|laut|mit|nach|ohne|über|ueber|um|unter|von|vor|während|wegen|zu|zwischen|durch|bis zu|innerhalb|aufgrund|infolge|ab|hinter|seit|at|by|for|from|of|on|to|under|with) /i; // prettier-ignore
const FILLER = /^(?:(?:und|oder|aber|also|nun|bitte|hallo|hi|guten (?:tag|morgen|abend)|moin|sehr geehrte damen und herren|please|hello|so|and|but|denn|nun gut|frage|meine frage|question|genau)(?![a-zäöüß-])[,:!.]? *|(?:[-–*•"„“”»«(>]|\d{1,2}[.)])[,:!.]? *)+/i; // prettier-ignore
/** A clause begins after one of these marks, with an optional joining word. */
const CLAUSE = /[,;:–—-]\s+(?:(?:und|oder|aber|denn|also|sondern|dann|and)\s+)?|\s[-–]\s/g;
const IMPERATIVE = /^(?:erklär|erläuter|beschreib|zeig|nenn|list|vergleich|analysier|such|finde|gib|erstell|untersuch|sag|berechn|berücksichtig|schreib|stell|explain|compare|analy[sz]e|show|list|find|search|describe|tell|give|say|nehmen wir)/i; // prettier-ignore
/** Commands that are the request itself; a question after them only adds to it. */
const COMMAND = /^(?:erklär|erläuter|beschreib|vergleich|liste|nenne|explain|compare|describe)/i;
/** Indirect questions: what follows the comma is what is asked. */
const ASKS = /(?:wissen|fragen|frage|interessier|erfahren|geklärt|klären|wonder|know|ask)/i;
const FINITE_FIRST = /^(?:ist|sind|war|waren|hat|habe|haben|hatte|kann|kannst|können|koennen|könnte|könnten|darf|dürfen|duerfen|dürfte|muss|muß|müssen|muessen|müsste|soll|sollen|sollte|sollten|wird|werden|würde|würden|gibt|gilt|gelten|brauche|brauchen|braucht|benötige|benötigt|benötigen|besteht|bestehen|reicht|genügt|dient|zählt|zählen|gehört|gehören|verstößt|fällt|fallen|bekomme|bekommt|erhalte|erhält|haftet|hafte|greift|steht|stehen|verjährt|verliert|endet|lässt|bin|bist|berechtigt|umfasst|entsteht|schließt|tritt|trifft|handelt|erlaubt|is|are|was|do|does|did|can|could|may|must|should|will|would|have|has|am|[a-zäöüß]+(?:e ich|en sie|t man|t es|t er|t die|t der|t das|t ein|t eine))(?![a-zäöüß])/i; // prettier-ignore

function interrogative(clause: string): QuestionType | undefined {
  const bare = clause.replace(PREPOSITION, '');
  const direct = INTERROGATIVES.find(([, pattern]) => pattern.test(clause));
  const behind =
    bare === clause
      ? undefined
      : INTERROGATIVES.find(([type, pattern]) => type !== 'how' && pattern.test(bare));
  return (direct ?? behind)?.[0];
}

/** What is asked in a clause behind a comma, colon or dash. */
function laterClause(sentence: string): QuestionType | undefined {
  const dash = Math.max(
    sentence.lastIndexOf(' – '),
    sentence.lastIndexOf(' - '),
    sentence.lastIndexOf(' — '),
  );
  const afterDash = dash < 0 ? undefined : interrogative(sentence.slice(dash + 3));
  if (afterDash !== undefined) return afterDash;
  for (const mark of sentence.matchAll(CLAUSE)) {
    const type = interrogative(sentence.slice(mark.index + mark[0].length));
    if (type !== undefined) return type;
    if (FINITE_FIRST.test(sentence.slice(mark.index + mark[0].length))) return 'statement';
  }
  return undefined;
}

function typeOfSentence({ text, isQuestion }: Sentence): QuestionType {
  const sentence = text.slice(0, MAX_SENTENCE).replace(FILLER, '').replace(COURTESY, '');
  const first = interrogative(sentence);
  if (first !== undefined) return first;
  if (IMPERATIVE.test(sentence) || FINITE_FIRST.test(sentence)) return 'statement';
  const afterMark =
    isQuestion || ASKS.test(sentence) || /[:–-] /.test(sentence) ? laterClause(sentence) : undefined;
  if (afterMark !== undefined) return afterMark;
  return isQuestion ? (interrogativeInside(sentence) ?? 'statement') : 'statement';
}

/** "Ich habe gebaut was kann ich tun?": people leave out the comma. */
function interrogativeInside(sentence: string): QuestionType | undefined {
  const match =
    /\s(?:was|wer|wo|wann|wie|warum|welche[rnsm]?|wieviel|what|how|which|where|when|who|why)(?=\s)/.exec(
      sentence,
    );
  return match === null ? undefined : interrogative(sentence.slice(match.index + 1));
}

/** The sentence that asks: a leading command, else the first question, else the first that begins with an interrogative, else the first. */
export function askingSentence(text: string): Sentence | undefined {
  const sentences = splitSentences(text);
  const command = sentences[0];
  if (command !== undefined && COMMAND.test(command.text.replace(FILLER, ''))) return command;
  return (
    sentences.find(({ isQuestion }) => isQuestion) ??
    sentences.find((sentence) => interrogative(sentence.text.replace(FILLER, '')) !== undefined) ??
    sentences[0]
  );
}

/** The sentence that asks, at most MAX_SENTENCE characters of it. */
export function askingText(text: string): string {
  return (askingSentence(text)?.text ?? text).slice(0, MAX_SENTENCE);
}

/** "Können Sie mir sagen, wie lange …": the question stands behind the courtesy. */
const COURTESY = /^(?:(?:können|könnten|kannst|könntest|würden|could|can|would) (?:sie|du|ihr|you) (?:(?:mir|uns|bitte|please|me|kurz) )*(?:sagen|erklären|erläutern|mitteilen|verraten|helfen|tell|explain|say)(?: me| us)?|(?:ich|wir) (?:möchten?|will|wollen|würden? gerne?|hätten? gerne?) (?:gerne? )?(?:wissen|erfahren)|ich (?:frage mich|wüsste gerne?|habe eine frage)|i (?:would like|want) to know|i wonder)[,:]? /i; // prettier-ignore

/** "Zeige mir, wie ich …": the command only passes on the question. */
const COMMANDED = /^(?:zeige?|sage?|erkläre?|erläutere?|beschreibe?|erklären sie|sagen sie|show|tell|explain)(?: (?:mir|uns|bitte|me|us))*,? (?=(?:wie|was|wo|wann|wer|warum|how|what|where|when|who|why)(?![a-zäöüß]))/i; // prettier-ignore

/** From the word that asks to the end of the sentence: without greeting, courtesy and what is told before. */
export function askedOf(sentence: string): string {
  const bare = sentence.replace(FILLER, '').replace(COURTESY, '').replace(COMMANDED, '');
  if (interrogative(bare) !== undefined || FINITE_FIRST.test(bare) || IMPERATIVE.test(bare)) return bare;
  for (const mark of bare.matchAll(CLAUSE)) {
    const clause = bare.slice(mark.index + mark[0].length);
    if (interrogative(clause) !== undefined) return clause;
  }
  return bare;
}

/** The type by the interrogative; yes/no questions, commands and keywords are statements. */
export function questionTypeOf(text: string): QuestionType {
  const sentence = askingSentence(text);
  return sentence === undefined ? 'statement' : typeOfSentence(sentence);
}
