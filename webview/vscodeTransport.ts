import type { Transport } from './transport.ts';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** The transport inside VS Code. May be made once per page only. */
export function vscodeTransport(): Transport {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    receive(handler) {
      const listener = (event: MessageEvent<unknown>): void => handler(event.data);
      window.addEventListener('message', listener);
      return () => window.removeEventListener('message', listener);
    },
    readState: () => api.getState(),
    writeState: (state) => api.setState(state),
  };
}
