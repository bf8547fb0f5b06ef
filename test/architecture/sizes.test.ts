import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const files = execFileSync('git', ['ls-files', '*.ts', '*.mjs', '*.css'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !file.includes('/data/'));

describe('source files', () => {
  it('stay under 500 lines (generated tables aside)', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 500);
    expect(files.length).toBeGreaterThan(100);
    expect(long).toEqual([]);
  });

  it('name no path of the machine they lie on', () => {
    const above = `${dirname(root)}/`;
    const leaking = files.filter((file) => readFileSync(join(root, file), 'utf8').includes(above));
    expect(above.length).toBeGreaterThan(1);
    expect(leaking).toEqual([]);
  });
});
