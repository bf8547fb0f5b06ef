import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FakeHost } from './fakeHost.ts';

interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What the page breaks of the rules of accessibility, one line for each element. */
export async function violations(host: FakeHost): Promise<string[]> {
  const report = await host.page.evaluate(async (source) => {
    const scope = globalThis as unknown as { axe?: { run(): Promise<unknown> } };
    // The page's policy forbids inline scripts; a function made here is the test's own.
    if (scope.axe === undefined) (0, eval)(source);
    return await scope.axe?.run();
  }, axeSource);
  return (report as AxeReport).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
