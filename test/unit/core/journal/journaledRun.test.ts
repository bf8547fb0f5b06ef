import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../src/core/journal/compareRuns.ts';
import { foldRun, type JournaledRun } from '../../../../src/core/journal/journaledRun.ts';
import { renderRunMarkdown } from '../../../../src/core/journal/renderRunMarkdown.ts';
import { restoreSnapshot } from '../../../../src/core/journal/restoreSnapshot.ts';
import type { JournalRecord } from '../../../../src/protocol/journal.ts';
import { runSnapshotSchema, type RunResult, type RunSnapshot } from '../../../../src/protocol/run.ts';
import { asked, mockEngine } from '../../../support/journalRuns.ts';
import { VirtualClock } from '../../../support/virtualClock.ts';

const QUERY = 'Unterschied zwischen GmbH und AG';

interface Run {
  readonly records: readonly JournalRecord[];
  readonly result: RunResult;
  readonly snapshot: RunSnapshot;
}

async function mockRun(query = QUERY): Promise<Run> {
  const question = {
    kind: 'question',
    version: 1,
    asked_at: 'then',
    program: 'test',
    ...asked('run', query),
  } as const;
  const records: JournalRecord[] = [question];
  const clock = new VirtualClock();
  const run = mockEngine(clock).start({
    query,
    mode: 'mock',
    runId: 'run',
    recorder: {
      plan: ({ analysis, tree }) => records.push({ kind: 'plan', question, analysis, tree: tree.toJSON() }),
      stepResult: (step_id, result) => records.push({ kind: 'step_result', step_id, result }),
      event: (event) => records.push({ kind: 'event', event }),
      result: (result) => records.push({ kind: 'result', at: 'later', result }),
    },
  });
  const result = await clock.runUntil(run.done);
  return { records, result, snapshot: run.snapshot() };
}

const noPlan = (): never => {
  throw new Error('the plan is in the journal');
};

describe('restoreSnapshot', () => {
  it('gives the very snapshot that the run itself gave at its end', async () => {
    const { records, snapshot } = await mockRun();
    expect(restoreSnapshot('run', foldRun(records), noPlan)).toEqual(snapshot);
  });

  it('gives a valid snapshot for every prefix of the records, with its steps as they were', async () => {
    const { records, snapshot } = await mockRun();
    for (let length = 1; length <= records.length; length += 1) {
      const run = foldRun(records.slice(0, length));
      const restored = restoreSnapshot('run', run, () => ({
        analysis: snapshot.analysis,
        tree: snapshot.tree,
      }));
      expect(runSnapshotSchema.safeParse(restored).success).toBe(true);
      expect(restored?.steps.length).toBe(snapshot.steps.length);
      expect(restored?.result).toEqual(length === records.length ? snapshot.result : null);
    }
  });

  it('gives nothing when the question is lost', () => {
    expect(restoreSnapshot('run', foldRun([]), noPlan)).toBeNull();
  });
});

describe('foldRun', () => {
  it('shows no result while a later attempt has no end, and does not lose the earlier one', async () => {
    const { records, result } = await mockRun();
    const [first = ''] = result.tree.steps.map(({ id }) => id);
    const started = { version: 1, number: 2, started_at: 'now', program: 'test' };
    const run = foldRun([...records, { kind: 'section', ...started, discarded: [first] }]);
    expect([run.ended, run.result, run.finished.has(first), run.sections]).toEqual([false, result, false, 2]);
    expect(restoreSnapshot('run', run, noPlan)?.result).toBeNull();
  });
});

function answered(markdown: string, laws: readonly string[], run: JournaledRun): JournaledRun {
  const citation = { law: '', section: '§ 1', absatz: null, title: '', path: '' };
  const citations = laws.map((law) => ({ ...citation, law }));
  const result = { ...run.result, markdown, answer: { citations } };
  return { ...run, result: result as unknown as RunResult };
}

describe('compareRuns', () => {
  it('finds nothing between a run and itself', async () => {
    const run = foldRun((await mockRun()).records);
    expect(compareRuns(run, run)).toEqual({
      same_question: true,
      libraries_changed: false,
      steps: [],
      sources: { added: [], removed: [] },
      answer: [],
    });
  });

  it('names changed lines, sources, steps and libraries', async () => {
    const { records, result } = await mockRun();
    const whole = foldRun(records);
    const [first = ''] = result.tree.steps.map(({ id }) => id);
    const before = answered('a\nb\nc', ['BGB', 'HGB'], whole);
    const after: JournaledRun = {
      ...answered('a\nB\nc\nd', ['HGB', 'AktG'], whole),
      finished: new Map(whole.finished).set(first, { type: 'analysis', subject: 'x', facts: [] }),
      libraries: [{ id: 'a', name: 'A', documents: 1, passages: 1, fingerprint: 'f' }],
    };
    const comparison = compareRuns(before, after);
    expect(comparison.answer.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'removed b',
      'added B',
      'same c',
      'added d',
    ]);
    expect(comparison.sources).toEqual({ added: ['AktG § 1'], removed: ['BGB § 1'] });
    expect(comparison.steps.map(({ step_id, result_changed }) => [step_id, result_changed])).toEqual([
      [first, true],
    ]);
    expect(comparison.libraries_changed).toBe(true);
  });
});

describe('renderRunMarkdown', () => {
  it('has the question, every step and every event, and lowers the headings of the answer', async () => {
    const { records, result, snapshot } = await mockRun('Was ist *eine* GmbH?');
    const run = answered('# Titel\n\n## Teil\n', [], foldRun(records));
    const markdown = renderRunMarkdown('run', run, 'en');
    expect(markdown).toMatch(/^# Was ist \\\*eine\\\* GmbH\?\n/u);
    expect(markdown).toContain('\n### Titel\n\n#### Teil\n');
    for (const { id } of result.tree.steps) expect(markdown).toContain(`(\`${id}\`): completed`);
    for (const { sequence, timestamp } of snapshot.events)
      expect(markdown).toContain(`${String(sequence).padStart(4)}  ${timestamp}`);
  });
});
