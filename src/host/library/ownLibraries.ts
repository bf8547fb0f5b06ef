import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import type { Logger } from '../../core/logger.ts';
import type { LibrarySource } from '../../node/library/libraryOptions.ts';
import { editorSourceTexts } from '../../node/sources/editorTexts.ts';
import { sourceOf } from '../../node/sources/registeredSource.ts';
import type { RegisteredLibrary } from '../../node/sources/registry.ts';
import type { SourceClient, SourceClientOptions } from '../../node/sources/sourceClient.ts';
import type { SourcePlaces } from '../../node/sources/sourceManager.ts';
import { userPlaces } from '../../node/sources/userPlaces.ts';
import { displayLanguage, type Settings } from '../settings.ts';
import { windowSources } from './librarySources.ts';

/**
 * The libraries that this user has registered, in the terminal or here, and what this window searches of them. What
 * reads and changes them is loaded when it is first needed.
 */
export class OwnLibraries {
  readonly places: SourcePlaces = userPlaces(process.env);
  readonly #clientOptions: SourceClientOptions;
  #client: SourceClient | undefined;
  readonly #extensionUri: vscode.Uri;
  readonly #settings: Settings;
  readonly #logger: Logger;

  constructor(context: vscode.ExtensionContext, settings: Settings, logger: Logger) {
    this.#extensionUri = context.extensionUri;
    this.#settings = settings;
    this.#logger = logger;
    this.#clientOptions = {
      workerUrl: pathToFileURL(path.join(context.extensionPath, 'dist', 'sourceWorker.mjs')),
      places: this.places,
      cacheDir: path.join(context.globalStorageUri.fsPath, 'index'),
      language: displayLanguage(),
    };
  }

  /** Whether the registered libraries are searched in this window. */
  get searched(): boolean {
    return this.#settings.get('library.registered');
  }

  /** Does what takes time, in a thread. */
  async client(): Promise<SourceClient> {
    const { SourceClient } = await import('../../node/sources/sourceClient.ts');
    return (this.#client ??= new SourceClient(this.#clientOptions));
  }

  /** The registered libraries. Rejects with `registry_damaged`. */
  async list(): Promise<readonly RegisteredLibrary[]> {
    const { LibraryRegistry } = await import('../../node/sources/registry.ts');
    const { language } = this.#clientOptions;
    return new LibraryRegistry(this.places.registryFile, editorSourceTexts[language]).list();
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
