/** Lines of a text by offset. Only "\n" ends a line: statutes contain U+2028 within sentences. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Number of lines; at least 1. */
  get count(): number {
    return this.#starts.length;
  }

  /** Offset at which the 0-based line begins. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The 0-based line's characters without its line end. */
  lineText(line: number): string {
    const end = this.startOf(line + 1);
    const raw = this.text.slice(this.startOf(line), line + 1 < this.count ? end - 1 : end);
    return raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  }

  /** 1-based line that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** The span without white space at its ends; empty (start = end) when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return { start: from, end: to };
}
