import { describe, expect, it } from 'vitest';
import { VeritasError } from '../../../../src/core/errors.ts';
import { describeFailure, retryWait } from '../../../../src/core/process/retryPolicy.ts';

const busy = new VeritasError('store_failed', 'busy', { retryable: true });
const broken = new VeritasError('store_failed', 'broken');
const aborted = Object.assign(new Error('stop'), { name: 'AbortError' });

describe('retryWait', () => {
  it.each([
    [busy, 1, 2, 200],
    [busy, 2, 2, 400],
    [busy, 3, 2, null],
    [busy, 1, 0, null],
    [busy, 5, 9, 3200],
    [busy, 6, 9, 5000],
    [busy, 60, 99, 5000],
    [broken, 1, 2, null],
    [new Error('busy'), 1, 2, null],
    [undefined, 1, 2, null],
  ])('after %s in try %i of %i + 1 it is %s ms', (error, attempt, retries, wait) => {
    expect(retryWait(error, attempt, retries)).toBe(wait);
  });
});

describe('describeFailure', () => {
  it.each([
    [broken, { code: 'store_failed', message: 'broken' }],
    [new Error('secret detail'), { code: 'internal', message: 'unexpected' }],
    ['a string', { code: 'internal', message: 'unexpected' }],
    [aborted, { code: 'step_failed', message: 'unexpected' }],
    [new VeritasError('cancelled', 'stop'), { code: 'step_failed', message: 'unexpected' }],
  ])('says of %s only what is meant for people', (error, said) => {
    expect(describeFailure(error, 'unexpected')).toEqual(said);
  });
});
