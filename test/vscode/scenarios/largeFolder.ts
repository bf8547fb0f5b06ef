import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { makeMixedFolder } from '../../support/mixedFolder.ts';
import { until } from '../window.ts';
import { onStage, type Scenario } from './scenario.ts';

/** Files of the made-up folder; VERITAS_BENCH_LIBRARY names another one, such as all of federal law, which is copied. */
const FILES = 20_000;
/** Milliseconds that the extension host's thread may be held up. */
const BUDGET = 30;

const stepSchema = z.object({
  seconds: z.number(),
  own: z.number(),
  wall: z.number(),
  documents: z.number(),
  megabytes: z.number(),
});
const figuresSchema = z.record(z.string(), stepSchema);

/** A folder as large as a whole collection is added, changed, stopped while it is read, and taken out. */
export const largeFolder: Scenario = {
  name: 'a very large folder is added, watched, stopped and removed without holding up the extension host',
  run: async (stage) => {
    const large = path.join(stage.folder, 'large');
    const given = process.env['VERITAS_BENCH_LIBRARY'];
    if (given === undefined) makeMixedFolder(large, FILES);
    else cpSync(given, large, { recursive: true });
    const env = { VERITAS_TEST_FOLDER: large };
    await onStage(
      stage,
      { env, settings: { 'veritas.notifications': 'never' } },
      async ({ window, workspace }) => {
        await window.command('Veritas Test: Large Folder');
        const file = path.join(path.dirname(workspace), 'large.json');
        await until('all is done', () => existsSync(file), 500_000);
        const figures = figuresSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
        for (const [name, { seconds, own, wall, documents, megabytes }] of Object.entries(figures))
          console.log(
            `    ${name}: ${seconds.toFixed(1)} s; longest block ${own.toFixed(1)} ms of its own work, ${wall.toFixed(1)} ms by the clock; ${documents} documents; host with its threads ${megabytes} MB`,
          );
        const count = (name: string): number => figures[name]?.documents ?? -1;
        const first = count('added');
        assert.ok(first > 1000, `${first} documents`);
        assert.deepEqual(['stopped', 'newFile', 'newFiles', 'removed', 'again'].map(count), [
          0,
          first + 1,
          first + 301,
          0,
          first + 301,
        ]);
        for (const [name, { own }] of Object.entries(figures)) assert.ok(own <= BUDGET, `${name}: ${own} ms`);
      },
    );
  },
};
