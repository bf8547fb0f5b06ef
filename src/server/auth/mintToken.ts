import type { Clock } from '../../core/clock.ts';
import type { Language } from '../../protocol/vocabulary.ts';
import { readKeyFile } from './keyFile.ts';
import { TokenAuthority, type TokenRequest } from './tokenAuthority.ts';

/** A token signed with the key of `keyDir`, made there when absent. Rejects as `readKeyFile` does. */
export async function mintToken(
  request: TokenRequest,
  ports: { readonly keyDir: string; readonly language: Language; readonly clock: Clock },
): Promise<string> {
  const key = await readKeyFile(ports.keyDir, ports.language);
  return new TokenAuthority(key, ports.clock).mint(request);
}
