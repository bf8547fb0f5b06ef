import type { Clock } from '../../core/clock.ts';
import { Refusal } from '../refusal.ts';
import {
  WebSocketProgressBridge,
  type BridgeOptions,
  type BridgeStatistics,
} from './webSocketProgressBridge.ts';
import type { RunRecord } from './runRecord.ts';

export interface BridgeFactoryOptions extends Omit<BridgeOptions, 'sessionId'> {
  /** Sessions at once. */
  readonly sessions: number;
  /** Seconds after which a bridge that nobody uses is removed. */
  readonly idleSeconds: number;
  /** A bridge that nobody used has been removed. */
  readonly onRemoved?: (bridge: WebSocketProgressBridge) => void;
}

export interface FactoryStatistics {
  readonly sessions: number;
  readonly bridges: readonly BridgeStatistics[];
}

/** Share of the idle time between two looks for idle bridges. */
const SWEEP_SHARE = 0.25;

/** The bridges of all sessions, one for each. */
export class WebSocketProgressBridgeFactory {
  readonly #options: BridgeFactoryOptions;
  readonly #clock: Clock;
  readonly #bridges = new Map<string, WebSocketProgressBridge>();
  #takeBackSweep: () => void;

  constructor(options: BridgeFactoryOptions) {
    this.#options = options;
    this.#clock = options.clock;
    this.#takeBackSweep = this.#planSweep();
  }

  get size(): number {
    return this.#bridges.size;
  }

  get bridges(): readonly WebSocketProgressBridge[] {
    return [...this.#bridges.values()];
  }

  /** The session's bridge, made when there is none. Throws Refusal `too_many_sessions`. */
  getBridge(sessionId: string): WebSocketProgressBridge {
    const known = this.#bridges.get(sessionId);
    if (known !== undefined) return known;
    if (this.#bridges.size >= this.#options.sessions) this.#makeRoom();
    const bridge = new WebSocketProgressBridge({ ...this.#options, sessionId });
    this.#bridges.set(sessionId, bridge);
    return bridge;
  }

  findBridge(sessionId: string): WebSocketProgressBridge | undefined {
    return this.#bridges.get(sessionId);
  }

  findRun(
    runId: string,
  ): { readonly bridge: WebSocketProgressBridge; readonly record: RunRecord } | undefined {
    for (const bridge of this.#bridges.values()) {
      const record = bridge.run(runId);
      if (record !== undefined) return { bridge, record };
    }
    return undefined;
  }

  removeBridge(sessionId: string): boolean {
    const bridge = this.#bridges.get(sessionId);
    if (bridge === undefined) return false;
    this.#bridges.delete(sessionId);
    this.#options.onRemoved?.(bridge);
    return true;
  }

  getStatistics(): FactoryStatistics {
    return { sessions: this.#bridges.size, bridges: this.bridges.map((bridge) => bridge.statistics) };
  }

  /** Removes the bridges that were not used for the idle time. Returns how many went. */
  sweep(): number {
    const before = this.#clock.monotonic() - this.#options.idleSeconds * 1000;
    let removed = 0;
    for (const [id, bridge] of this.#bridges) {
      if (bridge.idleSince === null || bridge.idleSince > before) continue;
      this.removeBridge(id);
      removed += 1;
    }
    return removed;
  }

  dispose(): void {
    this.#takeBackSweep();
    this.#bridges.clear();
  }

  /** A session that nobody uses gives way to a new one before its time. */
  #makeRoom(): void {
    let oldest: { readonly id: string; readonly since: number } | null = null;
    for (const [id, { idleSince: since }] of this.#bridges)
      if (since !== null && since < (oldest?.since ?? Infinity)) oldest = { id, since };
    if (oldest === null) throw new Refusal('too_many_sessions');
    this.removeBridge(oldest.id);
  }

  #planSweep(): () => void {
    return this.#clock.schedule(this.#options.idleSeconds * 1000 * SWEEP_SHARE, () => {
      this.sweep();
      this.#takeBackSweep = this.#planSweep();
    });
  }
}
