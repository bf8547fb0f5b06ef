import type { PassageSpan, ReadDocument } from '../document.ts';
import { jurisdictionCode } from '../jurisdiction.ts';
import { trimSpan, type LineIndex } from '../lineIndex.ts';
import { isoDate, listValue, textValue, type FrontMatter } from './frontMatter.ts';
import { scanHeadings } from './headings.ts';

/** A guide of the starter library: front matter with title and topics, one passage per second-level heading. */
export function readGuide(lines: LineIndex, front: FrontMatter): ReadDocument {
  const values = front.values;
  const headings = scanHeadings(lines, front.nextLine).filter((heading) => heading.level <= 2);
  const title = textValue(values, 'title') ?? headings[0]?.text ?? '';
  const spans: PassageSpan[] = [];
  for (const [index, heading] of headings.entries()) {
    const span = trimSpan(lines.text, heading.bodyStart, headings[index + 1]?.start ?? lines.text.length);
    if (span.start === span.end) continue;
    spans.push({
      kind: 'guide',
      repealed: false,
      section: null,
      heading: heading.text,
      headingPath: heading.level === 1 ? [] : [title],
      ...span,
      startLine: lines.lineAt(span.start),
      endLine: lines.lineAt(span.end - 1),
      first: spans.length === 0,
    });
  }
  const jurisdiction = textValue(values, 'jurisdiction');
  return {
    info: {
      form: 'guide',
      title,
      law: null,
      lawOfficial: null,
      names: listValue(values, 'topics'),
      jurisdiction: jurisdiction === null ? null : jurisdictionCode(jurisdiction),
      places: listValue(values, 'places'),
      stand: isoDate(textValue(values, 'stand')),
      url: listValue(values, 'links')[0] ?? null,
    },
    spans,
    problem: front.problem,
  };
}
