import { Engine, type EnginePorts } from '../../core/engine.ts';

/** The engine as a bundle of its own: loaded with the first question, not with the extension. */
export function createEngine(ports: EnginePorts): Engine {
  return new Engine(ports);
}
