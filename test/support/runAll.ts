// Runs every check of the project in order and closes with one line: N passed, N failed, N skipped.
// `node test/support/runAll.ts [stage …]` runs some of them only.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly command: string;
  /** Reads how many tests ran; a stage without it counts as one check. */
  readonly count?: (output: string) => Counts;
}

const report = join(tmpdir(), `veritas-vitest-${process.pid}.json`);

const stages: readonly Stage[] = [
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'typecheck', command: 'npm run --silent typecheck' },
  { name: 'build', command: 'node esbuild.mjs --production' },
  {
    name: 'unit',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
    count: countVitest,
  },
  { name: 'webview', command: 'npm run --silent test:webview', count: countClosingLine },
  { name: 'server', command: 'npm run --silent test:server', count: countClosingLine },
  { name: 'vscode', command: 'npm run --silent test:vscode', count: countClosingLine },
];

function countVitest(): Counts {
  const parsed: unknown = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report, { force: true });
  const field = (name: string): number => {
    const value = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return {
    passed: field('numPassedTests'),
    failed:
      field('numFailedTests') + (field('numFailedTestSuites') > 0 && field('numFailedTests') === 0 ? 1 : 0),
    skipped: field('numPendingTests') + field('numTodoTests'),
  };
}

/** Adds up every closing line of a stage that runs several suites. */
function countClosingLine(output: string): Counts {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const sum = (group: number): number => lines.reduce((total, line) => total + Number(line[group] ?? 0), 0);
  return { passed: sum(1), failed: sum(2), skipped: sum(3) };
}

function run(command: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A stage's counts; one that ended badly or ran nothing is never without a failure. */
async function runStage(stage: Stage): Promise<Counts> {
  const started = performance.now();
  console.log(`\n== ${stage.name}: ${stage.command}`);
  const { code, output } = await run(stage.command);
  const counted =
    stage.count === undefined ? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 } : stage.count(output);
  const bad = code !== 0 || counted.passed + counted.failed === 0;
  const counts = bad && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `== ${stage.name}: passed ${counts.passed}; failed ${counts.failed}; skipped ${counts.skipped}; ${seconds} s`,
  );
  return counts;
}

const chosen = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages) {
  if (chosen.length > 0 && !chosen.includes(stage.name)) continue;
  const counts = await runStage(stage);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  totals.skipped += counts.skipped;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
