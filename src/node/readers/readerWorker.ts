import { parentPort } from 'node:worker_threads';
import * as z from 'zod/mini';
import { readFormat } from './readFormat.ts';

const callSchema = z.object({
  format: z.enum(['html', 'pdf', 'docx', 'statuteXml']),
  bytes: z.instanceof(Uint8Array),
});

// One file after another: the client waits for each answer, so that it can end a thread that gives none.
parentPort?.on('message', (message: unknown) => {
  const call = callSchema.safeParse(message);
  if (!call.success) return;
  void readFormat(call.data.format, call.data.bytes).then((outcome) => parentPort?.postMessage(outcome));
});
