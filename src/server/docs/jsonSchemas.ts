import * as z from 'zod/mini';
import {
  commandSchema,
  healthSchema,
  postRunSchema,
  refusalSchema,
  runAcceptedSchema,
  runRequestSchema,
  runStateSchema,
  serverInfoSchema,
  serverMessageSchema,
} from '../../protocol/serverProtocol.ts';
import { analysisSchema } from '../../protocol/analysis.ts';
import { answerSchema, citationSchema } from '../../protocol/answer.ts';
import { processTreeSchema } from '../../protocol/processTree.ts';
import { progressEventSchema } from '../../protocol/progressEvent.ts';
import { runResultSchema } from '../../protocol/run.ts';
import { libraryStatusSchema } from '../../protocol/viewChannel.ts';
import { errorMessageSchema, streamMessageSchema } from '../../protocol/wireMessage.ts';
import { progressMessageSchema } from '../../protocol/progressMessage.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The wire's schemas by the names under which the documentation refers to them. */
const named = {
  ServerInfo: serverInfoSchema,
  Health: healthSchema,
  Refusal: refusalSchema,
  PostRun: postRunSchema,
  RunAccepted: runAcceptedSchema,
  RunState: runStateSchema,
  RunRequest: runRequestSchema,
  Command: commandSchema,
  ProgressMessage: progressMessageSchema,
  ProgressEvent: progressEventSchema,
  StreamMessage: streamMessageSchema,
  ServerMessage: serverMessageSchema,
  ErrorMessage: errorMessageSchema,
  RunResult: runResultSchema,
  Answer: answerSchema,
  Citation: citationSchema,
  Analysis: analysisSchema,
  ProcessTree: processTreeSchema,
  LibraryStatus: libraryStatusSchema,
};
export type SchemaName = keyof typeof named;

export function schemaRef(name: SchemaName): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** All schemas as JSON Schema 2020-12, referring to each other by name. Made from the ones that check the wire. */
export function jsonSchemas(): Readonly<Record<string, JsonObject>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  const own = (key: string): boolean => key !== '$schema' && key !== '$id';
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      Object.fromEntries(Object.entries(schema).filter(([key]) => own(key))),
    ]),
  );
}
