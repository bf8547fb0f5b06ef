import { unzipSync } from 'fflate';
import { ReadError, type ReadLimits } from './formats.ts';

/** Entries of one archive that are looked at; more is no document. */
const MAX_ENTRIES = 20_000;

/**
 * Unpacks the entries that `wanted` names. Throws a ReadError: `damaged` for what is no whole archive, `too_large` for an entry above the limit.
 * The size that an entry announces bounds what is unpacked, so that a small file cannot fill the memory.
 */
export function unpackEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ReadLimits,
): Map<string, Uint8Array> {
  let entries = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > MAX_ENTRIES) throw new ReadError('too_large');
        if (!wanted(name)) return false;
        if (originalSize > limits.entryBytes) throw new ReadError('too_large');
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    // An Office file with a password is no zip archive but a compound file.
    const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
    throw new ReadError(compound ? 'encrypted' : 'damaged', { cause: error });
  }
}
