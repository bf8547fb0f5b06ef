import { build, type Metafile } from 'esbuild';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function inputsOf(entry: string): Promise<Metafile['inputs']> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    outdir: 'none',
    external: ['vscode', '*/serverEntry.ts', '*/engineEntry.ts'],
    logLevel: 'silent',
  });
  return metafile.inputs;
}

/** The modules that are evaluated when `entry` is loaded: all that it imports, but for what it imports when it is needed. */
function evaluated(inputs: Metafile['inputs'], entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found)
    for (const { path, kind, external } of inputs[file]?.imports ?? [])
      if (external !== true && kind !== 'dynamic-import') found.add(path);
  return found;
}

const heavy =
  /node_modules\/|^src\/core\/(nlp|agents|answer|library|process)\/|^src\/node\/(journal|library|readers|statutes)\//;
/** Of them, what holds no more than names, texts and places: some kilobytes. */
const light =
  /(walkFolder|formats|lawsIn|checkQuestion|nlp\/texts)\.ts$|node_modules\/(env-paths|is-safe-filename)\//;

describe('the start of the extension', () => {
  it('evaluates neither a dependency nor the engine, the journal or the index', async () => {
    const inputs = await inputsOf('src/extension.ts');
    const loaded = evaluated(inputs, 'src/extension.ts');
    expect(loaded.size).toBeGreaterThan(30);
    expect([...loaded].filter((file) => heavy.test(file) && !light.test(file))).toEqual([]);
    // What it must not load is in the bundle: the list above is empty because of when, not because of what.
    expect(Object.keys(inputs).some((file) => file.includes('node_modules/zod/'))).toBe(true);
    expect(evaluated(inputs, 'src/host/views/viewSession.ts').has('src/protocol/viewMessage.ts')).toBe(true);
  });
});
