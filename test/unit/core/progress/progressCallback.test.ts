import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../../src/protocol/progressEvent.ts';
import { ProgressCallback } from '../../../../src/core/progress/progressCallback.ts';
import { RecordingLogger } from '../../../support/recordingLogger.ts';
import { silentLogger } from '../../../../src/core/logger.ts';
import { sampleLog } from '../../../support/eventSamples.ts';

describe('ProgressCallback', () => {
  it('hands each event to every handler, in order, filtered by type', () => {
    const callback = new ProgressCallback(silentLogger);
    const all: number[] = [];
    const starts: number[] = [];
    callback.add(({ sequence }) => all.push(sequence));
    callback.add(({ sequence }) => starts.push(sequence), ['plan_started', 'step_started']);
    const log = sampleLog();
    for (const event of log) callback.emit(event);
    expect(all).toEqual(log.map(({ sequence }) => sequence));
    expect(starts).toEqual([1, 2]);
  });

  it('hands nothing to a handler that was taken away, nor to one with an empty filter', () => {
    const callback = new ProgressCallback(silentLogger);
    const seen: ProgressEvent[] = [];
    const remove = callback.add((event) => seen.push(event));
    callback.add((event) => seen.push(event), []);
    remove();
    remove();
    for (const event of sampleLog()) callback.emit(event);
    expect([seen, callback.size]).toEqual([[], 1]);
  });

  it('a throwing or rejecting handler is logged and harms nobody', async () => {
    const logger = new RecordingLogger();
    const callback = new ProgressCallback(logger);
    const seen: number[] = [];
    callback.add(() => {
      throw new Error('broken');
    });
    callback.add(() => Promise.reject(new Error('broken later')));
    callback.add(({ sequence }) => seen.push(sequence));
    callback.emit(sampleLog()[0]!);
    await Promise.resolve();
    await Promise.resolve();
    expect(seen).toEqual([1]);
    const line = 'error: A progress handler failed at plan_started 1.';
    expect(logger.lines).toEqual([line, line]);
  });

  it('a handler may add and remove handlers while an event is on its way', () => {
    const callback = new ProgressCallback(silentLogger);
    const seen: string[] = [];
    const removeFirst = callback.add(() => {
      seen.push('first');
      removeFirst();
      callback.add(() => seen.push('late'));
    });
    callback.add(() => seen.push('second'));
    callback.emit(sampleLog()[0]!);
    callback.emit(sampleLog()[1]!);
    expect(seen).toEqual(['first', 'second', 'second', 'late']);
  });
});
