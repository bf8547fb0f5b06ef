import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock, IdSource } from '../core/clock.ts';
import { Engine } from '../core/engine.ts';
import { isVeritasError, VeritasError, type ErrorCode } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { IndexSummary, LibrarySource } from '../node/library/libraryOptions.ts';
import { sourceOf } from '../node/sources/registeredSource.ts';
import { LibraryRegistry } from '../node/sources/registry.ts';
import { sourceTexts } from '../node/sources/texts.ts';
import { parseEmbeddingOptions, type EmbeddingOptions } from '../node/embeddings/embeddingOptions.ts';
import { openLibraries } from '../node/library/openLibraries.ts';
import type { CliSession } from './cliContext.ts';
import type { LibraryOptions } from './commands/libraries.ts';
import { printableLine } from './printable.ts';
import { indexView, problemLines } from './indexView.ts';
import type { CliTexts } from './texts.ts';
import type { Language } from '../protocol/vocabulary.ts';

export interface SessionPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly logger: Logger;
  readonly errors: NodeJS.WriteStream;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Folder of the index files when the options name none. */
  readonly cacheDir: string;
  readonly environment: NodeJS.ProcessEnv;
  /** File that lists the user's own libraries. */
  readonly registryFile: string;
  /** Where the built worker and the starter library are. */
  readonly workerUrl: URL;
  readonly starterUrl: URL;
}

/** Opens the libraries that the options name and an engine over them. */
export async function openSession(
  options: LibraryOptions,
  texts: CliTexts,
  ports: SessionPorts,
): Promise<CliSession> {
  const named = librarySources(options, ports.starterUrl);
  const own = options.registered ? await registeredSources(named, ports) : [];
  const libraries = [...named, ...own];
  if (libraries.length === 0 && !options.starter) throw new VeritasError('wrong_usage', texts.emptyLibraries);
  const view = indexView(ports.errors, new Map(libraries.map(({ id, name }) => [id, name])), texts);
  const library = await openLibraries({
    workerUrl: ports.workerUrl,
    libraries,
    embeddings: embeddingsIn(options, ports.environment, texts),
    cacheDir: options.cache === undefined ? ports.cacheDir : resolve(options.cache),
    language: ports.language,
    indexing: 'wait',
    logger: ports.logger,
    signal: ports.signal,
    onIndexProgress: (progress) => {
      view.show(progress);
    },
  }).finally(() => {
    view.done();
  });
  const { summaries } = library;
  try {
    for (const summary of summaries) {
      if (own.some(({ id }) => id === summary.library)) reportOwn(summary, ports.errors);
      else report(summary, texts, ports.errors);
    }
    // What is found only later, such as damage in a large index, is said then.
    library.onIndexed((summary) => {
      const known = new Set(summaries.flatMap(({ problems }) => problems.map(({ reason }) => reason)));
      const problems = summary.problems.filter(({ reason }) => !known.has(reason));
      for (const line of problemLines({ problems }, texts)) ports.errors.write(`${line}\n`);
    });
    const { clock, ids, logger } = ports;
    return {
      engine: new Engine({ library, clock, ids, logger }),
      library,
      summaries,
      close: () => library.close(),
    };
  } catch (error) {
    await library.close();
    throw error;
  }
}

/** The libraries that the options name, the starter library first. */
export function librarySources(options: LibraryOptions, starterUrl: URL): LibrarySource[] {
  const starter: LibrarySource = {
    id: 'starter',
    name: 'Veritas',
    root: fileURLToPath(starterUrl),
    kind: 'starter',
  };
  const roots = [...new Set(options.library.map((folder) => resolve(folder)))];
  const folders = roots.map((root, index): LibrarySource => ({
    id: `library-${index + 1}`,
    name: basename(root),
    root,
    kind: 'folder',
  }));
  return [...(options.starter && existsSync(starter.root) ? [starter] : []), ...folders];
}

function embeddingsIn(
  { embeddings, embeddingsUrl }: LibraryOptions,
  environment: NodeJS.ProcessEnv,
  texts: CliTexts,
): EmbeddingOptions | undefined {
  if (embeddings === undefined) return undefined;
  const key = environment['VERITAS_EMBEDDINGS_KEY'];
  const parsed = parseEmbeddingOptions(embeddings, {
    ...(embeddingsUrl === undefined ? {} : { url: embeddingsUrl }),
    ...(key === undefined ? {} : { key }),
  });
  if (parsed === null) throw new VeritasError('wrong_usage', texts.badEmbeddings);
  return parsed;
}

/** The user's own libraries, without those that the options name as well. None, and told, when their list is damaged. */
export async function registeredSources(
  named: readonly LibrarySource[],
  { registryFile, language, errors }: Pick<SessionPorts, 'registryFile' | 'language' | 'errors'>,
): Promise<LibrarySource[]> {
  try {
    const registered = await new LibraryRegistry(registryFile, sourceTexts[language]).list();
    return registered.map(sourceOf).filter(({ root }) => named.every((source) => source.root !== root));
  } catch (error) {
    if (!isVeritasError(error, 'registry_damaged')) throw error;
    errors.write(`${printableLine(error.message)}\n`);
    return [];
  }
}

/** An own library that cannot be opened just now (a drive that is not there) keeps no question from being answered. */
function reportOwn({ name, error }: IndexSummary, errors: NodeJS.WriteStream): void {
  if (error !== null) errors.write(`${printableLine(name)}: ${printableLine(error.message)}\n`);
}

/** A folder that cannot be opened, or of which nothing is indexed, ends the command; single files that cannot be read are named and passed over. */
function report(summary: IndexSummary, texts: CliTexts, errors: NodeJS.WriteStream): void {
  if (summary.error !== null) {
    // What could not be brought up to date still answers.
    if (summary.documents === 0)
      throw new VeritasError(libraryErrorCode(summary.error.code), summary.error.message);
    errors.write(`${printableLine(summary.name)}: ${printableLine(summary.error.message)}\n`);
  }
  if (summary.documents === 0) errors.write(`${texts.noDocuments(summary.name)}\n`);
  for (const line of problemLines(summary, texts)) errors.write(`${line}\n`);
}

const libraryErrorCode = (code: string): ErrorCode =>
  code === 'library_missing' ? code : 'library_unreadable';
