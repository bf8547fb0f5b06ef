import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BLOCK = 4096;

/** A small file system in memory: what is written there can run out of room, or be forbidden, for real. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Null where this account may not mount. `at`: an empty folder to mount it on; default a new one. */
  static mount(at?: string, megabytes = 1): SmallDisk | null {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
    const folder = at ?? mkdtempSync(join(tmpdir(), 'veritas-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
        stdio: 'ignore',
      });
      return new SmallDisk(folder);
    } catch {
      if (at === undefined) rmSync(folder, { recursive: true });
      return null;
    }
  }

  /** Leaves so many bytes free, to the block. */
  fill(free = 0): void {
    const { bavail, bsize } = statfsSync(this.folder);
    const file = openSync(join(this.folder, 'filling'), 'a');
    try {
      for (let left = bavail * bsize - free; left >= BLOCK; left -= BLOCK)
        writeSync(file, Buffer.alloc(BLOCK));
    } finally {
      closeSync(file);
    }
  }

  empty(): void {
    rmSync(join(this.folder, 'filling'), { force: true });
  }

  setReadOnly(readOnly: boolean): void {
    execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.folder]);
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
  }
}
