import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const fixtures = join(root, 'test/fixtures/architecture');

/** Layers each layer may import, as ARCHITECTURE.md has it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  protocol: ['protocol'],
  core: ['core', 'protocol'],
  node: ['node', 'core', 'protocol'],
  server: ['server', 'node', 'core', 'protocol'],
  cli: ['cli', 'server', 'node', 'core', 'protocol'],
  host: ['host', 'node', 'core', 'protocol'],
  webview: ['webview', 'protocol'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ file, target: fileName }));
}

function layerOf(file: string): string {
  const [top, second] = relative(root, resolve(root, file)).split(sep);
  return top === 'src' ? (second ?? '') : (top ?? '');
}

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    const layer = layerOf(file);
    if (target.endsWith('/package.json')) return [];
    if (target.startsWith('.')) {
      const other = layerOf(join(dirname(file), target));
      const composing = file === join('src', 'host', 'compose.ts') && other === 'server';
      return allowed[layer]?.includes(other) === true || composing ? [] : [`${file} → ${target}`];
    }
    const node = target.startsWith('node:');
    if (target === 'vscode') return layer === 'host' ? [] : [`${file} → ${target}`];
    if (node) return ['node', 'server', 'cli', 'host'].includes(layer) ? [] : [`${file} → ${target}`];
    return [];
  });
}

const layers = Object.keys(allowed).map((layer) => (layer === 'webview' ? layer : `src/${layer}`));

describe('layers', () => {
  it('import only what the table allows', () => {
    const imports = layers.flatMap((folder) => sources(folder)).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    expect(violations(imports)).toEqual([]);
  });

  it('are told apart: imports that the table forbids are found', () => {
    const forbidden: readonly Import[] = [
      { file: 'src/core/bad.ts', target: 'vscode' },
      { file: 'src/core/bad.ts', target: 'node:fs' },
      { file: 'src/core/bad.ts', target: '../node/systemClock.ts' },
      { file: 'src/protocol/bad.ts', target: '../core/errors.ts' },
      { file: 'src/cli/bad.ts', target: '../host/compose.ts' },
      { file: 'webview/bad.ts', target: '../src/core/errors.ts' },
      { file: 'src/host/chatView.ts', target: '../server/app.ts' },
    ];
    expect(violations(forbidden)).toHaveLength(forbidden.length);
    expect(violations([{ file: 'src/host/compose.ts', target: '../server/app.ts' }])).toEqual([]);
  });
});

/** External imports that a bundle for a platform without Node and DOM would need. */
async function neutralExternals(entry: string): Promise<readonly string[]> {
  const found = new Set<string>();
  await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'silent',
    format: 'esm',
    plugins: [
      {
        name: 'externals',
        setup(builder) {
          builder.onResolve(
            { filter: /^(node:.*|vscode|fs|path|os|url|util|crypto|worker_threads)$/ },
            (args) => {
              found.add(args.path);
              return { path: args.path, external: true };
            },
          );
        },
      },
    ],
  });
  return [...found];
}

describe('core', () => {
  it('bundles for a neutral platform without any external import', async () => {
    expect(await neutralExternals(join(root, 'src/core/engine.ts'))).toEqual([]);
  });

  it('is guarded: the known-bad fixture is caught by bundle, types and lint', async () => {
    const bad = join(fixtures, 'impureCore.ts');
    expect(await neutralExternals(bad)).toEqual(['node:fs']);

    const program = ts.createProgram([bad], {
      types: [],
      lib: ['lib.es2023.d.ts'],
      noEmit: true,
      strict: true,
    });
    const messages = program.getSemanticDiagnostics().map(({ code }) => code);
    expect(messages.length).toBeGreaterThanOrEqual(2);

    const eslint = new ESLint({
      cwd: root,
      overrideConfig: { rules: {}, languageOptions: { parserOptions: { project: null } } },
      overrideConfigFile: join(fixtures, 'layersOnly.config.mjs'),
    });
    const [result] = await eslint.lintText(readFileSync(bad, 'utf8'), {
      filePath: join(root, 'src/core/impureCore.ts'),
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');

    const [message] = await eslint.lintText('void vscode.window.showErrorMessage(file);', {
      filePath: join(root, 'src/host/bad.ts'),
    });
    expect(message?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-syntax']);
  });
});
