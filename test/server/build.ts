import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Builds what the tests start: the terminal program, the server with its threads, the page. */
export default function build(): void {
  execFileSync(process.execPath, ['esbuild.mjs', '--only=cli,page', '--production', '--quiet'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
}
