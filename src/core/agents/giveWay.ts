import type { Passage } from '../../protocol/passage.ts';
import { extractFacts } from '../answer/extractFacts.ts';
import { throwIfCancelled } from '../errors.ts';
import type { AgentContext } from './agent.ts';

type Turns = Pick<AgentContext, 'signal' | 'turn'>;

/** Lets the thread do what else has come up, such as sending an event on; rejects with `cancelled` when that was a stop. */
export async function giveWay({ signal, turn }: Turns): Promise<void> {
  await turn?.();
  throwIfCancelled(signal);
}

/** Takes the facts out of passages that are about to be asked for theirs, one passage a turn of the thread. */
export async function readAhead(turns: Turns, passages: readonly Passage[]): Promise<void> {
  for (const passage of passages) {
    extractFacts(passage);
    await giveWay(turns);
  }
}
