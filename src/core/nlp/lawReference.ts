import type { LawReference } from '../../protocol/analysis.ts';
import { scanCitation, type Citation } from './citationScanner.ts';
import { matchLawName, mayBeginLaw } from './lawWords.ts';

/** A whole citation ("§§ 34, 35 BauGB") with its sections, or a law named alone. */
export interface LawCitation {
  readonly start: number;
  readonly end: number;
  readonly references: readonly LawReference[];
}

const SIGN =
  /§{1,2}|(?<![\p{L}\d])(?:[Aa]rtikeln?|[Aa]rt\.?|[Pp]aragra(?:ph|f)(?:en)?|Paras?\.|[Pp]ar\.|[Ss]ections?|[Ss]ec\.|[Aa]rticles?)(?=[ \u00a0\u202f]*(?:\d|[IVXL]{1,6}(?: (?:§|Abs|Satz|\p{Lu})| ?(?:[.,;:?!)]|$))))/gu;
/** German words for a provision in small letters, which mean other things as well. */
const CARELESS_SIGN = /^(?:art\.?$|artikel|par\.|paragra)/;
const JOINED = /^[\s]*(?:,|;|und|oder|sowie|bis|and|or|i\.? ?[Vv]\.? ?m\.?|in Verbindung mit|\/)?[\s]*$/u;
const LETTER = 'A-Za-zÄÖÜäöüß\\u00c0-\\u024f\\d';
const WORD = new RegExp(`[${LETTER}](?:[${LETTER}/-]*[${LETTER}])?`, 'g');
const LAW_BEFORE = 60;

/** A law directly before the sign: "BauGB § 34", "Grundgesetz Art. 14". */
function lawBefore(text: string, signStart: number): { law: string; start: number } | undefined {
  const from = Math.max(0, signStart - LAW_BEFORE);
  const before = text.slice(from, signStart).trimEnd().replace(/[,:]$/, '');
  for (const { index: start, 0: word } of before.matchAll(WORD)) {
    const match = mayBeginLaw(word) ? matchLawName(before, start) : undefined;
    if (match?.end === before.length) return { law: match.law, start: from + start };
  }
  return undefined;
}

function withLaw(citation: Citation, law: string): Citation {
  return { ...citation, references: citation.references.map((each) => ({ ...each, law })) };
}

function lawOf(citation: Citation): string | null {
  return citation.references[0]?.law ?? null;
}

/**
 * "§ 5 i. V. m. § 6 BImSchG": the first takes the law of the second when only a joining word stands between;
 * "EGBGB Art. 229 § 5": a section right behind an article belongs to its law.
 */
function shareLaws(text: string, citations: readonly Citation[]): Citation[] {
  const shared = [...citations];
  for (let index = shared.length - 2; index >= 0; index--) {
    const citation = shared[index];
    const next = shared[index + 1];
    if (citation === undefined || next === undefined || lawOf(citation) !== null) continue;
    const law = lawOf(next);
    const between = text.slice(citation.end, next.start);
    if (law !== null && between.length < 25 && JOINED.test(between)) shared[index] = withLaw(citation, law);
  }
  for (const [index, citation] of shared.entries()) {
    const previous = shared[index - 1];
    const within =
      previous?.references[0]?.unit === 'article' && /^,? ?$/.test(text.slice(previous.end, citation.start));
    if (within && lawOf(citation) === null && lawOf(previous) !== null) {
      shared[index] = withLaw(citation, lawOf(previous) ?? '');
    }
  }
  return shared;
}

function sectionCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const citation = scanCitation(text, sign.index, sign[0]);
    if (citation === undefined) continue;
    SIGN.lastIndex = citation.end;
    if (lawOf(citation) !== null) {
      citations.push(citation);
      continue;
    }
    const before = lawBefore(text, citation.start);
    const free = before !== undefined && before.start >= (citations.at(-1)?.end ?? 0);
    if (free) citations.push(startingAt(text, withLaw(citation, before.law), before.start));
    else if (!CARELESS_SIGN.test(sign[0])) citations.push(citation);
  }
  return shareLaws(text, citations);
}

function startingAt(text: string, citation: Citation, start: number): Citation {
  const [first, ...rest] = citation.references;
  if (first === undefined) return citation;
  const moved = { ...first, start, text: text.slice(start, first.end) };
  return { ...citation, start, references: [moved, ...rest] };
}

function lawAlone(text: string, start: number, end: number, law: string): LawCitation {
  const nothing = {
    number: null,
    number_to: null,
    paragraph: null,
    sentence: null,
    item: null,
    letter: null,
  };
  return {
    start,
    end,
    references: [{ text: text.slice(start, end), start, end, law, unit: 'law', ...nothing }],
  };
}

function laws(text: string, taken: readonly Citation[]): LawCitation[] {
  const found: LawCitation[] = [];
  let next = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) {
    const citation = taken[next];
    if (citation !== undefined && word.index >= citation.start) {
      WORD.lastIndex = citation.end;
      next++;
      continue;
    }
    if (!mayBeginLaw(word[0]) || text.charAt(word.index - 1) === '§') continue;
    const match = matchLawName(text, word.index);
    if (match === undefined || (citation !== undefined && match.end > citation.start)) continue;
    found.push(lawAlone(text, word.index, match.end, match.law));
    WORD.lastIndex = match.end;
  }
  return found;
}

/** All citations of a text in its order: sections and articles with their law, and laws named alone. */
export function findLawCitations(text: string): LawCitation[] {
  const sections = sectionCitations(text);
  return [...sections, ...laws(text, sections)].sort((a, b) => a.start - b.start);
}

/** As `parseLawReferences`, without laws named alone: what links one provision to another. */
export function parseSectionReferences(text: string): LawReference[] {
  return sectionCitations(text).flatMap((citation) => [...citation.references]);
}

/**
 * The provisions and laws named in a text, in its order, one object a section. Offsets are UTF-16 units into `text`; in a
 * chain each object covers its own part, the last one with the law's name. Linear in the length of the text.
 */
export function parseLawReferences(text: string): LawReference[] {
  return findLawCitations(text).flatMap((citation) => [...citation.references]);
}
