import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { LineIndex } from '../lineIndex.ts';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Lines before the opening mark: in some statutes the first words of a long title stand there. */
  readonly before: string;
  /** 0-based line after the closing mark; 0 when there is no front matter. */
  readonly nextLine: number;
  /** What is wrong with it, for developers; null when nothing is. */
  readonly problem: string | null;
}

const recordSchema = z.record(z.string(), z.unknown());
const MAX_LINES = 400;
/** Lines of a title that may stand before the opening mark. */
const MAX_BEFORE = 8;
const FIRST_KEY = /^(?:Title|title|titel|jurabk)\s*:/;

/** YAML between two lines "---" at the start. Never throws. */
export function readFrontMatter(lines: LineIndex): FrontMatter {
  const opening = openingMark(lines);
  if (opening === null) return { values: {}, before: '', nextLine: 0, problem: null };
  const before = lines.text.slice(0, lines.startOf(opening)).replace('\uFEFF', '').replace(/\s+/g, ' ').trim();
  const last = Math.min(lines.count, opening + MAX_LINES);
  for (let line = opening + 1; line < last; line++) {
    if (lines.lineText(line).trimEnd() !== '---') continue;
    const source = lines.text.slice(lines.startOf(opening + 1), lines.startOf(line));
    return { ...parseValues(source), before, nextLine: line + 1 };
  }
  return { values: {}, before: '', nextLine: 0, problem: 'the front matter has no end' };
}

/** 0-based line of the opening "---": the first line, or one soon after it when a title follows. */
function openingMark(lines: LineIndex): number | null {
  const isMark = (line: number): boolean => lines.lineText(line).replace('\uFEFF', '').trimEnd() === '---';
  if (isMark(0)) return 0;
  for (let line = 1; line < Math.min(MAX_BEFORE, lines.count - 1); line++) {
    if (lines.lineText(line).startsWith('#')) return null;
    if (isMark(line)) return FIRST_KEY.test(lines.lineText(line + 1)) ? line : null;
  }
  return null;
}

function parseValues(source: string): { values: Readonly<Record<string, unknown>>; problem: string | null } {
  try {
    // "failsafe" leaves dates and numbers as the words they are.
    const value: unknown = parse(source, { schema: 'failsafe', prettyErrors: false, maxAliasCount: 10 }) ?? {};
    const record = recordSchema.safeParse(value);
    return record.success ? { values: record.data, problem: null } : { values: {}, problem: 'not a list of keys and values' };
  } catch (error) {
    return { values: looseValues(source), problem: error instanceof Error ? error.message : String(error) };
  }
}

/** "key: value" lines of a block that is no valid YAML: titles with colons are common in real collections. */
function looseValues(source: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of source.split('\n')) {
    const match = /^([A-Za-z_][\w-]*):\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== undefined) values[match[1]] = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}

export function textValue(values: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = values[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function listValue(values: Readonly<Record<string, unknown>>, key: string): string[] {
  const value = values[key];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is string => typeof item === 'string');
}

/** ISO date of a value such as "2026-04-15", "15.04.2026" or "2026"; null when it is none. */
export function isoDate(value: string | null): string | null {
  if (value === null) return null;
  const iso = /\d{4}-\d{2}-\d{2}/.exec(value);
  if (iso !== null) return iso[0];
  const german = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(value);
  if (german === null) return null;
  const [, day = '', month = '', year = ''] = german;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
