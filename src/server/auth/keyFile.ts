import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { VeritasError } from '../../core/errors.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { serverTexts } from '../texts.ts';

const KEY_BYTES = 32;
const FILE = 'server.key';

/**
 * The server's signing key, 32 bytes, from `folder`/server.key; made at the first call with access for its owner only.
 * Throws VeritasError `wrong_usage` when others may read the file or it does not hold a key.
 */
export async function readKeyFile(folder: string, language: Language): Promise<Uint8Array> {
  const file = path.join(folder, FILE);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await createKeyFile(file);
  const { mode } = await stat(file);
  // Windows has no such bits; there the profile folder's own access list protects the file.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new VeritasError('wrong_usage', serverTexts[language].keyFileOpen(file));
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
  if (key.length !== KEY_BYTES)
    throw new VeritasError('wrong_usage', serverTexts[language].keyFileBroken(file));
  return key;
}

/**
 * Two servers that start at once must end with one key: it is written under a name of its own and then linked, which
 * fails if the file is there, so that nobody ever reads half a key.
 */
async function createKeyFile(file: string): Promise<void> {
  if (await exists(file)) return;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Some file systems have no links; the last of two servers then wins, and the other's tokens are refused.
    if (code !== 'EEXIST') await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
