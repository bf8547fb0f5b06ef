import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/core/engine.ts';
import { MemoryLibrary } from '../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../src/core/logger.ts';
import { verifyOrder } from '../../src/core/progress/orderVerifier.ts';
import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import type { RunResult } from '../../src/protocol/run.ts';
import { VirtualClock } from '../support/virtualClock.ts';

const here = dirname(fileURLToPath(import.meta.url));
const fixtures = resolve(here, '../fixtures/library');

const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(fixtures, path), 'utf8') }));

interface Recorded {
  readonly result: RunResult;
  readonly events: readonly ProgressEvent[];
}

async function runOnce(query: string): Promise<Recorded> {
  let id = 0;
  const engine = new Engine({
    library: new MemoryLibrary(texts, { root: '/library' }),
    clock: new VirtualClock(),
    ids: { next: () => `run-${(id += 1)}` },
    logger: silentLogger,
  });
  const run = engine.start({ query });
  const result = await run.done;
  return { result, events: run.eventsAfter(0) };
}

function golden({ result, events }: Recorded): string {
  const lines = events.map((event) =>
    [
      event.sequence.toString().padStart(3),
      event.percentage.toFixed(1).padStart(5),
      event.event_type,
      event.step_id ?? '-',
      event.message,
    ].join('  '),
  );
  return [`# ${result.query}`, '', '```', ...lines, '```', '', result.markdown ?? '(no answer)', ''].join(
    '\n',
  );
}

/** Compares with the recorded file; VERITAS_RECORD=1 records anew, a difference leaves an .actual file beside it. */
function compare(name: string, actual: string): void {
  const file = join(here, `${name}.golden.md`);
  if (process.env['VERITAS_RECORD'] === '1') writeFileSync(file, actual);
  const expected = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '(not recorded; run with VERITAS_RECORD=1)';
  if (expected === actual) rmSync(`${file}.actual`, { force: true });
  else writeFileSync(`${file}.actual`, actual);
  expect(actual).toBe(expected);
}

/** With the number of events where the design fixes it; else four a step and the plan's two. */
const questions: readonly (readonly [name: string, query: string, events: number | null])[] = [
  ['procedure', 'Liegeplatz für ein Boot beantragen', 14],
  ['comparison', 'Unterschied zwischen Rücknahme und Entzug der Liegeerlaubnis', 22],
  ['calculation', 'Wie viel kostet ein Liegeplatz für ein Boot?', 10],
  ['fact', 'Innerhalb welcher Frist entscheidet das Hafenamt?', null],
  ['definition', 'Was ist eine Ankererlaubnis?', null],
  ['reference', 'Was steht in § 8 Abs. 2 HafG?', null],
  ['nothing', 'Wie backe ich einen Apfelkuchen?', null],
];

describe('questions over a small library', () => {
  it.each(questions)('%s: events and answer are as recorded', async (name, query, count) => {
    const recorded = await runOnce(query);
    expect(verifyOrder(recorded.events)).toEqual([]);
    expect(recorded.events).toHaveLength(count ?? 2 + 4 * recorded.result.tree.steps.length);
    compare(name, golden(recorded));
  });

  it('give the same log and the same bytes of answer when asked again', async () => {
    for (const [, query] of questions) expect(await runOnce(query)).toEqual(await runOnce(query));
  });
});
