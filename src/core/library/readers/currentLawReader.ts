import type { ReadDocument } from '../document.ts';
import { landCode } from '../jurisdiction.ts';
import { trimSpan, type LineIndex } from '../lineIndex.ts';
import { isoDate, textValue, type FrontMatter } from './frontMatter.ts';
import { scanHeadings } from './headings.ts';
import { LawReader } from './lawReader.ts';
import { everydayLaw } from './statuteReader.ts';

const BRACKETS = /\(([^()]+)\)/g;
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d][\p{L}\d ./–-]{1,28}$/u;
const NO_ABBREVIATION = /^(?:EU|EG|EWG|Red\.?|BW|EGV|AEUV)$|^Verordnung|^Richtlinie|^Anlage|^zu /;
const OUT_OF_FORCE = /(?:^|\/)ausser_kraft\//;

/** A law, ordinance or municipal statute with `titel` and `ebene` in its front matter: the form of current law collections. */
export function readCurrentLaw(path: string, lines: LineIndex, front: FrontMatter): ReadDocument {
  const values = front.values;
  const title = textValue(values, 'titel') ?? path;
  const level = textValue(values, 'ebene') ?? '';
  const official = level === 'gemeinde' || level === 'kreis' || level === 'verband' ? null : abbreviationIn(title);
  const headings = scanHeadings(lines, front.nextLine);
  const bodyStart = lines.startOf(front.nextLine);
  const reader = new LawReader(lines, headings, {
    keepPreamble: trimSpan(lines.text, bodyStart, headings[0]?.start ?? lines.text.length).end > bodyStart,
    repealed: OUT_OF_FORCE.test(path),
    title,
  });
  return {
    info: {
      form: 'statute',
      title,
      law: official === null ? null : everydayLaw(official),
      lawOfficial: official,
      names: [],
      jurisdiction: jurisdictionOf(level, textValue(values, 'land')),
      places: placesOf(level, values),
      stand: isoDate(textValue(values, 'stand')) ?? isoDate(textValue(values, 'gueltig_ab')),
      url: textValue(values, 'url'),
    },
    spans: reader.read(bodyStart),
    problem: front.problem,
  };
}

/** The abbreviation in a title's brackets: "Bürgerliches Gesetzbuch (BGB), Buch 2" → "BGB". */
export function abbreviationIn(title: string): string | null {
  for (const match of title.matchAll(BRACKETS)) {
    const inner = (match[1] ?? '').split(/\s[-–—]\s|,\s/).at(-1)?.trim() ?? '';
    if (ABBREVIATION.test(inner) && !NO_ABBREVIATION.test(inner)) return inner;
  }
  return null;
}

function jurisdictionOf(level: string, land: string | null): string | null {
  if (level === 'bund') return 'DE';
  if (level === 'eu') return 'EU';
  return land === null ? null : landCode(land);
}

function placesOf(level: string, values: Readonly<Record<string, unknown>>): string[] {
  // A municipality of an association of several is named itself: the association's statutes are of its own level.
  const [first, second] = level === 'gemeinde' ? ['gemeinde', 'verband'] : ['verband', 'gemeinde'];
  const own = level === 'kreis' ? textValue(values, 'kreis') : (textValue(values, first) ?? textValue(values, second));
  return own === null || level === 'land' || level === 'bund' || level === 'eu' ? [] : [own];
}
