import { homedir } from 'node:os';
import { portableValues } from '../../core/journal/portablePaths.ts';
import { encodeJson, parseLine, splitLines } from './recordLines.ts';

/** A run's file without the paths of this machine; lines that hold none, and are no rubbish, stay the same bytes. */
export function portableBytes(bytes: Buffer): Buffer {
  const lines = splitLines(bytes)
    .lines.map((json) => ({ json, value: parseLine(json) }))
    .filter(({ value }) => value !== undefined);
  const portable = portableValues(
    lines.map(({ value }) => value),
    [homedir()],
  );
  return Buffer.from(
    lines
      .map(({ json, value }, index) =>
        encodeJson(portable[index] === value ? json.toString('utf8') : JSON.stringify(portable[index])),
      )
      .join(''),
  );
}
