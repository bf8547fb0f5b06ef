import type { PassageKind } from '../../../protocol/passage.ts';

/** What a heading of a legal text says about the passage under it. */
export interface SectionHeading {
  readonly kind: PassageKind;
  /** "§ 5", "§§ 3 bis 6", "Art. 6", "Anlage 1", "Nr. 16". */
  readonly section: string;
  readonly title: string;
  readonly repealed: boolean;
}

const NUMBER = String.raw`\d+[a-z]*(?:\.\d+[a-z]?)*`;
const RANGE = String.raw`(?:\s*(?:bis|und|u\.|,|–|-)\s*(?:§\s*)?${NUMBER})*`;
const PARAGRAPH = new RegExp(String.raw`^(§§?)\s*(${NUMBER}${RANGE})(?=[\s:.,;()–—-]|$)`);
const ARTICLE = new RegExp(
  String.raw`^Art(?:ikel|\.)?\s*((?:\d+[a-z]*|[IVXL]+)(?:\s+§\s*${NUMBER})?)(?=[\s:.,;()–—-]|$)`,
);
const ANNEX = /^(Anlage|Anhang|Anlagen)(?:\s+((?:[IVXL]+|\d+|[A-Z])(?:[.-]?\d+)*[a-z]?))?(?=[\s:.,;()–—-]|$)/;
const NUMBERED = /^(?:(?:Nr\.|Nummer|Ziffer|Ziff\.)\s*)?(\d+(?:\.\d+)*)\.?(?=\s+\S|$)/;
const RECITAL = /^Erwägungsgrund\s+(\d+)/;
const PLACEHOLDER = /^\(XXXX\)\s*/;
const GONE = /^[([]?\s*(?:weggefallen|aufgehoben|gegenstandslos|entfallen|gestrichen)\b/i;
const SEPARATOR = /^[\s:.,;–—-]+/;

/** Reads a heading such as "§ 5 - Stammkapital"; null when it names no provision. */
export function readSectionHeading(heading: string): SectionHeading | null {
  const text = heading.replace(PLACEHOLDER, '').trim();
  const placeholder = PLACEHOLDER.test(heading);
  const paragraph = PARAGRAPH.exec(text);
  if (paragraph !== null) {
    const section = `${paragraph[1] ?? '§'} ${(paragraph[2] ?? '').replace(/\s+/g, ' ')}`;
    return describe('norm', section, text.slice(paragraph[0].length), placeholder);
  }
  const article = ARTICLE.exec(text);
  if (article !== null) return describe('norm', `Art. ${article[1] ?? ''}`, text.slice(article[0].length), placeholder);
  const annex = ANNEX.exec(text);
  if (annex !== null) {
    const section = [annex[1], annex[2]].filter((part) => part !== undefined).join(' ');
    return describe('annex', section, text.slice(annex[0].length), placeholder);
  }
  const recital = RECITAL.exec(text);
  if (recital !== null) return describe('other', recital[0], text.slice(recital[0].length), placeholder);
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return describe('norm', `Nr. ${numbered[1] ?? ''}`, text.slice(numbered[0].length), placeholder);
  return null;
}

function describe(kind: PassageKind, section: string, rest: string, placeholder: boolean): SectionHeading {
  const title = rest.replace(SEPARATOR, '').trim();
  const repealed = isRepealedText(title) || (placeholder && title === '');
  return { kind, section, title: isRepealedText(title) ? '' : title, repealed };
}

/** "(weggefallen)" and the like, as a whole heading or at the beginning of a body. */
export function isRepealedText(text: string): boolean {
  return GONE.test(text);
}

/**
 * Comparable form of a section's name: "§ 573c" → "573c", "Art. 6" and "Art 6" → "art6", "Anlage 1" → "anlage1".
 * The same number under § and Art. stays apart.
 */
export function sectionKey(section: string): string {
  return section
    .toLowerCase()
    .replace(/^§§?\s*/, '')
    .replace(/^art(?:ikel|\.)?\s*/, 'art')
    .replace(/[\s.]+(?=\D|$)/g, '')
    .replace(/\s+/g, '');
}
