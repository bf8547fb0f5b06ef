import { join } from 'node:path';
import envPaths from 'env-paths';
import type { SourcePlaces } from './sourceManager.ts';

const STATUTES_URL = 'https://www.gesetze-im-internet.de';

/**
 * Where this user's own libraries are listed and kept, the same for the terminal and the editor. VERITAS_LIBRARIES names another folder for
 * both, VERITAS_STATUTES_URL another address of the official statutes.
 */
export function userPlaces(environment: NodeJS.ProcessEnv): SourcePlaces {
  const { config, data } = envPaths('veritas', { suffix: '' });
  const own = environment['VERITAS_LIBRARIES'];
  return {
    registryFile: join(own ?? config, 'libraries.json'),
    downloads: join(own ?? data, 'libraries'),
    statutesUrl: environment['VERITAS_STATUTES_URL'] ?? STATUTES_URL,
  };
}
