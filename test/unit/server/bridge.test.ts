import { describe, expect, it } from 'vitest';
import type { RunSnapshot } from '../../../src/protocol/run.ts';
import { RunRecord } from '../../../src/server/bridge/runRecord.ts';
import { WebSocketProgressBridge } from '../../../src/server/bridge/webSocketProgressBridge.ts';
import { WebSocketProgressBridgeFactory } from '../../../src/server/bridge/webSocketProgressBridgeFactory.ts';
import type { Watcher } from '../../../src/server/bridge/watcher.ts';
import type { WireLine } from '../../../src/server/runs/runMessages.ts';
import { wireLine } from '../../../src/server/runs/wireLine.ts';
import { Engine } from '../../../src/core/engine.ts';
import { MemoryLibrary } from '../../../src/core/library/memoryLibrary.ts';
import { silentLogger } from '../../../src/core/logger.ts';
import type { Run } from '../../../src/core/run.ts';
import { VirtualClock } from '../../support/virtualClock.ts';

class Notes implements Watcher {
  readonly noted: string[] = [];
  held = 0;
  line(_runId: string, { event_type: type, sequence }: WireLine): void {
    this.noted.push(`${type} ${sequence}`);
  }
  message(_runId: string | null, type: string): void {
    this.noted.push(type);
  }
  caughtUp(_runId: string, sequence: number): void {
    this.noted.push(`at ${sequence}`);
  }
  hold(): void {
    this.held += 1;
  }
  release(): void {
    this.held -= 1;
  }
}

interface Played {
  readonly run: Run;
  readonly lines: readonly WireLine[];
  readonly start: string;
  readonly result: string;
}

/** A whole run of mock mode as a worker would tell of it. */
async function play(sessionId: string): Promise<Played> {
  const clock = new VirtualClock();
  const library = new MemoryLibrary([]);
  const engine = new Engine({ clock, library, ids: { next: () => 'run-1' }, logger: silentLogger });
  const run = engine.start({ query: 'Was ist eine GmbH?', mode: 'mock' });
  const start = JSON.stringify(run.snapshot());
  const lines: WireLine[] = [];
  run.subscribe((event) => lines.push(wireLine(event, { sessionId, stepTypes: new Map(), at: 0 })));
  const result = await clock.runUntil(run.done);
  return { run, lines, start, result: JSON.stringify(result) };
}

function bridgeOf(
  clock: VirtualClock,
  over: Partial<{ keptRuns: number; keptEvents: number }> = {},
): WebSocketProgressBridge {
  return new WebSocketProgressBridge({
    sessionId: 's',
    clock,
    keptRuns: 10,
    keptEvents: 1000,
    onLine: () => undefined,
    onRunOver: () => undefined,
    ...over,
  });
}

function feed(bridge: WebSocketProgressBridge, record: RunRecord, { lines, start, result }: Played): void {
  const sink = bridge.open(record);
  sink.started(start);
  sink.events(lines);
  sink.ended({
    type: 'ended',
    runId: record.id,
    status: 'completed',
    sequence: lines.length,
    deltas: ['a', 'b'],
    result,
  });
}

describe('WebSocketProgressBridge', () => {
  it('works without a socket and shows a late reader the same run', async () => {
    const played = await play('s');
    const bridge = bridgeOf(new VirtualClock());
    const record = new RunRecord('run-1', 'q');
    feed(bridge, record, played);
    expect(bridge.statistics).toMatchObject({
      watchers: 0,
      runs: 1,
      open_runs: 0,
      events: played.lines.length,
    });
    expect(record.snapshot()).toEqual({
      ...played.run.snapshot(),
      status: 'completed',
    } satisfies RunSnapshot);
    const late = new Notes();
    bridge.replay(record, late, played.lines.length - 2);
    expect(late.noted).toEqual([
      `at ${played.lines.length - 2}`,
      `step_completed ${played.lines.length - 1}`,
      `plan_completed ${played.lines.length}`,
      'result',
    ]);
  });

  it('hands everything to every watcher until it leaves', async () => {
    const played = await play('s');
    const bridge = bridgeOf(new VirtualClock());
    const [stays, leaves] = [new Notes(), new Notes()];
    bridge.attach(stays);
    const leave = bridge.attach(leaves);
    const sink = bridge.open(new RunRecord('run-1', 'q'));
    sink.started(played.start);
    sink.events(played.lines.slice(0, 3));
    leave();
    sink.events(played.lines.slice(3));
    expect(stays.noted).toHaveLength(played.lines.length);
    expect(leaves.noted).toEqual(stays.noted.slice(0, 3));
    expect([stays.held, leaves.held]).toEqual([0, 0]);
  });

  it('keeps its history within its bounds without losing the state', async () => {
    const played = await play('s');
    const bridge = bridgeOf(new VirtualClock(), { keptEvents: 4 });
    const record = new RunRecord('run-1', 'q');
    feed(bridge, record, played);
    expect(record.lines).toHaveLength(4);
    expect(record.after(0)).toBeNull();
    const { events, ...state } = record.snapshot() ?? { events: [] };
    const { events: all, ...whole } = played.run.snapshot();
    expect(state).toEqual({ ...whole, status: 'completed' });
    expect(events).toEqual(all.slice(-4));
    const late = new Notes();
    bridge.replay(record, late, 0);
    expect(late.noted).toEqual([`at ${played.lines.length}`, 'snapshot', 'result']);
  });

  it('shows the whole state to a reader that claims to have more than there is, and then every event', async () => {
    const played = await play('s');
    const bridge = bridgeOf(new VirtualClock());
    const record = new RunRecord('run-1', 'q');
    const sink = bridge.open(record);
    const early = new Notes();
    bridge.replay(record, early, 7);
    expect(early.noted).toEqual(['at 0']);
    sink.started(played.start);
    sink.events(played.lines.slice(0, 3));
    const ahead = new Notes();
    bridge.replay(record, ahead, 99);
    expect(ahead.noted).toEqual(['at 3', 'snapshot']);
  });

  it('forgets the oldest ended runs first', async () => {
    const played = await play('s');
    const bridge = bridgeOf(new VirtualClock(), { keptRuns: 2 });
    for (const id of ['a', 'b', 'c']) feed(bridge, new RunRecord(id, 'q'), played);
    expect(bridge.runs.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('tells of a run that failed, by what became of it', () => {
    const bridge = bridgeOf(new VirtualClock());
    const notes = new Notes();
    bridge.attach(notes);
    bridge.open(new RunRecord('never begun', 'q')).failed('invalid_question', 'x');
    expect(notes.noted).toEqual(['error']);
    expect(bridge.openRuns).toEqual([]);
  });
});

describe('WebSocketProgressBridgeFactory', () => {
  const factoryOf = (clock: VirtualClock, sessions = 2): WebSocketProgressBridgeFactory =>
    new WebSocketProgressBridgeFactory({
      clock,
      sessions,
      idleSeconds: 60,
      keptRuns: 1,
      keptEvents: 10,
      onLine: () => undefined,
      onRunOver: () => undefined,
    });

  it('keeps one bridge for each session', () => {
    const factory = factoryOf(new VirtualClock());
    expect(factory.getBridge('a')).toBe(factory.getBridge('a'));
    expect(factory.getBridge('a')).not.toBe(factory.getBridge('b'));
    expect(factory.getStatistics()).toMatchObject({
      sessions: 2,
      bridges: [{ session_id: 'a' }, { session_id: 'b' }],
    });
    expect(factory.removeBridge('a')).toBe(true);
    expect(factory.removeBridge('a')).toBe(false);
    factory.dispose();
  });

  it('removes bridges that nobody uses, and only those', async () => {
    const clock = new VirtualClock();
    const factory = factoryOf(clock, 10);
    factory.getBridge('idle');
    factory.getBridge('watched').attach(new Notes());
    factory.getBridge('running').open(new RunRecord('r', 'q'));
    await clock.advance(120_000);
    expect(factory.bridges.map(({ sessionId }) => sessionId)).toEqual(['watched', 'running']);
    factory.dispose();
    expect(clock.pending).toBe(0);
  });

  it('lets an idle session give way, but never one in use', () => {
    const factory = factoryOf(new VirtualClock());
    factory.getBridge('idle');
    factory.getBridge('watched').attach(new Notes());
    factory.getBridge('new').attach(new Notes());
    expect(factory.findBridge('idle')).toBeUndefined();
    expect(() => factory.getBridge('one more')).toThrow('too_many_sessions');
    factory.dispose();
  });
});
