import path from 'node:path';
import * as vscode from 'vscode';
import { concernsLibrary } from '../../node/library/walkFolder.ts';
import type { Settings } from '../settings.ts';
import { folderSource, workspaceFolders } from './librarySources.ts';

/** Milliseconds of quiet after a change until the library is read again. */
const QUIET = 800;

export interface WatcherTarget {
  /** Everything may have changed. */
  refresh(): void;
  /** Files of one source have changed. */
  reread(libraryId: string): void;
}

/** Has the library read again when documents, folders, trust or the library's settings change. */
export class LibraryWatcher {
  readonly #settings: Settings;
  readonly #target: WatcherTarget;
  readonly #subscriptions: vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** What is to be read once it is quiet; null stands for everything. */
  readonly #changed = new Set<string | null>();

  constructor(settings: Settings, target: WatcherTarget) {
    this.#settings = settings;
    this.#target = target;
    const again = (): void => {
      this.#watch();
      this.#soon(null);
    };
    this.#subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
      settings.onChange((affects) => {
        const keys = ['starter', 'registered', 'include', 'exclude'] as const;
        if (keys.some((key) => affects(`library.${key}`))) again();
      }),
    ];
    this.#watch();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers).dispose();
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = vscode.workspace.isTrusted ? workspaceFolders().map((folder) => this.#watchFolder(folder)) : [];
  }

  /** Watches everything and chooses by itself: a folder that is moved or deleted tells nothing to a pattern for files. */
  #watchFolder(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const source = folderSource(folder, this.#settings);
    const onChange = (uri: vscode.Uri): void => {
      const relative = path.relative(source.root, uri.fsPath).split(path.sep).join('/');
      if (concernsLibrary(source, relative)) this.#soon(source.id);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    watcher.onDidCreate(onChange);
    watcher.onDidChange(onChange);
    watcher.onDidDelete(onChange);
    return watcher;
  }

  #soon(libraryId: string | null): void {
    this.#changed.add(libraryId);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), QUIET);
  }

  #read(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    const [only] = changed;
    if (changed.length === 1 && typeof only === 'string') this.#target.reread(only);
    else this.#target.refresh();
  }
}
