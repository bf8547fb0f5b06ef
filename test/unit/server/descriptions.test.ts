import { readFileSync } from 'node:fs';
import asyncApiSpecs from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_LENGTH } from '../../../src/core/nlp/checkQuestion.ts';
import { closeCodes, commandSchema } from '../../../src/protocol/serverProtocol.ts';
import { progressMessageSchema, toProgressMessage } from '../../../src/protocol/progressMessage.ts';
import { asyncApi } from '../../../src/server/docs/asyncApi.ts';
import { jsonSchemas } from '../../../src/server/docs/jsonSchemas.ts';
import { defaultLimits } from '../../../src/server/limits.ts';
import { closeCodeOf, statusOf } from '../../../src/server/refusal.ts';
import { serverTexts, type RefusalCode } from '../../../src/server/texts.ts';
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

describe('the handbook', () => {
  const text = readFileSync(new URL('../../../docs/streaming-server.md', import.meta.url), 'utf8');

  it('names every code of a refusal and every close code', () => {
    const codes = Object.keys(serverTexts.en.refusals);
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
    expect(Object.values(closeCodes).filter((code) => !new RegExp(`\\b${code}\\b`).test(text))).toEqual([]);
  });

  const close = (...codes: readonly RefusalCode[]): string =>
    codes.map((code) => `${closeCodeOf(code)} ${statusOf(code)}`).join();
  const rows: readonly (readonly [row: string, told: string])[] = [
    [
      '| `token_missing`, `token_invalid`, `token_expired`, `token_replayed` | 4401 | 401 |',
      close('token_expired'),
    ],
    ['| `session_not_allowed` | 4403 | 403 |', close('session_not_allowed')],
    ['| `too_many_sessions`, `too_many_sockets` | 4503 | 503 |', close('too_many_sockets')],
    ['| `shutting_down` | 1001 | 503 |', close('shutting_down')],
  ];
  it.each(rows)('says what the server does: %s', (row, told) => {
    expect(text.replaceAll(/ +/g, ' ')).toContain(row);
    expect(row.match(/\d{3,4}/g)?.join(' ')).toBe(told);
  });

  it('gives the limits that hold', () => {
    const { messageBytes, messageDepth, messagesPerSecond, messageBurst, sessions, slowBytes, droppedBytes } =
      defaultLimits;
    const plain = text.replaceAll(/ +/g, ' ');
    for (const part of [
      `| ${messageBytes / 1024} KiB |`,
      `| ${messageDepth} | \`message_too_deep\``,
      `| ${messagesPerSecond} a second, ${messageBurst} at once |`,
      `| ${sessions} | an idle one gives way`,
      `| ${slowBytes / 1024} KiB | progress is merged`,
      `| ${droppedBytes / 1024 / 1024} MiB | close code 4413`,
      `| ${MAX_QUESTION_LENGTH.toLocaleString('en-US')} |`,
    ])
      expect(plain).toContain(part);
  });
});
