// Prints every benchmark as a value and, where there is one, as a ratio to its baseline in the same run.
// `node bench/run.ts [name …]` runs some of them.
import type { BenchRow } from './benchRow.ts';

const suites: Readonly<Record<string, () => Promise<readonly BenchRow[]> | readonly BenchRow[]>> = {
  nlp: async () => (await import('./nlp.ts')).benchNlp(),
  text: async () => (await import('./text.ts')).benchText(),
  events: async () => (await import('./events.ts')).benchEvents(),
  trees: async () => (await import('./trees.ts')).benchTrees(),
  executor: async () => (await import('./executor.ts')).benchExecutor(),
  journal: async () => (await import('./journal.ts')).benchJournal(),
  eta: async () => (await import('./eta.ts')).benchEta(),
  firstAnswer: async () => (await import('./firstAnswer.ts')).benchFirstAnswer(),
  server: async () => (await import('./server.ts')).benchServer(),
  connections: async () => (await import('./server/shortConnections.ts')).shortConnections(),
  search: async () => (await import('./search.ts')).benchSearch(),
  responsiveness: async () => (await import('./responsiveness.ts')).benchResponsiveness(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, suite] of Object.entries(suites)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n${name}`);
    for (const row of await suite()) console.log(line(row));
  }
}

function line({ name, value, unit, baseline, ratio }: BenchRow): string {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
  const compared = ratio === undefined ? '' : `   ${ratio.toPrecision(3)} × ${baseline ?? 'baseline'}`;
  return `  ${name.padEnd(58)} ${`${shown} ${unit}`.padStart(18)}${compared}`;
}
