import * as vscode from 'vscode';
import type { Settings } from '../settings.ts';

/** Milliseconds of quiet after a change until the library is read again. */
const QUIET = 800;

/** Calls `refresh` when documents, folders, trust or the library's settings change. */
export class LibraryWatcher {
  readonly #settings: Settings;
  readonly #refresh: () => void;
  readonly #subscriptions: vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: Settings, refresh: () => void) {
    this.#settings = settings;
    this.#refresh = refresh;
    const again = (): void => {
      this.#watch();
      this.#soon();
    };
    this.#subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
      settings.onChange((affects) => {
        if (affects('library.starter') || affects('library.include') || affects('library.exclude')) again();
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
    this.#watchers = [];
    if (!vscode.workspace.isTrusted) return;
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      for (const glob of this.#settings.get('library.include')) {
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
        watcher.onDidCreate(() => this.#soon());
        watcher.onDidChange(() => this.#soon());
        watcher.onDidDelete(() => this.#soon());
        this.#watchers.push(watcher);
      }
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), QUIET);
  }
}
