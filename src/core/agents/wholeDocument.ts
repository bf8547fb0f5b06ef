import type { Passage } from '../../protocol/passage.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';

/** Sections of a guide; none has more. */
const RADIUS = 40;

/** All passages of the document that a passage belongs to, in document order. */
export async function wholeDocument(
  { library, signal }: AgentContext,
  passage: Passage,
): Promise<readonly Passage[]> {
  throwIfCancelled(signal);
  const near = await library.neighbours(passage.id, RADIUS, { signal });
  const all = [passage, ...near.filter(({ path, id }) => path === passage.path && id !== passage.id)];
  return all.sort((left, right) => left.start - right.start);
}
