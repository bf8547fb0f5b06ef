import WebSocket from 'ws';
import type { BenchRow } from '../benchRow.ts';

/** The three questions that the original system was described with. */
export const questions = [
  'Bauantrag für Einfamilienhaus in Stuttgart',
  'Unterschied zwischen GmbH und AG gründen',
  'Wie viel kostet ein Bauantrag in München?',
] as const;

/** Milliseconds for which events that come after the result are waited for. */
const LATE = 1000;
const PATIENCE = 60_000;

/** What a client sees of one question. */
export interface Asked {
  /** Progress events before the result, and after it. */
  readonly before: number;
  readonly after: number;
  /** Milliseconds from the question to the first progress event (null: none came) and to the result. */
  readonly first: number | null;
  readonly result: number;
}

/** Asks as the original description says: connect, send the query, read. `url`: "ws://host:port". */
export function askAsDescribed(url: string, session: string, query: string): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url}/ws/process/${session}`, { perMessageDeflate: false });
    const times: number[] = [];
    let asked = 0;
    let result: number | null = null;
    const giveUp = setTimeout(() => {
      socket.terminate();
      reject(new Error(`${url} gave no result for "${query}".`));
    }, PATIENCE);
    const end = (at: number): void => {
      socket.close();
      const before = times.filter((time) => time <= at).length;
      resolve({ before, after: times.length - before, first: times[0] ?? null, result: at });
    };
    socket.on('open', () => {
      asked = performance.now();
      socket.send(JSON.stringify({ query }));
    });
    socket.on('message', (data: Buffer) => {
      const at = performance.now() - asked;
      const type = /"event_type": ?"(\w+)"/.exec(data.toString())?.[1] ?? '';
      if (/^(plan|step)_/.test(type)) times.push(at);
      if ((type !== 'result' && type !== 'error') || result !== null) return;
      result = at;
      clearTimeout(giveUp);
      setTimeout(() => end(at), LATE);
    });
    socket.on('error', (error) => {
      clearTimeout(giveUp);
      reject(error);
    });
  });
}

/** The questions through both servers, one after the other. */
export async function compareWithOriginal(original: string, veritas: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [index, query] of questions.entries()) {
    const theirs = await askAsDescribed(original, `original-${index}`, query);
    const ours = await askAsDescribed(veritas, `veritas-${index}`, query);
    const name = `"${query}"`;
    rows.push(
      {
        name: `${name}: events before the result`,
        value: ours.before,
        unit: 'events',
        baseline: `original server: ${theirs.before}, and ${theirs.after} after it`,
        ...ratio(ours.before, theirs.before),
      },
      {
        name: `${name}: first event`,
        value: ours.first ?? Number.NaN,
        unit: 'ms',
        baseline: `original server: ${theirs.first?.toFixed(1) ?? 'none'}`,
        ...ratio(ours.first, theirs.first),
      },
      {
        name: `${name}: result`,
        value: ours.result,
        unit: 'ms',
        baseline: `original server: ${theirs.result.toFixed(1)}`,
        ...ratio(ours.result, theirs.result),
      },
    );
  }
  return rows;
}

/** Infinite where the other one gave nothing; absent where nobody did. */
function ratio(ours: number | null, theirs: number | null): { readonly ratio?: number } {
  return ours === null || theirs === null || (ours === 0 && theirs === 0) ? {} : { ratio: ours / theirs };
}
