import { EVERYDAY_LAWS } from './data/laws.ts';

let names: ReadonlySet<string> | null = null;

/** Everyday abbreviations of the laws that people ask about ("BGB", "SGB II"). */
export function everydayLaws(): ReadonlySet<string> {
  names ??= new Set(
    EVERYDAY_LAWS.trim()
      .split('\n')
      .map((line) => line.split('|', 1)[0] ?? ''),
  );
  return names;
}
