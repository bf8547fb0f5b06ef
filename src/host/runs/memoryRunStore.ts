import type { RunStore } from './runStore.ts';

/** For a window without any storage: the conversation lives as long as the window. */
export const memoryRunStore: RunStore = {
  load: () => Promise.resolve([]),
  begin: () => undefined,
  event: () => undefined,
  end: () => undefined,
  remove: () => undefined,
  flush: () => Promise.resolve(),
};
