import * as z from 'zod/mini';
import type { JsonObject } from './jsonSchemas.ts';

const operationSchema = z.object({
  summary: z.string(),
  description: z.optional(z.string()),
  security: z.optional(z.array(z.unknown())),
  parameters: z.optional(
    z.array(z.object({ name: z.string(), in: z.string(), description: z.optional(z.string()) })),
  ),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});
const schemasSchema = z.record(z.string(), z.record(z.string(), z.unknown()));
const httpSchema = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: schemasSchema }),
});
const socketSchema = z.object({
  info: z.object({ description: z.string() }),
  channels: z.record(z.string(), z.object({ address: z.string(), description: z.string() })),
  operations: z.record(
    z.string(),
    z.object({ summary: z.string(), messages: z.array(z.object({ $ref: z.string() })) }),
  ),
  components: z.object({
    messages: z.record(
      z.string(),
      z.object({ summary: z.string(), payload: z.object({ $ref: z.string() }) }),
    ),
  }),
});

/** Both descriptions as one page that needs no script and loads nothing from elsewhere. */
export function docsPage(http: JsonObject, socket: JsonObject): string {
  const { info, paths, components } = httpSchema.parse(http);
  const asynchronous = socketSchema.parse(socket);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationPart(method, path, operation)),
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(info.title)} interface</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/docs/docs.css" />
  </head>
  <body>
    <main>
      <h1>${escape(info.title)} ${escape(info.version)}</h1>
      <p>${inline(info.description)}</p>
      <p><a href="/docs/openapi.json">OpenAPI 3.1</a> · <a href="/docs/asyncapi.json">AsyncAPI 3.0</a> ·
        <a href="/test">Web app</a></p>
      <h2>HTTP</h2>
      ${operations.join('\n')}
      <h2>Socket</h2>
      <p>${inline(asynchronous.info.description)}</p>
      ${channelParts(asynchronous)}
      <h2>Schemas</h2>
      ${Object.entries(components.schemas).map(schemaPart).join('\n')}
    </main>
  </body>
</html>`;
}

function operationPart(method: string, path: string, operation: z.infer<typeof operationSchema>): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, description }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(place)}</td><td>${inline(description ?? '')}</td></tr>`,
  );
  const responses = Object.entries(operation.responses).map(
    ([status, { description }]) => `<tr><td>${escape(status)}</td><td>${inline(description)}</td></tr>`,
  );
  const open = operation.security?.length === 0 ? '' : ' <small>token</small>';
  return `<section>
  <h3><b>${escape(method.toUpperCase())}</b> <code>${escape(path)}</code>${open}</h3>
  <p>${inline(operation.summary)}. ${inline(operation.description ?? '')}</p>
  ${parameters.length === 0 ? '' : `<table>${parameters.join('')}</table>`}
  <table>${responses.join('')}</table>
</section>`;
}

function channelParts({ channels, operations, components }: z.infer<typeof socketSchema>): string {
  const parts = Object.values(channels).map(
    ({ address, description }) =>
      `<h3><b>WS</b> <code>${escape(address)}</code></h3><p>${inline(description)}</p>`,
  );
  for (const { summary, messages } of Object.values(operations)) {
    const rows = messages.map(({ $ref }) => {
      const name = lastPart($ref);
      const message = components.messages[name];
      const payload = lastPart(message?.payload.$ref ?? '');
      return `<tr><td><code>${escape(name)}</code></td><td>${inline(message?.summary ?? '')}</td><td><a href="#${escape(payload)}">${escape(payload)}</a></td></tr>`;
    });
    parts.push(`<h4>${inline(summary)}</h4><table>${rows.join('')}</table>`);
  }
  return parts.join('\n');
}

function schemaPart([name, schema]: readonly [string, JsonObject]): string {
  const text = escape(JSON.stringify(schema, null, 2));
  return `<details id="${escape(name)}"><summary><code>${escape(name)}</code></summary><pre tabindex="0">${text}</pre></details>`;
}

function lastPart(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

/** Text with its `code` marked. */
function inline(text: string): string {
  return escape(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const docsStyle = `
body { margin: 0; background: Canvas; color: CanvasText; overflow-wrap: anywhere; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
h3 small { font-weight: normal; border: 1px solid; border-radius: 3px; padding: 0 0.3em; }
table { border-collapse: collapse; margin: 0.25rem 0 0.75rem; }
td:first-child { white-space: nowrap; }
@media (width < 40rem) { td { display: block; } td + td { border-top: 0; } td:first-child { white-space: normal; } }
td { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.2rem 0.8rem 0.2rem 0; vertical-align: top; }
pre { overflow: auto; font-size: 0.85em; }
`;
