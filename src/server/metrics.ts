import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../core/clock.ts';
import type { WireLine } from './runs/runMessages.ts';

/** Seconds over which the error rate is taken. */
const RATE_SECONDS = 300;

export interface MetricSources {
  readonly sessions: () => number;
  readonly sockets: () => number;
  readonly activeRuns: () => number;
  readonly queuedRuns: () => number;
  readonly workers: () => number;
}

/** What `GET /metrics` tells, in the Prometheus text form. One set for each server, none of it global. */
export class ServerMetrics {
  readonly #registry = new Registry();
  readonly #clock: Clock;
  /** Ends of the last runs: when, and whether it failed. */
  #ends: { readonly at: number; readonly failed: boolean }[] = [];
  readonly #events: Counter<'type'>;
  /** Counted here and handed over when somebody asks. */
  readonly #eventsByType = new Map<string, number>();
  #sampledAt = 0;
  readonly #runs: Counter<'status'>;
  readonly #errors: Counter<'code'>;
  readonly #refusals: Counter<'reason'>;
  readonly #merged: Counter;
  readonly #dropped: Counter<'reason'>;
  readonly #closed: Counter<'code'>;
  readonly #steps: Histogram<'type'>;
  readonly #latency: Histogram;

  constructor(clock: Clock, sources: MetricSources) {
    this.#clock = clock;
    const registers = [this.#registry];
    const counter = <Label extends string>(
      name: string,
      help: string,
      labelNames: readonly Label[],
    ): Counter<Label> => new Counter({ name, help, labelNames: [...labelNames], registers });
    this.#events = counter('veritas_events_total', 'Progress events of all runs.', ['type']);
    this.#runs = counter('veritas_runs_total', 'Runs that have ended.', ['status']);
    this.#errors = counter('veritas_errors_total', 'Runs that ended without an answer, by error.', ['code']);
    this.#refusals = counter('veritas_refusals_total', 'Requests, sockets and messages refused.', ['reason']);
    this.#merged = counter('veritas_events_merged_total', 'Events merged for slow readers.', []);
    this.#dropped = counter('veritas_readers_dropped_total', 'Readers dropped.', ['reason']);
    this.#closed = counter('veritas_sockets_closed_total', 'Sockets closed, by close code.', ['code']);
    this.#steps = new Histogram({
      name: 'veritas_step_duration_seconds',
      help: 'Seconds a step took.',
      labelNames: ['type'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
      registers,
    });
    this.#latency = new Histogram({
      name: 'veritas_event_latency_seconds',
      help: 'Seconds from an event in its run to the transport of a reader.',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
      registers,
    });
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    };
    gauge('veritas_sessions', 'Sessions that are remembered.', sources.sessions);
    gauge('veritas_sockets', 'Open sockets.', sources.sockets);
    gauge('veritas_runs_active', 'Runs at work.', sources.activeRuns);
    gauge('veritas_queue_length', 'Runs that wait for a worker.', sources.queuedRuns);
    gauge('veritas_workers', 'Run worker threads.', sources.workers);
    gauge('veritas_error_rate', `Share of failed runs in the last ${RATE_SECONDS} s.`, () =>
      this.#errorRate(),
    );
    gauge('process_resident_memory_bytes', 'Resident memory of the server process.', () =>
      process.memoryUsage.rss(),
    );
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    for (const [type, count] of this.#eventsByType) this.#events.inc({ type }, count);
    this.#eventsByType.clear();
    return this.#registry.metrics();
  }

  event(line: WireLine): void {
    this.#eventsByType.set(line.event_type, (this.#eventsByType.get(line.event_type) ?? 0) + 1);
    if (line.step_type !== null) this.#steps.observe({ type: line.step_type }, line.seconds);
  }

  /** `at`: milliseconds since the epoch when the run gave the event out. */
  sent(at: number): void {
    const now = this.#clock.now();
    // One in each millisecond is enough to know the distribution, and costs a busy server nothing.
    if (now === this.#sampledAt) return;
    this.#sampledAt = now;
    this.#latency.observe(Math.max(0, now - at) / 1000);
  }

  runEnded(status: string, errorCode: string | null): void {
    this.#runs.inc({ status });
    if (errorCode !== null) this.#errors.inc({ code: errorCode });
    this.#ends.push({ at: this.#clock.monotonic(), failed: errorCode !== null });
    this.#forget();
  }

  refused(reason: string): void {
    this.#refusals.inc({ reason });
  }

  merged(count: number): void {
    this.#merged.inc(count);
  }

  dropped(reason: string): void {
    this.#dropped.inc({ reason });
  }

  closed(code: number): void {
    this.#closed.inc({ code: String(code) });
  }

  #errorRate(): number {
    this.#forget();
    const failed = this.#ends.filter((end) => end.failed).length;
    return this.#ends.length === 0 ? 0 : failed / this.#ends.length;
  }

  #forget(): void {
    const before = this.#clock.monotonic() - RATE_SECONDS * 1000;
    if ((this.#ends[0]?.at ?? before) < before) this.#ends = this.#ends.filter((end) => end.at >= before);
  }
}
