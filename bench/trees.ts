import type { Analysis } from '../src/protocol/analysis.ts';
import { ProcessBuilder } from '../src/core/process/processBuilder.ts';
import { sampleAnalysis } from '../test/support/treeSamples.ts';
import { measure, type BenchRow } from './benchRow.ts';

const ROUNDS = 500;

/** Trees built and validated per second, against reading the same tree from JSON without any check. */
export function benchTrees(): BenchRow[] {
  return [
    row('procedure (3 steps)', sampleAnalysis('procedure_query', { location: 'Stuttgart', land: 'BW' })),
    row('comparison (5 steps)', sampleAnalysis('comparison', { subjects: ['GmbH', 'AG'] })),
  ];
}

function row(name: string, analysis: Analysis): BenchRow {
  const builder = new ProcessBuilder({ analyze: () => analysis });
  const json = JSON.stringify(builder.build(analysis));
  let kept: unknown;
  const build = measure(() => {
    for (let round = 0; round < ROUNDS; round += 1) kept = builder.build(analysis);
  });
  const parse = measure(() => {
    for (let round = 0; round < ROUNDS; round += 1) kept = JSON.parse(json);
  });
  if (kept === undefined) throw new Error('nothing was built');
  return {
    name: `trees built: ${name}`,
    value: Math.round((ROUNDS / build) * 1e6),
    unit: 'trees/s',
    baseline: 'JSON.parse of the same tree',
    ratio: parse / build,
  };
}
