import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Style } from './style.ts';

const GAP = 2;
const NARROWEST_COLUMN = 16;

interface TableOptions {
  readonly width: number;
  readonly style: Style;
}

/**
 * A table in columns where the terminal is wide enough, else one block a row. The first column holds the row's label;
 * `columns` names it too.
 */
export function terminalTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const widths = columnWidths(columns, rows, options.width);
  return widths === undefined
    ? stacked(columns, rows, options)
    : inColumns(columns, rows, widths, options.style);
}

function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined {
  const longest = Math.max(
    ...[columns[0] ?? '', ...rows.map((row) => row[0] ?? '')].map((text) => stringWidth(text)),
  );
  const first = Math.min(24, longest);
  const others = columns.length - 1;
  const each = Math.floor((width - first - GAP * others) / Math.max(1, others));
  return each < NARROWEST_COLUMN ? undefined : [first, ...Array.from({ length: others }, () => each)];
}

function inColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  style: Style,
): string {
  const rule = style('dim', '─'.repeat(widths.reduce((sum, width) => sum + width + GAP, -GAP)));
  const body = rows.map((row) => tableRow(row, widths));
  return [
    tableRow(
      columns.map((column) => style('bold', column)),
      widths,
    ),
    rule,
    body.join(`\n${rule}\n`),
    rule,
  ].join('\n');
}

function tableRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = widths.map((width, index) =>
    wrapAnsi(cells[index] ?? '', width, { hard: true }).split('\n'),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines: string[] = [];
  for (let line = 0; line < height; line += 1) {
    const parts = wrapped.map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0));
    lines.push(parts.join(' '.repeat(GAP)).trimEnd());
  }
  return lines.join('\n');
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function stacked(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, style }: TableOptions,
): string {
  return rows
    .map((row) =>
      [
        style('bold', row[0] ?? ''),
        ...row.slice(1).map((cell, index) => {
          const text = `${columns[index + 1] ?? ''}: ${cell}`;
          return `  ${wrapAnsi(text, Math.max(20, width - 2), { hard: true }).replaceAll('\n', '\n  ')}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
