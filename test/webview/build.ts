import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Builds the two views as they are shipped. */
export default function build(): void {
  const root = path.resolve(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['esbuild.mjs', '--only=chat,run', '--production', '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  });
}
