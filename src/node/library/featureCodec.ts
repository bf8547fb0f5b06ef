import type { PassageFeatures } from '../../core/library/index/segment.ts';
import { FIELD_COUNT } from '../../core/library/index/fields.ts';
import { corruptError } from './rows.ts';

/** Bytes of a segment's features: count, documents, lengths, flags; little-endian as on every platform Node runs on. */
export function encodeFeatures(features: PassageFeatures): Uint8Array {
  const { count, documents, lengths, flags } = features;
  const bytes = new Uint8Array(4 + count * (4 + 2 * FIELD_COUNT + 1));
  new DataView(bytes.buffer).setUint32(0, count, true);
  bytes.set(bytesOf(documents), 4);
  bytes.set(bytesOf(lengths), 4 + count * 4);
  bytes.set(flags, 4 + count * (4 + 2 * FIELD_COUNT));
  return bytes;
}

export function decodeFeatures(bytes: Uint8Array): PassageFeatures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length < 4 ? 0 : view.getUint32(0, true);
  const lengthsAt = 4 + count * 4;
  const flagsAt = lengthsAt + count * 2 * FIELD_COUNT;
  if (bytes.length !== flagsAt + count) throw corruptError('features of a segment');
  return {
    count,
    documents: new Int32Array(bytes.slice(4, lengthsAt).buffer),
    lengths: new Uint16Array(bytes.slice(lengthsAt, flagsAt).buffer),
    flags: bytes.slice(flagsAt),
  };
}

function bytesOf(array: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
