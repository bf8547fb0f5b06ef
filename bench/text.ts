import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newStemmer } from 'snowball-stemmers';
import { fold } from '../src/core/nlp/fold.ts';
import { stemGerman } from '../src/core/nlp/text/germanStemmer.ts';
import { scanWords } from '../src/core/nlp/text/wordScanner.ts';
import { measure, type BenchRow } from './benchRow.ts';

const LIBRARY = join(import.meta.dirname, '../library');
const WORD = /[\p{L}\p{N}]+(?:[.,]\d+)*/gu;

/** What finding and stemming the words of the starter library costs, beside a regular expression and the package snowball-stemmers. */
export function benchText(): BenchRow[] {
  const guides = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const text = guides.map((name) => readFileSync(join(LIBRARY, name), 'utf8')).join('\n');
  let found = 0;
  const scanned = measure(() => scanWords(text, 0, text.length, () => found++), 1_000);
  const matched = measure(() => (found += text.match(WORD)?.length ?? 0), 1_000);
  const words = [...new Set((text.match(WORD) ?? []).map(fold))];
  const reference = newStemmer('german');
  const stemmed = measure(() => words.forEach(stemGerman), 1_000);
  const byPackage = measure(() => words.forEach((word) => reference.stem(word)), 1_000);
  const size = Math.round(text.length / 1000);
  return [
    {
      name: `words of ${size} kB found`,
      value: scanned / 1000,
      unit: 'ms',
      baseline: 'a regular expression',
      ratio: scanned / matched,
    },
    {
      name: `${words.length} different words stemmed`,
      value: stemmed / 1000,
      unit: 'ms',
      baseline: 'snowball-stemmers',
      ratio: stemmed / byPackage,
    },
  ];
}
