import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../../src/core/journal/renderComparison.ts';
import { recordRun, temporaryJournal } from '../../../support/journalRuns.ts';

describe('renderComparison', () => {
  it('says that nothing differs between a run and itself', async () => {
    const { journal } = temporaryJournal();
    await recordRun(journal, 'run-a', 'Was ist eine GmbH?');
    const side = { name: 'Was ist eine GmbH?', askedAt: 'then', run: await journal.read('run-a') };
    const text = renderComparison(side, side, 'en');
    expect(text.match(/No difference\./g)).toHaveLength(2);
    expect(text).toContain('Both answers are the same');
    expect(text).not.toContain('different questions');
  });

  it('names another question, steps that only one run has, and changed lines; markup in names stays text', async () => {
    const { journal } = temporaryJournal();
    const result = await recordRun(journal, 'run-a', 'Was ist eine GmbH?');
    await recordRun(journal, 'run-b', 'Unterschied zwischen GmbH und AG');
    const one = await journal.read('run-a');
    const left = { ...one, result: { ...result, markdown: 'same\nold' } };
    const right = { ...(await journal.read('run-b')), result: { ...result, markdown: 'same\nnew' } };
    const text = renderComparison(
      { name: '[x](y)', askedAt: 'then', run: left },
      { name: 'b', askedAt: 'later', run: right },
      'de',
    );
    expect(text).toContain('Die Fragen der beiden Läufe sind verschieden.');
    expect(text).toContain('- Früher: \\[x\\](y) (then)');
    expect(text).toMatch(/: – → fertig/);
    expect(text).toContain('~~~~~~diff\n  same\n- old\n+ new\n~~~~~~');
  });
});
