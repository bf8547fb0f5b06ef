import type { Passage } from '../../protocol/passage.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';
import { readAhead } from './giveWay.ts';

/** Sections of a guide; none has more. */
const RADIUS = 40;

/** All passages of the document that a passage belongs to, read and in document order. */
export async function wholeDocument(context: AgentContext, passage: Passage): Promise<readonly Passage[]> {
  const { library, signal } = context;
  throwIfCancelled(signal);
  const near = await library.neighbours(passage.id, RADIUS, { signal });
  const all = [passage, ...near.filter(({ path, id }) => path === passage.path && id !== passage.id)];
  await readAhead(context, all);
  return all.sort((left, right) => left.start - right.start);
}
