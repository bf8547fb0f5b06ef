import { everydayLaws } from './everydayLaws.ts';
import { beginsName, canonicalLaw, matchLawAt, writtenAbbreviation, type LawMatch } from './lawNames.ts';

const LONG_NAME =
  /[\p{L}-]*(?:gesetz(?:buch(?:e?s)?|es|e)?|(?<!an)verordnung|bauordnung|prozessordnung|gerichtsordnung|gebührenordnung|gemeindeordnung|gewerbeordnung|abgabenordnung)(?![\p{L}])/iuy;
/** Words of the same ending that name no law. */
const NO_LAW = /^(?:gesetz|gesetzes|gesetze|gesetzbuche?s?|verordnung|steuergesetze|änderungsgesetz\p{L}{0,2}|überleitungsgesetz\p{L}{0,2}|einführungsgesetz\p{L}{0,2}|gebührenordnung|rechtsverordnung|natur\p{L}*|bundesgesetz\p{L}{0,2}|landesgesetz\p{L}{0,2}|verwaltungsgesetz|einkommensgesetz|durchführungsverordnung|parlamentsgesetz|grundordnung|bauordnung|prozessordnung)$/iu; // prettier-ignore
/** Behind a section's number these are laws too, however local: "§ 3 der Gebührensatzung", "§ 4 Hafenordnung". */
const STATUTE =
  /(?:\p{Lu}\p{L}{2,20}e[nrs]? )?\p{Lu}[\p{L}-]{2,40}(?:satzung|ordnung|gesetze?s?|statut|verordnung|richtlinie)(?![\p{L}\d])/uy;
const ABBREVIATION = /(?:\d{1,2}\. )?[\p{Lu}][\p{L}]*(?:-[\p{Lu}][\p{L}]*)*/uy;
/** An abbreviation of official make, however long: "LärmVibrationsArbSchV", "KAGG/GewOErgG", "GewO§34cDV", "eKFV", "1-DM-GoldmünzG", "G 10". */
const OFFICIAL =
  /G \d{2,3}(?![\p{L}\d-])|(?:\d{1,3}-)?\p{Ll}?\p{Lu}[\p{L}\d]*(?:[/§-][\p{L}\d]+)*(?![\p{L}\d])/uy;
const OFFICIAL_SHAPE =
  /^(?!.*Innen$)(?=.{3,40}$)(?:.*\p{Ll}\p{Lu}|.*\p{Lu}\p{Lu}.*\p{L}{0,3}[GVO]$|\p{Lu}+\d+$|\p{Lu}\p{L}+\d+\p{Lu}$|G \d+$)/u;
/** What tells official abbreviations of one name apart ("BEGDV 3", "MitbestGWO 3 2002", "DBAbkG TUR"); a number before a noun counts that. */
const OFFICIAL_SUFFIX =
  /(?: \p{Lu}{3}(?![\p{L}\d])| \p{Lu}{2}(?:\/\p{Lu}{2})+)?(?: (?:\d{1,2}|[IVX]{1,4})(?= ?(?:$|[.,;:?!)]|\p{Ll})| (?:19|20)\d\d))?(?: (?:19|20)\d\d(?:-\d\d){0,2}(?!\d))?/uy;
/** Two capitals and no more letters than an abbreviation has. */
const ABBREVIATION_SHAPE = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}-]{2,14}$/u;
/** "GewO§34cDV": an ordinance named for the section it rests on. */
const OF_SECTION = /§\d+[a-z]*\p{Lu}/u;
const NAMED_YEAR = / (?:19|20)\d\d(?:-\d\d){0,2}$/u;
/** "iVm", "iSd", "iHv" join words; the others are no laws. */
const NO_ABBREVIATION =
  /^(?:GmbH|UG|AG|KG|OHG|GbR|EU|USA|BGH|BFH|BAG|BSG|EuGH|OLG|LG|VG|OVG|BRD|DDR|PKW|LKW|KFZ|Kfz|WC|EDV|TV|i[HRSV][dmv])$/u;
const LAND_SUFFIX =
  / (?:BW|BY|Bln|BE|BB|HB|HH|HE|M-V|MV|NRW|NW|NI|RP|SL|Saar|SN|LSA|ST|SH|TH)(?![\p{L}\d])/uy;

function matchSticky(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

const MOST_REMEMBERED = 50_000;
/** Words already judged. A statute repeats its words, and judging one is a hundred times dearer than looking it up. */
const judged = new Map<string, boolean>();

function judge(word: string): boolean {
  if (/^\p{Ll}/u.test(word)) {
    return writtenAbbreviation(word) !== undefined || /ische[nrms]?$/u.test(word);
  }
  const led = /^\p{Lu}\p{L}{1,14}(?=-\p{Lu}\p{Ll})/u.exec(word)?.[0];
  return (
    beginsName(word) ||
    matchSticky(LONG_NAME, word, 0) !== undefined ||
    (led !== undefined && beginsName(led))
  );
}

/** Whether a law's name may begin with this word. */
export function mayBeginLaw(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  if (judged.size >= MOST_REMEMBERED) judged.clear();
  const verdict = word.length <= 80 && judge(word);
  judged.set(word, verdict);
  return verdict;
}

/** A law named in running text: a known name, or a compound that says itself that it is a law ("Lärmschutzverordnung"). */
export function matchLawName(text: string, start: number): LawMatch | undefined {
  const known = matchLawAt(text, start, true);
  if (known !== undefined) return withLand(text, start, known);
  const led = matchSticky(/\p{Lu}\p{L}{1,14}(?=-\p{Lu}\p{Ll})/uy, text, start);
  const leading = led === undefined ? undefined : writtenAbbreviation(led);
  if (led !== undefined && leading !== undefined)
    return { law: leading, end: start + led.length, abbreviation: true };
  const name = matchSticky(LONG_NAME, text, start);
  if (name === undefined || !/^\p{Lu}/u.test(name) || NO_LAW.test(name)) return undefined;
  const law = name.replace(/(gesetz|buch)e?s$/i, '$1');
  return withLand(text, start, { law, end: start + name.length, abbreviation: false });
}

/** "LVwVfG NRW": the Land's short form belongs to the name even where the table knows only the bare abbreviation. */
function withLand(text: string, start: number, bare: LawMatch): LawMatch {
  const match = withParenthesis(text, bare);
  return match.abbreviation && match.law.startsWith('L') ? withLandSuffix(text, start, match) : match;
}

function withLandSuffix(text: string, start: number, match: LawMatch): LawMatch {
  const suffix = matchSticky(LAND_SUFFIX, text, match.end);
  if (suffix === undefined) return match;
  return { ...match, law: text.slice(start, match.end) + suffix, end: match.end + suffix.length };
}

/** "Bundes-Immissionsschutzgesetz (BImSchG)": one law, named twice. */
function withParenthesis(text: string, match: LawMatch): LawMatch {
  const inner = matchSticky(/ ?\([\p{L}\d ./-]{2,16}\)/uy, text, match.end);
  if (inner === undefined || match.abbreviation) return match;
  const abbreviation = inner.slice(inner.indexOf('(') + 1, -1);
  const known = matchLawAt(abbreviation, 0, false);
  const same = known?.law === match.law || (known === undefined && ABBREVIATION_SHAPE.test(abbreviation));
  return same ? { ...match, end: match.end + inner.length } : match;
}

/** The whole of an official abbreviation; undefined where a known name is as long or the words have another make. */
function matchOfficial(text: string, start: number, known: LawMatch | undefined): LawMatch | undefined {
  const name = matchSticky(OFFICIAL, text, start);
  if (name === undefined || !OFFICIAL_SHAPE.test(name) || NO_ABBREVIATION.test(name)) return undefined;
  const nameEnd = start + name.length;
  if (
    known !== undefined &&
    (known.end > nameEnd || (everydayLaws().has(known.law) && !OF_SECTION.test(name)))
  )
    return undefined;
  const end = nameEnd + (matchSticky(OFFICIAL_SUFFIX, text, nameEnd) ?? '').length;
  return known?.end === end ? undefined : { law: text.slice(start, end), end, abbreviation: true };
}

/** After "§ 5": any known spelling, else whatever looks like an abbreviation or a statute's title. */
export function matchLawAfterSection(text: string, start: number): LawMatch | undefined {
  // Most sections of a law's own text end in a comma or a point; every name begins with a letter or a number.
  if (!/[\p{L}\d]/u.test(text.charAt(start))) return undefined;
  const known = matchLawAt(text, start, false);
  const official = matchOfficial(text, start, known);
  if (official !== undefined) {
    const law = canonicalLaw(official.law);
    if (law === undefined || law !== known?.law)
      return withLandSuffix(text, start, { ...official, law: law ?? official.law });
    // The year belongs to the name: of some laws there are versions that it tells apart.
    if (NAMED_YEAR.test(official.law)) return { ...known, end: official.end };
  }
  if (known !== undefined && (known.abbreviation || known.end - start > 4))
    return withLand(text, start, known);
  const name = matchLawName(text, start);
  if (name !== undefined) return name;
  const statute = matchSticky(STATUTE, text, start);
  if (statute !== undefined && !NO_LAW.test(statute))
    return { law: statute.replace(/gesetze?s$/, 'gesetz'), end: start + statute.length, abbreviation: false };
  const shaped = matchSticky(ABBREVIATION, text, start);
  if (shaped === undefined || !ABBREVIATION_SHAPE.test(shaped) || NO_ABBREVIATION.test(shaped))
    return undefined;
  return withLandSuffix(text, start, { law: shaped, end: start + shaped.length, abbreviation: true });
}
