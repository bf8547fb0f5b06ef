import type { LawReference } from '../../protocol/analysis.ts';
import { scanCitation } from './citationScanner.ts';

const SIGN = /§§?|\bArt(?:ikeln?|\.)(?= ?\d)/g;
/** "§ 5 des Vertrages über …": of a law that is named in words no table knows. */
const OTHER_LAW =
  /^[ \n]+(?:des|der|dem|im) (?!dies)(?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:[Gg]esetz(?:e?s|buch|buche?s)?|[Oo]rdnung|[Vv]erordnung|[Aa]bkommens?|[Ss]taatsvertrag(?:e?s)?|[Vv]ertrages|[Rr]ichtlinie|[Üü]bereinkommens?|[Ss]atzung)(?![\p{L}-])/u;
const JOINED = /^\s*(?:,|und|oder|sowie|i\.\s?V\.\s?m\.|in Verbindung mit)\s*$/;
const LONGEST_JOIN = 25;

/**
 * Provisions that a legal text refers to, in its order; those without a law's name are of `ownLaw` and left out when that is null or when
 * another law is named in words. The quick form of `parseSectionReferences` for whole libraries: no law is looked for before the sign.
 */
export function provisionLinks(text: string, ownLaw: string | null): LawReference[] {
  const links: LawReference[] = [];
  let open: { start: number; end: number } | null = null;
  const signs = new RegExp(SIGN);
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const citation = scanCitation(text, sign.index, sign[0]);
    if (citation === undefined) continue;
    signs.lastIndex = citation.end;
    const law = citation.references[0]?.law ?? null;
    if (law !== null && open !== null && isJoin(text.slice(open.end, sign.index)))
      setLaw(links, open.start, law);
    const start: number =
      open !== null && law === null && isJoin(text.slice(open.end, sign.index)) ? open.start : links.length;
    const other = law === null && OTHER_LAW.test(text.slice(citation.end, citation.end + 160));
    if (other) links.length = Math.min(start, links.length);
    else links.push(...citation.references);
    open = law === null && !other ? { start, end: citation.end } : null;
  }
  return links.flatMap((link) =>
    link.law !== null ? [link] : ownLaw === null ? [] : [{ ...link, law: ownLaw }],
  );
}

function isJoin(between: string): boolean {
  return between.length <= LONGEST_JOIN && JOINED.test(between);
}

/** "§ 5 in Verbindung mit § 6 BImSchG": the first is of the same law. */
function setLaw(links: LawReference[], start: number, law: string): void {
  for (let at = start; at < links.length; at++) {
    const link = links[at];
    if (link?.law === null) links[at] = { ...link, law };
  }
}
