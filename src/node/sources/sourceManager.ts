import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isoTime, type Clock } from '../../core/clock.ts';
import { isVeritasError, VeritasError } from '../../core/errors.ts';
import { StatuteImporter, type ImportProgress, type ImportSummary } from '../statutes/statuteImporter.ts';
import { STATUTE_TOPICS } from '../statutes/topics.ts';
import { cloneRepository, looksLikeRepository, updateRepository } from './gitRepository.ts';
import { LibraryRegistry, type RegisteredLibrary } from './registry.ts';
import type { SourceTexts } from './texts.ts';

export interface SourcePlaces {
  /** File that lists the libraries. */
  readonly registryFile: string;
  /** Folder of clones and downloaded laws. */
  readonly downloads: string;
  /** Address of the official statutes. */
  readonly statutesUrl: string;
}

/** What a refresh of one library came to. */
export interface RefreshOutcome {
  readonly library: RegisteredLibrary;
  /** Null for libraries that nothing is downloaded for, and after a failure. */
  readonly summary: ImportSummary | null;
  /** For people; null when it worked. */
  readonly failure: string | null;
}

export interface SourceManagerOptions {
  readonly places: SourcePlaces;
  readonly texts: SourceTexts;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onStatute?: (progress: ImportProgress) => void;
  /** Waits between tries of a download, for tests. */
  readonly transfer?: { readonly tries?: number; readonly backOff?: number; readonly stall?: number };
}

/** Adds, refreshes and removes the libraries of a user: folders, clones, official statutes. Indexing them is up to the caller. */
export class SourceManager {
  readonly registry: LibraryRegistry;
  readonly #options: SourceManagerOptions;

  constructor(options: SourceManagerOptions) {
    this.#options = options;
    this.registry = new LibraryRegistry(options.places.registryFile, options.texts);
  }

  /** Registers a folder, or clones a repository and registers it. Rejects with `wrong_usage` or `source_failed`. */
  async add(target: string, name: string | undefined): Promise<RegisteredLibrary> {
    return looksLikeRepository(target) ? this.#addRepository(target, name) : this.#addFolder(target, name);
  }

  /** Notes laws by abbreviation or topic, registers the library of statutes when there is none and loads what waits. */
  async addStatutes(
    laws: readonly string[],
    topics: readonly string[],
  ): Promise<{ readonly library: RegisteredLibrary; readonly summary: ImportSummary }> {
    const wanted = [...laws, ...topics.flatMap((topic) => this.#topic(topic))];
    const { places, texts } = this.#options;
    if (!/^https?:\/\//i.test(places.statutesUrl) || !URL.canParse(places.statutesUrl))
      throw new VeritasError('wrong_usage', texts.badStatutesUrl(places.statutesUrl));
    const library = await this.#statutesLibrary();
    const summary = await this.#importer().add(wanted);
    await this.registry.noteRefresh(library.name, isoTime(this.#options.clock));
    return { library, summary };
  }

  /** Brings a library's files up to date with where they came from; null for folders, which need nothing. */
  async refresh(library: RegisteredLibrary): Promise<ImportSummary | null> {
    const { clock } = this.#options;
    let summary: ImportSummary | null = null;
    if (library.kind === 'statutes') summary = await this.#importer().refresh();
    else if (library.kind === 'git' && library.url !== null)
      await this.#updateClone(library.url, library.root);
    await this.registry.noteRefresh(library.name, isoTime(clock));
    return summary;
  }

  /** One that cannot be had now keeps none of the others from being refreshed; alone it rejects as `refresh` does. */
  async *refreshEach(libraries: readonly RegisteredLibrary[]): AsyncGenerator<RefreshOutcome> {
    for (const library of libraries) {
      try {
        yield { library, summary: await this.refresh(library), failure: null };
      } catch (error) {
        if (libraries.length === 1 || !isVeritasError(error) || error.code === 'cancelled') throw error;
        yield { library, summary: null, failure: error.message };
      }
    }
  }

  /** Takes a library out; what was downloaded for it is deleted, a folder of the user's own never. */
  async remove(name: string): Promise<RegisteredLibrary> {
    const removed = await this.registry.remove(name);
    if (removed.kind === 'git' && removed.root.startsWith(this.#options.places.downloads)) {
      await rm(removed.root, { recursive: true, force: true });
    } else if (removed.kind === 'statutes') await rm(this.statutesFolder, { recursive: true, force: true });
    return removed;
  }

  /** Folder of the queue of statutes and the laws themselves. */
  get statutesFolder(): string {
    return join(this.#options.places.downloads, 'statutes');
  }

  async #addFolder(target: string, name: string | undefined): Promise<RegisteredLibrary> {
    const root = resolve(target);
    // Nothing at all would be the folder that one is in.
    const isFolder =
      target.trim() !== '' &&
      (await stat(root).then(
        (status) => status.isDirectory(),
        () => false,
      ));
    if (!isFolder)
      throw new VeritasError(
        'wrong_usage',
        this.#options.texts.noFolder(target.trim() === '' ? target : root),
      );
    const library = this.#entry({ name: name ?? basename(root), kind: 'folder', root, url: null });
    await this.registry.add(library);
    return library;
  }

  async #addRepository(url: string, name: string | undefined): Promise<RegisteredLibrary> {
    const { places, texts, signal } = this.#options;
    const own = name ?? repositoryName(url);
    const library = this.#entry({ name: own, kind: 'git', root: join(places.downloads, 'git', own), url });
    // The name is taken first: a clone may be long, and two of one name must not meet in one folder.
    await this.registry.add(library);
    try {
      await rm(library.root, { recursive: true, force: true });
      await cloneRepository(url, library.root, { texts, signal });
    } catch (error) {
      await this.registry.remove(own);
      throw error;
    }
    return library;
  }

  async #updateClone(url: string, root: string): Promise<void> {
    const { texts, signal } = this.#options;
    if (existsSync(root)) await updateRepository(url, root, { texts, signal });
    else await cloneRepository(url, root, { texts, signal });
  }

  async #statutesLibrary(): Promise<RegisteredLibrary> {
    const { places, texts } = this.#options;
    const known = await this.#knownStatutes();
    if (known !== undefined) return known;
    const root = StatuteImporter.root(this.statutesFolder);
    const library = this.#entry({
      name: texts.statutesName,
      kind: 'statutes',
      root,
      url: places.statutesUrl,
    });
    await mkdir(root, { recursive: true });
    try {
      await this.registry.add(library);
      return library;
    } catch (error) {
      // Another process may have been first.
      const other = await this.#knownStatutes();
      if (other === undefined) throw error;
      return other;
    }
  }

  async #knownStatutes(): Promise<RegisteredLibrary | undefined> {
    return (await this.registry.list()).find(({ kind }) => kind === 'statutes');
  }

  #importer(): StatuteImporter {
    const { places, texts, clock, signal, onStatute, transfer } = this.#options;
    return new StatuteImporter({
      folder: this.statutesFolder,
      baseUrl: places.statutesUrl,
      texts,
      clock,
      signal,
      ...(onStatute === undefined ? {} : { onProgress: onStatute }),
      ...(transfer === undefined ? {} : { transfer }),
    });
  }

  #topic(topic: string): readonly string[] {
    const laws = STATUTE_TOPICS[topic.toLocaleLowerCase('de')];
    if (laws !== undefined) return laws;
    throw new VeritasError(
      'wrong_usage',
      this.#options.texts.unknownTopic(topic, Object.keys(STATUTE_TOPICS)),
    );
  }

  #entry(facts: Pick<RegisteredLibrary, 'name' | 'kind' | 'root' | 'url'>): RegisteredLibrary {
    const now = isoTime(this.#options.clock);
    return { ...facts, added_at: now, refreshed_at: facts.kind === 'statutes' ? null : now };
  }
}

/** "https://host/group/laws.git" → "laws". */
function repositoryName(url: string): string {
  const last =
    url
      .replace(/[/\\]+$/, '')
      .split(/[/:\\]/)
      .at(-1) ?? '';
  return last.replace(/\.git$/i, '').replace(/[^\p{L}\p{N} ._-]+/gu, '-') || 'repository';
}
