import asyncApiSpecs from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../../src/protocol/serverProtocol.ts';
import { progressMessageSchema, toProgressMessage } from '../../../src/protocol/wireMessage.ts';
import { asyncApi } from '../../../src/server/docs/asyncApi.ts';
import { jsonSchemas } from '../../../src/server/docs/jsonSchemas.ts';
import { openApi } from '../../../src/server/docs/openApi.ts';
import { sampleLog } from '../../support/eventSamples.ts';

const strict = { strict: false, allErrors: true, validateFormats: false } as const;

/** Every `$ref` within a document, with whether it leads anywhere. */
function deadReferences(document: unknown): string[] {
  const text = JSON.stringify(document);
  return [...text.matchAll(/"\$ref":"#([^"]*)"/g)]
    .map(([, pointer = '']) => pointer)
    .filter((pointer) => {
      let at: unknown = document;
      for (const part of pointer.split('/').slice(1))
        at = typeof at === 'object' && at !== null ? Reflect.get(at, part.replaceAll('~1', '/')) : undefined;
      return at === undefined;
    });
}

describe('the descriptions', () => {
  it('are valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...openApi('1.2.3') });
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('are valid AsyncAPI 3.0', () => {
    const schema: unknown = asyncApiSpecs.schemas['3.0.0'];
    if (typeof schema !== 'object' || schema === null) throw new Error('The specification is not there.');
    // The specification brings its own copy of the meta schema.
    const ajv = new Ajv({ ...strict, meta: false, validateSchema: false });
    const validate = ajv.compile(schema);
    const valid = validate(asyncApi('1.2.3'));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('name nothing that is not there', () => {
    expect(deadReferences(openApi('1'))).toEqual([]);
    expect(deadReferences(asyncApi('1'))).toEqual([]);
    expect(deadReferences({ $ref: '#/components/schemas/Nowhere' })).toEqual(['/components/schemas/Nowhere']);
  });

  it('describe what really goes over the wire', () => {
    const document = { components: { schemas: jsonSchemas() } };
    const ajv = new Ajv(strict);
    ajv.addSchema({ $id: 'doc', ...document });
    const progress = ajv.compile({ $ref: 'doc#/components/schemas/ProgressMessage' });
    const command = ajv.compile({ $ref: 'doc#/components/schemas/Command' });
    for (const event of sampleLog()) {
      const message = toProgressMessage(event, 's');
      expect(progress(message)).toBe(progressMessageSchema.safeParse(message).success);
    }
    for (const value of [
      { command: 'ping' },
      { command: 'skip_step' },
      { command: 'subscribe', sequence: -1 },
    ])
      expect(command(value)).toBe(commandSchema.safeParse(value).success);
  });
});
