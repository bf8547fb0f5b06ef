import type { DocumentInfo, PassageSpan, ReadDocument } from '../document.ts';
import { jurisdictionCode } from '../jurisdiction.ts';
import { trimSpan, type LineIndex } from '../lineIndex.ts';
import { isoDate, listValue, textValue, type FrontMatter } from './frontMatter.ts';
import { HeadingPath, scanHeadings } from './headings.ts';
import { chunkParagraphs } from './paragraphs.ts';

/** Longest passage of a document that has no structure of its own, in characters. */
const MAX_PASSAGE = 4_000;
/** Plain text has no headings to find a place by: shorter passages. */
export const MAX_TEXT_PASSAGE = 1_500;

/** Any Markdown: passages by heading, long ones cut at paragraphs. */
export function readMarkdown(path: string, lines: LineIndex, front: FrontMatter): ReadDocument {
  const headings = scanHeadings(lines, front.nextLine);
  const heading1 = headings.find((heading) => heading.level === 1);
  const title = textValue(front.values, 'title') ?? heading1?.text ?? fileTitle(path);
  const jurisdiction = textValue(front.values, 'jurisdiction');
  const bodyStart = lines.startOf(front.nextLine);
  const trail = new HeadingPath();
  const end = lines.text.length;
  const spans = sectionSpans(lines, {
    start: bodyStart,
    end: headings[0]?.start ?? end,
    heading: title,
    headingPath: [],
    size: MAX_PASSAGE,
  });
  for (const [index, heading] of headings.entries()) {
    trail.leave(heading.level);
    const range = { start: heading.bodyStart, end: headings[index + 1]?.start ?? end };
    spans.push(...sectionSpans(lines, { ...range, heading: heading.text, headingPath: trail.path, size: MAX_PASSAGE }));
    trail.enter(heading.level, heading.text);
  }
  return {
    info: {
      ...plainInfo('markdown', title),
      names: [...listValue(front.values, 'topics'), ...listValue(front.values, 'tags')],
      jurisdiction: jurisdiction === null ? null : jurisdictionCode(jurisdiction),
      places: listValue(front.values, 'places'),
      stand: isoDate(textValue(front.values, 'stand') ?? textValue(front.values, 'date')),
      url: textValue(front.values, 'url'),
    },
    spans,
    problem: front.problem,
  };
}

/** Any other text: passages of whole paragraphs. */
export function readPlainText(path: string, lines: LineIndex): ReadDocument {
  const title = fileTitle(path);
  const range = { start: 0, end: lines.text.length, heading: title, headingPath: [], size: MAX_TEXT_PASSAGE };
  const spans = sectionSpans(lines, range);
  return { info: plainInfo('text', title), spans, problem: null };
}

export interface SectionRange {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  readonly headingPath: readonly string[];
  /** Longest passage, in characters. */
  readonly size: number;
}

export function sectionSpans(lines: LineIndex, range: SectionRange): PassageSpan[] {
  const { heading, headingPath, size } = range;
  const whole = trimSpan(lines.text, range.start, range.end);
  if (whole.start === whole.end) return [];
  return chunkParagraphs(lines.text, whole, size).map((span) => ({
    kind: 'other',
    repealed: false,
    section: null,
    heading,
    headingPath,
    ...span,
    startLine: lines.lineAt(span.start),
    endLine: lines.lineAt(span.end - 1),
    first: false,
  }));
}

export function plainInfo(form: DocumentInfo['form'], title: string): DocumentInfo {
  return { form, title, law: null, lawOfficial: null, names: [], jurisdiction: null, places: [], stand: null, url: null };
}

/** File name without folder and extension, dashes and underscores as blanks. */
export function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ').trim() || name;
}
