import { describe, expect, it } from 'vitest';
import { mergeProgress } from '../../src/host/viewConnection.ts';
import type { ProgressEvent } from '../../src/protocol/progressEvent.ts';
import { sampleEvent, sampleEvents, sampleResult, sampleRun } from '../webview/sampleRun.ts';
import { emit, HostedRun, linkPair, opened, startRun } from './linkedPair.ts';

describe('a run as it should go', () => {
  it('tells snapshot, run, every event in order, then the result', () => {
    const pair = opened();
    startRun(pair);
    emit(pair, sampleEvents());
    pair.host.result(sampleResult(), 14);
    const events = Array.from({ length: 14 }, (_, index) => `event: ${index + 1}`);
    expect(pair.told).toEqual(['snapshot', 'run: run-1@0', ...events, 'result: run-1 completed']);
  });

  it('posts at most one message of events per frame', () => {
    const pair = opened();
    startRun(pair);
    const before = pair.posted.length;
    emit(pair, sampleEvents().slice(0, 5));
    emit(pair, sampleEvents().slice(5, 8));
    emit(pair, sampleEvents().slice(8));
    expect(pair.posted.slice(before).map(({ type }) => type)).toEqual(['events']);
    expect(pair.told.filter((line) => line.startsWith('event'))).toHaveLength(5);
    pair.clock.advance(16);
    expect(pair.posted.slice(before).map(({ type }) => type)).toEqual(['events', 'events']);
    expect(pair.told.filter((line) => line.startsWith('event'))).toHaveLength(14);
  });

  it('merges a chat’s progress within a frame, keeps starts and ends, and leaves no gap in the numbers', () => {
    const pair = opened('chat');
    startRun(pair);
    emit(pair, sampleEvents());
    pair.clock.advance(16);
    expect(pair.told.slice(2)).toEqual([
      'event: 1',
      'event: 2',
      'event: 3',
      'event: 4-8',
      'event: 9',
      'event: 10',
      'event: 11-13',
      'event: 14',
    ]);
    expect(pair.sent.filter(({ type }) => type === 'need_snapshot')).toEqual([]);
  });

  it('passes pause, resume, removal, library, settings and wishes on', () => {
    const pair = opened();
    startRun(pair);
    pair.host.send({ type: 'paused', run_id: 'run-1' });
    pair.host.send({ type: 'resumed', run_id: 'run-1' });
    pair.runs.delete('run-1');
    pair.host.removed('run-1');
    pair.client.request({ type: 'stop', run_id: 'run-1' });
    pair.client.ping(7, 'x');
    expect(pair.told.slice(2)).toEqual([
      'paused: run-1 true',
      'paused: run-1 false',
      'removed: run-1',
      'pong: 7',
    ]);
    expect(pair.requests).toEqual([{ type: 'stop', run_id: 'run-1' }]);
  });
});

describe('a view that was not looking', () => {
  it('is sent nothing while hidden, and a snapshot when it is seen again', () => {
    const pair = opened();
    startRun(pair);
    emit(pair, sampleEvents().slice(0, 3));
    pair.clock.advance(16);
    pair.host.setVisible(false);
    const before = pair.posted.length;
    emit(pair, sampleEvents().slice(3, 9));
    pair.host.send({ type: 'paused', run_id: 'run-1' });
    pair.clock.advance(100);
    expect(pair.posted).toHaveLength(before);
    pair.host.setVisible(true);
    pair.clock.advance(0);
    emit(pair, sampleEvents().slice(9));
    pair.host.result(sampleResult(), 14);
    expect(pair.told.slice(5)).toEqual([
      'snapshot: run-1@9',
      'log: 1-9',
      'event: 10',
      'event: 11',
      'event: 12',
      'event: 13',
      'event: 14',
      'result: run-1 completed',
    ]);
  });

  it('asks once for a snapshot after a lost message, waits for it, and goes on', () => {
    const pair = opened();
    startRun(pair);
    emit(pair, sampleEvents().slice(0, 1));
    pair.deliver = false;
    pair.clock.advance(16);
    emit(pair, sampleEvents().slice(1, 3));
    pair.deliver = true;
    pair.clock.advance(16);
    emit(pair, sampleEvents().slice(3, 5));
    pair.clock.advance(16);
    expect(pair.sent.filter(({ type }) => type === 'need_snapshot')).toEqual([
      { type: 'need_snapshot', run_id: 'run-1' },
    ]);
    emit(pair, sampleEvents().slice(5, 6));
    pair.clock.advance(16);
    expect(pair.told.slice(2)).toEqual(['event: 1', 'run: run-1@5', 'log: 1-5', 'event: 6']);
  });

  it('notices at the result that the end of the log was lost', () => {
    const pair = opened('chat');
    startRun(pair);
    pair.deliver = false;
    emit(pair, sampleEvents());
    pair.clock.advance(16);
    pair.deliver = true;
    pair.host.result(sampleResult(), 14);
    expect(pair.told.slice(2)).toEqual(['run: run-1@14']);
  });

  it('says what it has after a lost connection and gets only what is missing', () => {
    const pair = opened('chat');
    startRun(pair);
    emit(pair, sampleEvents().slice(0, 3));
    pair.clock.advance(16);
    pair.deliver = false;
    emit(pair, sampleEvents().slice(3, 6));
    pair.clock.advance(16);
    pair.deliver = true;
    pair.client.open();
    emit(pair, sampleEvents().slice(6, 7));
    pair.clock.advance(16);
    expect(pair.told.slice(5)).toEqual(['snapshot: run-1', 'event: 4-5', 'event: 6', 'event: 7']);
  });

  it('gets the log of a long run in pieces, one per frame', () => {
    const pair = linkPair('run');
    const run = new HostedRun(sampleRun());
    pair.runs.set('run-1', run);
    for (let sequence = 1; sequence <= 250; sequence += 1)
      run.add(sampleEvent(sequence, ['step_progress', 'search-1', 1, 1, 'x']));
    pair.client.open();
    pair.clock.advance(16);
    pair.clock.advance(16);
    expect(pair.told).toEqual(['snapshot: run-1@250', 'log: 1-100', 'log: 101-200', 'log: 201-250']);
  });
});

describe('the end of a connection', () => {
  it('a closed host posts nothing and hears nothing', () => {
    const pair = opened();
    startRun(pair);
    emit(pair, sampleEvents().slice(0, 2));
    pair.host.dispose();
    const before = pair.posted.length;
    pair.clock.advance(100);
    emit(pair, sampleEvents().slice(2));
    pair.host.result(sampleResult(), 14);
    pair.host.receive({ type: 'stop', run_id: 'run-1' });
    expect(pair.posted).toHaveLength(before);
    expect(pair.requests).toEqual([]);
  });

  it('a closed view hears nothing', () => {
    const pair = opened();
    startRun(pair);
    pair.client.close();
    emit(pair, sampleEvents());
    pair.clock.advance(16);
    expect(pair.told).toEqual(['snapshot', 'run: run-1@0']);
  });
});

describe('mergeProgress', () => {
  it('keeps every start and end of ten thousand events and covers every number once', () => {
    const events: ProgressEvent[] = [];
    for (let sequence = 1; sequence <= 10_000; sequence += 1) {
      const step = sequence % 2 === 0 ? 'search-1' : 'search-2';
      const type =
        sequence % 100 === 0 ? 'step_completed' : sequence % 100 === 1 ? 'step_started' : 'step_progress';
      events.push(sampleEvent(sequence, [type, step, 1, 1, 'x']));
    }
    const merged = mergeProgress(events, 'session-1', 100);
    const kept = (type: string) => merged.filter(({ event_type }) => event_type === type).length;
    expect([kept('step_started'), kept('step_completed')]).toEqual([100, 100]);
    let next = 1;
    for (const { sequence, sequence_from } of merged) {
      expect(sequence_from ?? sequence).toBe(next);
      next = sequence + 1;
    }
    expect(next).toBe(10_001);
    expect(merged.length).toBeLessThan(500);
  });
});

describe('a run file in a panel', () => {
  const file = { name: 'a.veritas-run.jsonl', notes: ['two lines are damaged'] };

  it('tells the file with its run, also when the panel is seen again', () => {
    const pair = linkPair();
    pair.file = file;
    const run = new HostedRun(sampleRun());
    for (const event of sampleEvents()) run.add(event);
    pair.runs.set('run-1', run);
    pair.client.open();
    pair.clock.advance(16);
    pair.host.setVisible(false);
    pair.host.setVisible(true);
    pair.clock.advance(16);
    const snapshot = 'snapshot: a.veritas-run.jsonl | two lines are damaged run-1@14';
    expect(pair.told).toEqual([snapshot, 'log: 1-14', snapshot, 'log: 1-14']);
  });

  it('tells a file without a run, and one that was read again', () => {
    const pair = linkPair();
    pair.file = file;
    pair.client.open();
    pair.file = { ...file, notes: [] };
    pair.runs.set('run-1', new HostedRun(sampleRun()));
    pair.host.startAnew();
    expect(pair.told).toEqual([
      'snapshot: a.veritas-run.jsonl | two lines are damaged',
      'snapshot: a.veritas-run.jsonl run-1@0',
    ]);
  });

  it('passes the wish to compare on; one about nothing is refused', () => {
    const pair = opened();
    pair.client.request({ type: 'compare', run_id: 'run-1' });
    pair.host.receive({ type: 'compare' });
    pair.host.receive({ type: 'compare', run_id: 'x'.repeat(201) });
    expect(pair.requests).toEqual([{ type: 'compare', run_id: 'run-1' }]);
    expect(pair.told.at(-1)).toBe('notice: invalid_message');
  });

  it.each([
    ['no name', { notes: [] }],
    ['notes that are no texts', { name: 'a', notes: [{ html: '<b>' }] }],
  ])('is not believed with %s', (_, forged) => {
    const pair = linkPair();
    pair.deliver = false;
    pair.client.open();
    pair.inject({ ...pair.posted[0], file: forged });
    expect(pair.told).toEqual(['fault: a message could not be read']);
  });
});
