import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import type { LibrarySource } from '../../node/library/libraryOptions.ts';
import { editorSourceTexts } from '../../node/sources/editorTexts.ts';
import { LibraryRegistry, sourceOf, type RegisteredLibrary } from '../../node/sources/registry.ts';
import { SourceClient } from '../../node/sources/sourceClient.ts';
import { userPlaces } from '../../node/sources/userPlaces.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import { windowSources } from './librarySources.ts';

/** The libraries that this user has registered, in the terminal or here, and what this window searches of them. */
export class OwnLibraries {
  /** Does what takes time, in a thread. */
  readonly client: SourceClient;
  readonly registry: LibraryRegistry;
  readonly #extensionUri: vscode.Uri;
  readonly #settings: Settings;
  readonly #logger: Logger;

  constructor(context: vscode.ExtensionContext, settings: Settings, logger: Logger) {
    const places = userPlaces(process.env);
    const language = displayLanguage();
    this.#extensionUri = context.extensionUri;
    this.#settings = settings;
    this.#logger = logger;
    this.registry = new LibraryRegistry(places.registryFile, editorSourceTexts[language]);
    this.client = new SourceClient({
      workerUrl: pathToFileURL(path.join(context.extensionPath, 'dist', 'sourceWorker.mjs')),
      places,
      cacheDir: path.join(context.globalStorageUri.fsPath, 'index'),
      language,
    });
  }

  /** Whether the registered libraries are searched in this window. */
  get searched(): boolean {
    return this.#settings.get('library.registered');
  }

  /** The registered libraries. Rejects with `registry_damaged`. */
  list(): Promise<readonly RegisteredLibrary[]> {
    return this.registry.list();
  }

  /** Everything that this window searches. A list that cannot be read is logged and keeps nothing else from being searched. */
  async sources(): Promise<readonly LibrarySource[]> {
    const own = windowSources(this.#extensionUri, this.#settings);
    if (!this.searched) return own;
    try {
      const registered = (await this.list()).map(sourceOf);
      return [...own, ...registered.filter(({ root }) => own.every((source) => source.root !== root))];
    } catch (error) {
      this.#logger.error('the list of registered libraries could not be read', error);
      return own;
    }
  }
}
