// Builds every program of the project. `--only=a,b` builds some, `--production` minifies, `--quiet` prints failures only.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const flag = (name) => process.argv.includes(`--${name}`);
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const production = flag('production');

const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
};
const node = { ...shared, platform: 'node', target: 'node22', conditions: ['import', 'module'] };
// Some CommonJS dependencies call require() for Node's own modules; an ES module bundle has to offer one.
const requireBanner = {
  js: "import { createRequire as veritasCreateRequire } from 'node:module'; const require = veritasCreateRequire(import.meta.url);",
};
/** The server is a bundle of its own, so that only those who start one load it. */
const serverApart = {
  name: 'server-apart',
  setup(builder) {
    builder.onResolve({ filter: /\/server\/serverEntry\.ts$/ }, () => ({
      path: './server.mjs',
      external: true,
    }));
  },
};
/** The extension loads its engine with the first question. */
const engineApart = {
  name: 'engine-apart',
  setup(builder) {
    builder.onResolve({ filter: /\/engine\/engineEntry\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.cjs', external: true } : undefined,
    );
  },
};
/**
 * One copy of VS Code's interface for all files that import it: made as usual, every file would copy some hundred
 * properties of its own while the extension is being activated.
 */
const vscodeOnce = {
  name: 'vscode-once',
  setup(builder) {
    builder.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-once'
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace: 'vscode-once' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'vscode-once' }, () => {
      const names = new Set();
      for (const file of ['src/extension.ts', ...globSync('src/host/**/*.ts')])
        for (const [, name] of readFileSync(file, 'utf8').matchAll(/\bvscode\.([A-Za-z]\w*)/g))
          names.add(name);
      return { contents: `const api = require('vscode');\nexport const { ${[...names].join(', ')} } = api;` };
    });
  },
};
const browser = { ...shared, platform: 'browser', format: 'iife', target: 'es2022' };

/** Limits in bytes hold for the minified bundles; the budget is the design's. */
const programs = {
  // One build for all that runs in Node as a module: what they share stands in files of its own, beside them.
  cli: {
    ...node,
    format: 'esm',
    banner: requireBanner,
    splitting: true,
    chunkNames: 'shared-[hash]',
    entryPoints: {
      cli: 'src/cli/main.ts',
      terminal: 'src/cli/terminal.ts',
      libraryWorker: 'src/node/library/libraryWorker.ts',
      readerWorker: 'src/node/readers/readerWorker.ts',
      sourceWorker: 'src/node/sources/sourceWorker.ts',
      server: 'src/server/serverEntry.ts',
      runWorker: 'src/server/runs/runWorker.ts',
    },
    outExtension: { '.js': '.mjs' },
    outdir: 'dist',
  },
  extension: {
    ...node,
    format: 'cjs',
    entryPoints: { extension: 'src/extension.ts' },
    plugins: [serverApart, engineApart, vscodeOnce],
    outExtension: { '.js': '.cjs' },
    outdir: 'dist',
    limit: 400_000,
  },
  engine: {
    ...node,
    format: 'cjs',
    entryPoints: { engine: 'src/host/engine/engineEntry.ts' },
    outExtension: { '.js': '.cjs' },
    outdir: 'dist',
    limit: 600_000,
  },
  chat: { ...browser, entryPoints: { chat: 'webview/chat/main.ts' }, outdir: 'dist/webview', limit: 350_000 },
  run: { ...browser, entryPoints: { run: 'webview/run/main.ts' }, outdir: 'dist/webview', limit: 350_000 },
  page: {
    ...browser,
    entryPoints: { page: 'webview/browser/main.ts', runPage: 'webview/browser/runMain.ts' },
    outdir: 'dist/webview',
    limit: 400_000,
  },
};

if (production && !only) rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// The packer writes into it and does not make it.
if (production) mkdirSync('out', { recursive: true });
// Their names tell their content, so that those of an earlier build would stay.
if (!only || only.includes('cli')) for (const file of globSync('dist/shared-*')) rmSync(file);
let failed = false;
for (const [name, { limit, ...options }] of Object.entries(programs)) {
  if (only && !only.includes(name)) continue;
  const result = await build(options);
  for (const [file, { bytes }] of Object.entries(result.metafile.outputs)) {
    if (file.endsWith('.map')) continue;
    const over = production && limit !== undefined && file.endsWith('js') && bytes > limit;
    if (over) failed = true;
    if (!flag('quiet') || over) {
      const budget = !production || limit === undefined ? '' : ` of ${(limit / 1000).toFixed(0)} kB`;
      console.log(`${over ? 'TOO LARGE ' : ''}${file} ${(bytes / 1000).toFixed(1)} kB${budget}`);
    }
  }
}
if (!only || only.includes('cli')) {
  // Node runs the TypeScript source as it is; it does nothing while the index is newer than what it is made of.
  const { status } = spawnSync(process.execPath, ['scripts/buildStarterIndex.ts'], {
    stdio: flag('quiet') ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
