import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { makeMixedFolder } from '../../support/mixedFolder.ts';
import { until } from '../window.ts';
import { onStage, type Scenario } from './scenario.ts';

const FILES = 2_000;
/** Milliseconds that the event loop may be blocked on a calm machine. */
const BUDGET = 30;

const lookSchema = z.object({ looks: z.number(), wall: z.array(z.number()), own: z.array(z.number()) });
const figuresSchema = z.object({
  rest: lookSchema,
  indexing: z.extend(lookSchema, { seconds: z.number() }),
  changes: lookSchema,
  documents: z.number(),
  problems: z.number(),
  documentsAfter: z.number(),
});

/** In the host's own thread: what blocks there holds up every extension. */
export const indexing: Scenario = {
  name: `never blocks the extension host while ${FILES} mixed files are indexed`,
  run: async (stage) => {
    let failing = 0;
    const prepare = (workspace: string): void => {
      failing = makeMixedFolder(path.join(workspace, 'mixed'), FILES).failing.size;
    };
    const settings = { 'veritas.notifications': 'never', 'veritas.library.include': ['**/*'] };
    await onStage(stage, { prepare, settings }, async ({ window, workspace }) => {
      await window.command('Veritas Test: Event Loop');
      const file = path.join(path.dirname(workspace), 'loop.json');
      await until('the workspace is indexed', () => Promise.resolve(existsSync(file)), 300_000);
      const figures = figuresSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const line = (name: string, { looks, wall, own }: z.infer<typeof lookSchema>): void => {
        const list = (values: readonly number[]): string =>
          values.map((value) => value.toFixed(1)).join(', ');
        console.log(
          `    ${name}: longest blocks ${list(own)} ms of its own work, ${list(wall)} ms by the clock (${looks} looks)`,
        );
      };
      line('at rest', figures.rest);
      line(`indexing for ${figures.indexing.seconds.toFixed(1)} s`, figures.indexing);
      line('300 new files', figures.changes);
      console.log(
        `    budget ${BUDGET} ms; ${figures.documents} documents, ${figures.problems} files named with their reason`,
      );
      assert.ok(figures.documents > FILES * 0.7, `${figures.documents} documents`);
      assert.ok(figures.problems >= failing, `${figures.problems} of ${failing} problems`);
      assert.equal(figures.documentsAfter, figures.documents + 300);
      const least = Math.max(BUDGET, figures.rest.own[0] ?? 0);
      // The budget is for a calm machine; twice of it, or of what the host does at rest, is what no load excuses.
      for (const { own, wall } of [figures.indexing, figures.changes]) {
        assert.ok((own[0] ?? Infinity) <= 2 * least, `blocked for ${own[0]} ms`);
        // Reading a file in this thread would show by the clock alone.
        assert.ok(
          (wall[0] ?? Infinity) <= Math.max(500, 10 * (figures.rest.wall[0] ?? 0)),
          `held up for ${wall[0]} ms`,
        );
      }
    });
  },
};
