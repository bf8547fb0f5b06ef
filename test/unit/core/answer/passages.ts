import type { Passage } from '../../../../src/protocol/passage.ts';

/** Makes passages of a file's text, as a reader would: exact offsets and lines, one passage per heading. */
export interface FixtureDocument {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly kind?: Passage['kind'];
  readonly law?: string;
  readonly jurisdiction?: string;
  readonly places?: readonly string[];
  readonly stand?: string;
}

export function fixturePassages(document: FixtureDocument): Passage[] {
  const lines = document.text.split('\n');
  const passages: Passage[] = [];
  let offset = 0;
  let open: { heading: string; start: number; line: number } | null = null;
  const close = (end: number, lastLine: number): void => {
    if (open !== null && document.text.slice(open.start, end).trim() !== '')
      passages.push(passage(document, open, { end, lastLine, ordinal: passages.length }));
  };
  lines.forEach((line, index) => {
    if (/^#{2,6} /.test(line)) {
      close(offset, index);
      open = { heading: line.replace(/^#+ /, ''), start: offset + line.length + 1, line: index + 2 };
    }
    offset += line.length + 1;
  });
  close(document.text.length, lines.length);
  return passages;
}

function passage(
  document: FixtureDocument,
  open: { heading: string; start: number; line: number },
  { end, lastLine, ordinal }: { end: number; lastLine: number; ordinal: number },
): Passage {
  const section = /^((?:§|Art\.?) ?\d+[a-z]?)(?: - | )?(.*)$/.exec(open.heading);
  const text = document.text.slice(open.start, end);
  return {
    id: `test/${document.path}#${ordinal}`,
    library_id: 'test',
    path: document.path,
    file: `/library/${document.path}`,
    title: document.title,
    kind: document.kind ?? (document.law === undefined ? 'guide' : 'norm'),
    repealed: false,
    law: document.law ?? null,
    law_official: document.law ?? null,
    section: section?.[1] ?? null,
    heading: section?.[2] ?? open.heading,
    heading_path: [document.title],
    jurisdiction: document.jurisdiction ?? 'DE',
    places: [...(document.places ?? [])],
    stand: document.stand ?? '2026-04-15',
    url: null,
    start_line: open.line,
    end_line: lastLine,
    start: open.start,
    end,
    text,
    subdivisions: absaetze(text, open.line),
  };
}

function absaetze(text: string, line: number): Passage['subdivisions'] {
  const marks = [...text.matchAll(/^\((\d+[a-z]?)\) /gm)];
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    const before = text.slice(0, mark.index).split('\n').length - 1;
    return {
      absatz: mark[1] ?? null,
      start: mark.index,
      end,
      start_line: line + before,
      end_line: line + before,
    };
  });
}
