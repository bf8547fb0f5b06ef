import path from 'node:path';
import * as vscode from 'vscode';
import { isCancelled } from '../../core/errors.ts';
import type { Logger } from '../../core/logger.ts';
import type { RegisteredLibrary } from '../../node/sources/registry.ts';
import type { SourceStates } from '../../node/sources/sourceMessages.ts';
import { describeProblem } from '../problems.ts';
import { childNodes, nodeItem, type LibraryNode } from './libraryNodes.ts';
import type { LibraryService } from './libraryService.ts';
import type { OwnLibraries } from './ownLibraries.ts';
import { sourceRows, type SourceRow } from './sourceRows.ts';

export const LIBRARY_VIEW = 'veritas.library';
/** Milliseconds between two drawings of the tree while sources are read. */
const PACE = 250;

/** The sources behind the answers: what each holds, how far it has been read, and what could not be read. */
export class LibraryView implements vscode.TreeDataProvider<LibraryNode> {
  readonly #library: LibraryService;
  readonly #own: OwnLibraries;
  readonly #logger: Logger;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #disposal = new AbortController();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #timer: NodeJS.Timeout | undefined;
  /** What the indexes hold, and for which state of the sources that was asked. */
  #states: { readonly asked: string; readonly indexes: ReadonlyMap<string, SourceStates['indexes'][number]> } = {
    asked: '',
    indexes: new Map(),
  };
  #laws: SourceStates['laws'] = [];

  constructor(library: LibraryService, own: OwnLibraries, logger: Logger) {
    this.#library = library;
    this.#own = own;
    this.#logger = logger;
    const { registryFile } = own.places;
    const list = vscode.Uri.file(path.dirname(registryFile));
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(list, path.basename(registryFile)),
    );
    const onList = (): void => void this.#followList();
    this.#subscriptions = [
      vscode.window.createTreeView(LIBRARY_VIEW, { treeDataProvider: this, showCollapseAll: false }),
      library.onChange(() => this.#soon()),
      watcher,
      watcher.onDidCreate(onList),
      watcher.onDidChange(onList),
      watcher.onDidDelete(onList),
    ];
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** All sources as they are now; opens the library if that has not been done. Rejects with `registry_damaged`. */
  async rows(): Promise<SourceRow[]> {
    this.#library.start();
    return this.#rowsOf(await this.#own.list());
  }

  async getChildren(node?: LibraryNode): Promise<LibraryNode[]> {
    if (node !== undefined) return childNodes(node);
    let registered: readonly RegisteredLibrary[] = [];
    const broken: LibraryNode[] = [];
    try {
      registered = await this.#own.list();
    } catch (error) {
      const file = this.#own.places.registryFile;
      broken.push({ kind: 'broken', text: describeProblem(error).text, file });
    }
    this.#library.start();
    const rows = this.#rowsOf(registered);
    return [...broken, ...rows.map((row): LibraryNode => ({ kind: 'source', row }))];
  }

  getTreeItem(node: LibraryNode): vscode.TreeItem {
    return nodeItem(node);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposal.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #rowsOf(registered: readonly RegisteredLibrary[]): SourceRow[] {
    const rows = sourceRows({
      readings: this.#library.readings,
      registered,
      indexes: this.#states.indexes,
      laws: this.#laws,
      texts: { waiting: vscode.l10n.t('noted, not loaded yet') },
    });
    void this.#askStates(rows);
    return rows;
  }

  /** Looks into the indexes when something of the sources has become different. */
  async #askStates(rows: readonly SourceRow[]): Promise<void> {
    const asked = JSON.stringify(
      rows.map(({ root, state, documents, passages, registered }) => {
        const reading = state === 'indexing' || state === 'waiting';
        return [root, reading, documents, passages, registered?.refreshed_at];
      }),
    );
    if (asked === this.#states.asked) return;
    this.#states = { ...this.#states, asked };
    try {
      const roots = rows.map(({ root }) => root);
      const { signal } = this.#disposal;
      const client = await this.#own.client();
      const { indexes, laws } = await client.states(roots, { signal });
      if (this.#states.asked !== asked) return;
      this.#states = { asked, indexes: new Map(roots.map((root, at) => [root, indexes[at] ?? null])) };
      this.#laws = laws;
      this.refresh();
    } catch (error) {
      if (!isCancelled(error)) this.#logger.warn(`the indexes could not be looked into: ${String(error)}`);
    }
  }

  /** The list was changed, here, in another window or in the terminal. */
  async #followList(): Promise<void> {
    this.refresh();
    const read = (id: string): boolean => id.startsWith('own-');
    const { readings } = this.#library;
    if (readings.length === 0) return;
    const before = readings.map(({ source }) => source.id).filter(read);
    const now = (await this.#own.sources()).map(({ id }) => id).filter(read);
    if (before.join('\n') !== now.join('\n')) this.#library.refresh();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.refresh();
    }, PACE);
  }
}
