import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from '../refusal.ts';
import { asyncApi } from '../docs/asyncApi.ts';
import { docsPage, docsStyle } from '../docs/docsPage.ts';
import { openApi } from '../docs/openApi.ts';
import type { Language } from '../../protocol/vocabulary.ts';

export interface PageRouteOptions {
  readonly version: string;
  readonly language: Language;
  /** Folder with the built web app, with a slash at its end. */
  readonly pageUrl: URL;
}

/** Files of the web app; nothing else of the disk can be asked for. */
const files: Readonly<Record<string, string>> = {
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'runPage.js': 'text/javascript; charset=utf-8',
  'runPage.css': 'text/css; charset=utf-8',
};

/** The components of the web app make style elements of their own; the nonce lets in these and no others. */
const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // The badge component writes a style attribute into its own template.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The project's web app at `/test`, and the documentation at `/docs`. Both work without any other server. */
export function addPageRoutes(app: FastifyInstance, options: PageRouteOptions): void {
  const page = (reply: FastifyReply, html: (nonce: string) => string): FastifyReply => {
    const nonce = randomBytes(18).toString('base64url');
    reply.header('Content-Security-Policy', policy(nonce)).type('text/html; charset=utf-8');
    return reply.send(html(nonce));
  };

  app.get('/test', (_request, reply) => page(reply, (nonce) => appPage('page', options.language, nonce)));
  app.get('/test/run', (_request, reply) =>
    page(reply, (nonce) => appPage('runPage', options.language, nonce)),
  );
  app.get<{ Params: { file: string } }>('/test/assets/:file', async (request, reply) => {
    const { file } = request.params;
    const type = Object.hasOwn(files, file) ? files[file] : undefined;
    if (type === undefined) throw new Refusal('not_found');
    const text = await readFile(new URL(file, options.pageUrl)).catch(() => null);
    if (text === null) throw new Refusal('not_found');
    return reply.type(type).header('Cache-Control', 'no-cache').send(text);
  });

  const descriptions = { http: openApi(options.version), socket: asyncApi(options.version) };
  app.get('/docs', (_request, reply) => page(reply, () => docsPage(descriptions.http, descriptions.socket)));
  app.get('/docs/docs.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
  app.get('/docs/openapi.json', () => descriptions.http);
  app.get('/docs/asyncapi.json', () => descriptions.socket);
}

function appPage(name: 'page' | 'runPage', language: Language, nonce: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta property="csp-nonce" content="${nonce}" />
    <title>Veritas</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/test/assets/${name}.css" />
  </head>
  <body data-view="${name}">
    <div id="app"></div>
    <script src="/test/assets/${name}.js"></script>
  </body>
</html>`;
}
