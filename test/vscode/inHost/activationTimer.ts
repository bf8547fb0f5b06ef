import Module from 'node:module';

interface Loader {
  _load: (this: unknown, request: string, ...rest: unknown[]) => unknown;
}

interface Extension {
  activate(...context: unknown[]): unknown;
}

const MAIN = /[\\/]dist[\\/]extension\.cjs$/;

/** Times what VS Code counts as activation: loading the extension's bundle and its `activate`. Milliseconds. */
export class ActivationTimer {
  wall = 0;
  processor = 0;
  readonly #loader: Loader;
  readonly #load: Loader['_load'];

  constructor() {
    // The extension host loads extensions by this function; no public hook sees CommonJS modules.
    this.#loader = Module as unknown as Loader;
    this.#load = this.#loader._load;
    const load = this.#load;
    const measure = <Value>(work: () => Value): Value => this.#measure(work);
    this.#loader._load = function (request, ...rest) {
      if (!MAIN.test(request)) return load.call(this, request, ...rest);
      const loaded = measure(() => load.call(this, request, ...rest)) as Extension;
      return { ...loaded, activate: (...context: unknown[]) => measure(() => loaded.activate(...context)) };
    };
  }

  stop(): void {
    this.#loader._load = this.#load;
  }

  #measure<Value>(work: () => Value): Value {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(cpu);
    this.wall += performance.now() - started;
    this.processor += (user + system) / 1000;
    return value;
  }
}
