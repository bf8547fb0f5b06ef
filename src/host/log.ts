import type { LogOutputChannel } from 'vscode';
import type { Logger } from '../core/logger.ts';

/** The engine's logger on VS Code's output channel. */
export function channelLogger(channel: LogOutputChannel): Logger {
  return {
    debug: (message) => channel.debug(message),
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message, cause) =>
      cause instanceof Error ? channel.error(message, cause) : channel.error(message),
  };
}
