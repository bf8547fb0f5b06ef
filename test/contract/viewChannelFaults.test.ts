import { describe, expect, it } from 'vitest';
import { toProgressMessage } from '../../src/protocol/progressMessage.ts';
import { sampleEvents, sampleResult, sampleRun } from '../webview/sampleRun.ts';
import { emit, linkPair, opened, startRun } from './linkedPair.ts';

describe('messages that cannot be used', () => {
  const message = (sequence: number, session = 'session-1') =>
    toProgressMessage(sampleEvents()[sequence - 1]!, session);

  const cases: readonly [string, unknown, readonly string[]][] = [
    ['no object', 42, ['fault: a message could not be read']],
    ['unknown type', { type: 'launch' }, ['fault: a message could not be read']],
    ['missing field', { type: 'events' }, ['fault: a message could not be read']],
    ['wrong value', { type: 'removed', run_id: 7 }, ['fault: a message could not be read']],
    [
      'another session',
      { type: 'events', messages: [message(4, 'session-2')] },
      ['fault: an event of another session was dropped'],
    ],
    ['repeated', { type: 'events', messages: [message(2), message(3)] }, []],
    [
      'result of another run',
      { type: 'result', run_id: 'run-1', sequence: 3, result: sampleResult('run-2') },
      ['fault: a result of another run was dropped'],
    ],
    ['late snapshot', { type: 'run', run: sampleRun() }, []],
    ['control of an unknown run', { type: 'paused', run_id: 'run-9' }, []],
  ];
  for (const [name, raw, expected] of cases)
    it(`${name} changes nothing`, () => {
      const pair = opened();
      startRun(pair);
      emit(pair, sampleEvents().slice(0, 3));
      pair.clock.advance(16);
      const before = pair.told.length;
      pair.inject(raw);
      expect(pair.told.slice(before)).toEqual(expected);
      emit(pair, sampleEvents().slice(3, 4));
      pair.clock.advance(16);
      expect(pair.told.at(-1)).toBe('event: 4');
    });

  it('an unknown run is asked for once, and forgotten when the host does not know it either', () => {
    const pair = opened();
    const forged = { ...message(1), run_id: 'run-9' };
    pair.inject({ type: 'events', messages: [forged] });
    pair.inject({ type: 'events', messages: [{ ...forged, sequence: 2 }] });
    expect(pair.sent.slice(1)).toEqual([{ type: 'need_snapshot', run_id: 'run-9' }]);
    expect(pair.told).toEqual(['snapshot', 'removed: run-9']);
  });

  it('out of order events are not applied; the run is asked for again', () => {
    const pair = opened();
    const run = startRun(pair);
    for (const event of sampleEvents().slice(0, 2)) run.add(event);
    pair.inject({ type: 'events', messages: [message(2), message(1)] });
    pair.clock.advance(0);
    expect(pair.told.slice(2)).toEqual(['run: run-1@2', 'log: 1-2']);
  });

  it('what comes before the snapshot is dropped', () => {
    const pair = linkPair();
    pair.deliver = false;
    pair.client.open();
    pair.inject({ type: 'events', messages: [message(1)] });
    expect(pair.told).toEqual(['fault: events came before the snapshot']);
  });

  it('a host of another protocol version is not believed', () => {
    const pair = linkPair();
    pair.deliver = false;
    pair.client.open();
    const [snapshot] = pair.posted;
    pair.inject({ ...snapshot, protocol: 99 });
    expect(pair.told).toEqual(['fault: the host speaks protocol 99, this view 1']);
  });

  it('rubbish from the view is answered with one notice a second and harms nothing', () => {
    const pair = opened();
    startRun(pair);
    for (const raw of [
      null,
      'x',
      { type: 'stop' },
      { type: 'stop', run_id: '' },
      { type: 'eval', code: '1' },
    ])
      pair.host.receive(raw);
    pair.host.receive({ type: 'ask', question: 'x'.repeat(2_000_001) });
    expect(pair.told.slice(2)).toEqual(['notice: invalid_message']);
    expect(pair.requests).toEqual([]);
    emit(pair, sampleEvents().slice(0, 1));
    expect(pair.told.at(-1)).toBe('event: 1');
  });
});
