import { withoutZu } from '../nlp/text/verbForms.ts';

/** Words that carry no subject matter. Negations are kept out of here: they are compared on their own. */
const FILLER = new Set(
  (
    'ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bis bitte da dabei dadurch dafür dagegen daher damit dann daran ' +
    'darauf darf dar das dass daß davon dazu dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch dürfen ein eine einem einen einer eines ' +
    'er es etwa etwas euer für gegen gemäß genau gibt ggf gilt gelten habe haben hat hatte hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes ' +
    'jene nen nem ner meines deines seines ihres unseres kann kannst können könnte man mein meine meinem meinen meiner mich mir mit muss muß müssen nach nachdem neben nur ob oder ohnehin pro sehr sein seine seinem seinen seiner seit ' +
    'sich sie sind so sobald solche soll sollen sollte soweit sowie sowohl statt über um und uns unser unsere unter viel vom von vor wann war waren warum was wegen weil welche welchem welchen ' +
    'welcher welches wem wen wenn wer werde werden wessen wie wieso wieviel will wir wird wo woher wohin wohl wollen worden wurde wurden würde zu zum zur zwischen hoch lange groß macht machen tun ' +
    'bekomme bekommen brauche brauchen braucht benötige benötigt muessen unterschied unterschiede vergleich viele vielen geben gebe ' +
    'the a an of for in on to is are do does how what which who when where and or i my need can must much long between difference'
  ).split(' '),
);

/** "gemeldet" is of "melden"; nouns like "Gebiet" are not meant. */
const PARTICIPLE = /^ge\p{Ll}{3,}et$/u;

/** People write the joining s that laws leave out: "Erbschaftssteuer", "Schadensersatz". */
const JOINING_S = /(?<=\p{L}{4})s(steuer|ersatz)/u;

/** A word as it is compared: lower case, umlauts and ß folded, "zu" within an infinitive and the ending cut. */
export function stemOf(word: string): string {
  const folded = fold(withoutZu(PARTICIPLE.test(word) ? word.slice(2) : word)).replace(JOINING_S, '$1');
  if (folded.length <= 4 || /\d/u.test(folded)) return folded;
  const stem = folded.replace(/(?:(?<=ung)en|ern|end|est|em|en|er|es|st|et|te|e|n|s|t)$/u, '');
  return stem.length >= 3 ? stem : folded;
}

export function fold(text: string): string {
  return text.toLowerCase().replace(/ä/gu, 'a').replace(/ö/gu, 'o').replace(/ü/gu, 'u').replace(/ß/gu, 'ss');
}

/** Stems of the words that carry the subject matter, in order, without repeats. */
export function contentStems(text: string): readonly string[] {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length >= 2 && !FILLER.has(word.toLowerCase())) stems.add(stemOf(word));
  }
  return [...stems];
}

/**
 * How far `offered` means `wanted`: 1 the same word, 0.8 a compound with it ("Baugenehmigungsgebühr" for "Baugenehmigung"),
 * 0.6 the wider word ("Antrag" for "Bauantrag") or the same long beginning, else 0.
 */
export function wordMatch(wanted: string, offered: string): number {
  if (wanted === offered) return 1;
  if (isPart(wanted, offered)) return 0.8;
  if (isPart(offered, wanted)) return 0.6;
  const common = commonStart(wanted, offered);
  const [short, long] = [Math.min(wanted.length, offered.length), Math.max(wanted.length, offered.length)];
  return common >= 5 && common >= short - 2 && common >= long * 0.6 ? 0.6 : 0;
}

/** What turns a word into another one rather than into a kind of it: "vermieten" is not "mieten". */
const PREFIX = /^(?:ver|un|ent|be|er|zer|miss)$/u;

function isPart(part: string, compound: string): boolean {
  if (part.length >= compound.length) return false;
  if (compound.endsWith(part) && PREFIX.test(compound.slice(0, -part.length))) return false;
  return (
    (part.length >= 5 && compound.endsWith(part)) ||
    (part.length >= 6 && compound.startsWith(part)) ||
    (part.length >= 7 && compound.includes(part))
  );
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charAt(length) === right.charAt(length)) length += 1;
  return length;
}

/** Share (0 to 1) of `wanted` that `offered` has, each wanted stem by its best match; 0 for no wanted stems. */
export function coverage(wanted: readonly string[], offered: readonly string[]): number {
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const stem of wanted) {
    let best = 0;
    for (const other of offered) best = Math.max(best, wordMatch(stem, other));
    sum += best;
  }
  return sum / wanted.length;
}

/** Likeness of two texts (0 to 1): shared stems of all stems. */
export function likeness(left: readonly string[], right: readonly string[]): number {
  const other = new Set(right);
  const shared = left.filter((stem) => other.has(stem)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
}
