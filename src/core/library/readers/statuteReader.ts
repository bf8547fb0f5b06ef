import { canonicalLaw } from '../../nlp/lawNames.ts';
import type { ReadDocument } from '../document.ts';
import type { LineIndex } from '../lineIndex.ts';
import { isoDate, textValue, type FrontMatter } from './frontMatter.ts';
import { scanHeadings } from './headings.ts';
import { LawReader } from './lawReader.ts';

const YEAR = /\s(?:19|20)\d\d(?:-\d\d){0,2}$/;
const METADATA = /^(Ausfertigungsdatum|Neugefasst durch|Zuletzt geändert durch)\s*\n:\s+(.+)$/gm;

/** Everyday abbreviation of a law: "BBauG" → "BauGB", "AufenthG 2004" → "AufenthG". */
export function everydayLaw(official: string): string {
  return canonicalLaw(official) ?? official.replace(YEAR, '');
}

/** A federal law as Markdown with `jurabk` in its front matter: the form of the collection bundestag/gesetze. */
export function readStatute(lines: LineIndex, front: FrontMatter): ReadDocument {
  const official = textValue(front.values, 'jurabk') ?? '';
  const ownTitle = textValue(front.values, 'Title') ?? textValue(front.values, 'title') ?? official;
  const title = `${front.before} ${ownTitle}`.trim();
  const headings = scanHeadings(lines, front.nextLine);
  const top = headings[0]?.level === 1 ? headings[0] : undefined;
  const metadata = lines.text.slice(top?.bodyStart ?? 0, headings[top === undefined ? 0 : 1]?.start ?? lines.text.length);
  const law = official === '' ? null : everydayLaw(official);
  const reader = new LawReader(lines, top === undefined ? headings : headings.slice(1), {
    keepPreamble: false,
    repealed: false,
    title: ownTitle,
  });
  return {
    info: {
      form: 'statute',
      title,
      law,
      lawOfficial: official === '' ? null : official,
      names: [],
      jurisdiction: 'DE',
      places: [],
      stand: statuteStand(metadata),
      url: null,
    },
    spans: reader.read(top?.bodyStart ?? lines.startOf(front.nextLine)),
    problem: front.problem,
  };
}

/** Date of the last change that the text names, else of its promulgation. */
function statuteStand(metadata: string): string | null {
  const dates = new Map<string, string>();
  for (const match of metadata.matchAll(METADATA)) {
    const date = isoDate(match[2] ?? '');
    if (match[1] !== undefined && date !== null) dates.set(match[1], date);
  }
  return dates.get('Zuletzt geändert durch') ?? dates.get('Neugefasst durch') ?? dates.get('Ausfertigungsdatum') ?? null;
}
