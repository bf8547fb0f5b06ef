import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours on a terminal that wants them, plain text elsewhere. */
export type Style = (format: Format, text: string) => string;

export const plainStyle: Style = (_format, text) => text;

export const terminalStyle: Style = (format, text) => styleText(format, text, { validateStream: false });

/** https://no-color.org: colours are off when NO_COLOR holds any text, on a dumb terminal and in a pipe. */
export function styleFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Style {
  if (environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0') return terminalStyle;
  const off = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return stream.isTTY === true && !off ? terminalStyle : plainStyle;
}
