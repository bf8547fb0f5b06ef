import * as z from 'zod/mini';
import { commandSchema, runRequestSchema, type Command } from '../../protocol/serverProtocol.ts';
import { Refusal } from '../refusal.ts';
import { deeperThan } from './jsonDepth.ts';

const namedSchema = z.object({ command: z.string() });

/** The command in a client's message; `{"query": …}` alone is one. Throws Refusal for anything else. */
export function readCommand(text: string, maxDepth: number): Command {
  if (deeperThan(text, maxDepth)) throw new Refusal('message_too_deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('invalid_message');
  }
  const named = namedSchema.safeParse(value);
  if (!named.success) {
    const request = runRequestSchema.safeParse(value);
    if (!request.success) throw new Refusal('invalid_message');
    return { ...request.data, command: 'query' };
  }
  const command = commandSchema.safeParse(value);
  if (command.success) return command.data;
  const known = commandSchema.def.options.some(
    ({ shape }) => shape.command.def.values[0] === named.data.command,
  );
  throw new Refusal(known ? 'invalid_message' : 'unknown_command');
}
