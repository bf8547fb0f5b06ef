import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NlpService } from '../src/core/nlp/nlpService.ts';
import { parseLawReferences } from '../src/core/nlp/lawReference.ts';
import { measure, type BenchRow } from './benchRow.ts';

const QUERIES = join(import.meta.dirname, '../../shared/eval/queries.dev.jsonl');
const OWN_QUERIES = [
  'Bauantrag für eine Garage in Ulm',
  'Unterschied zwischen OHG und KG',
  'Was kostet ein Reisepass?',
  'Wo melde ich ein Gewerbe an?',
  'Was steht in § 70 Abs. 1 VwGO?',
];
const NORM =
  'Die Behörde kann nach § 5 Abs. 1 Satz 2 BImSchG in Verbindung mit §§ 6, 7 anordnen, dass das Grundgesetz gilt. ';

function queries(): string[] {
  if (!existsSync(QUERIES)) return OWN_QUERIES;
  const lines = readFileSync(QUERIES, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { query: string }).query);
}

/** Cost of one question (every stored question once a round) and of the citations of a long text. */
export function benchNlp(): Promise<BenchRow[]> {
  const texts = queries();
  const start = performance.now();
  new NlpService().analyze(texts[0] ?? '');
  const first = performance.now() - start;
  const service = new NlpService();
  const median = texts.map((text) => measure(() => service.analyze(text), 2)).toSorted((a, b) => a - b);
  const split = measure(() => texts.map((text) => text.split(/\s+/)), 100) / texts.length;
  const each = median[Math.floor(median.length / 2)] ?? 0;
  const statute = NORM.repeat(900);
  const citations = measure(() => parseLawReferences(statute), 300);
  const signs = measure(() => statute.split(/\s+/), 300);
  return Promise.resolve([
    { name: 'first question, tables read', value: first, unit: 'ms' },
    {
      name: `one question, median of ${texts.length}`,
      value: each,
      unit: 'µs',
      baseline: 'split at blanks',
      ratio: each / split,
    },
    { name: 'citations of a text of 100 kB', value: citations / 1000, unit: 'ms', baseline: 'split at blanks', ratio: citations / signs }, // prettier-ignore
  ]);
}
