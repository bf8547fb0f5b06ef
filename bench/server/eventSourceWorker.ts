// A run worker whose run is nothing but events, as many as the question says: measures the way from worker to client.
import { parentPort } from 'node:worker_threads';
import { toWorkerSchema, type WireLine } from '../../src/server/runs/runMessages.ts';
import { emptyStatus } from '../../src/server/runs/workerLibrary.ts';
import { benchLine } from './benchLine.ts';

/** Events of one turn of a busy run's loop. */
const BATCH = 20;

parentPort?.on('message', (raw: unknown) => {
  const message = toWorkerSchema.parse(raw);
  if (message.type !== 'start') return;
  const { runId, sessionId, request } = message;
  const count = Number(request.query.replace(/\D/g, ''));
  for (let sequence = 1; sequence <= count; sequence += BATCH) {
    const lines: WireLine[] = Array.from({ length: Math.min(BATCH, count - sequence + 1) }, (_, index) => ({
      sequence: sequence + index,
      event_type: 'step_progress',
      step_id: 'step',
      step_type: null,
      seconds: 0,
      at: Date.now(),
      json: benchLine(sessionId, runId, sequence + index),
    }));
    parentPort?.postMessage({ type: 'events', runId, lines });
  }
  parentPort?.postMessage({
    type: 'ended',
    runId,
    status: 'completed',
    sequence: count,
    deltas: [],
    result: '{}',
  });
});
parentPort?.postMessage({ type: 'ready', library: emptyStatus('ready', '') });
