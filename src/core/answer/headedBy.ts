import { contentStems } from './wordMatch.ts';

/** What a section may name before the subject that it tells it of ("Wirkung der Anfechtung", "Vertragstypische Pflichten beim Pachtvertrag"). */
const OF_WHICH =
  /^(?:(?:vertragstypische|allgemeine|gesetzliche|wesentliche)\s+)?(?:begriff|wesen|inhalt|hauptpflicht|pflicht|befugnis|zweck|wirkung|rechtsfolge|folge|form|frist|dauer|kosten|zulässigkeit|statthaftigkeit|zuständigkeit|voraussetzung|verfahren|erwerb|erteilung|entstehung|begründung|grundsatz|grundsätze)\p{Ll}* (?:und \p{L}+ )?(?:de[sr]|eine[sr]|für|bei|beim|zu[rm]?) /iu;
/** "Widerruf durch Testament": one case of it, which says nothing of the others. */
const ONE_CASE = /^ (?:durch|nach|gegen|ohne|bei|beim|im|in|von|vor|wegen|aus|mit|unter|zwischen)(?!\p{L})/u;
/** "Widerruf eines Testaments": of one thing among those that it is done to. */
const OF_ONE_THING = /^ (?!(?:und|oder|sowie) )/u;
/** A heading's first word has a capital whatever it is. */
const ADJECTIVE = /(?:ische|liche|ige|ende|ete|ene|same|bare|ere|elle)[nrsm]?$/u;
/** "Mietvertrag" heads a section on "Miete". */
const OF_SUBJECT = ['vertrag', 'verhaltnis', 'recht', 'sach'];
/** Letters between the two: "Darlehensvertrag". */
const LONGEST_JOINT = 3;

/** Whether a word of a heading is the subject itself, or the contract, relation or right of it. */
export function isWordFor(stem: string, other: string): boolean {
  return (
    other === stem ||
    (other.startsWith(stem) &&
      OF_SUBJECT.some(
        (kind) => other.endsWith(kind) && other.length - stem.length - kind.length <= LONGEST_JOINT,
      ))
  );
}

/**
 * Whether a heading is of a section on the subject: no other thing stands before it ("Berichtigung des Urteils") and no case of it behind.
 * @param ofAll Also not on what is done to one thing only.
 */
export function isHeadOf(stem: string, heading: string, ofAll = false): boolean {
  const words = [...heading.matchAll(/\p{L}+/gu)].flatMap(([word]) => contentStems(word));
  // "Widerruf des Widerrufs" is no section on the Widerruf.
  if (words.filter((word) => word === stem).length > 1) return false;
  const own = heading.replace(OF_WHICH, '');
  for (const { 0: word, index } of own.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const [found] = contentStems(word);
    if (found !== undefined && isWordFor(stem, found)) {
      const behind = own.slice(index + word.length);
      return !ONE_CASE.test(behind) && !(ofAll && OF_ONE_THING.test(behind));
    }
    if (/^\p{Lu}/u.test(word) && found !== undefined && !ADJECTIVE.test(word)) return false;
  }
  return false;
}
