import { VeritasError } from '../../core/errors.ts';
import type { CliTexts } from '../texts.ts';

/** The options that say what is searched; shared by all commands that open libraries. */
export interface LibraryOptions {
  readonly library: readonly string[];
  readonly starter: boolean;
  readonly cache?: string;
}

export function checkLibraryOptions(options: LibraryOptions, texts: CliTexts): void {
  if (!options.starter && options.library.length === 0)
    throw new VeritasError('wrong_usage', texts.emptyLibraries);
}
