import path from 'node:path';
import * as vscode from 'vscode';
import type { LibrarySource } from '../../node/library/libraryOptions.ts';
import { concernsLibrary, isReadable } from '../../node/library/walkFolder.ts';
import type { Settings } from '../settings.ts';
import { folderSource, workspaceFolders } from './librarySources.ts';
import type { SourceReading } from './sourceReadings.ts';

/** Milliseconds of quiet after a change until the library is read again. */
const QUIET = 800;
/** Files up to which each is read by its name; more of them come from a checkout or a move. */
const FEW = 50;

export interface WatcherTarget {
  /** What is searched now. */
  readonly readings: readonly SourceReading[];
  onChange(listener: () => void): vscode.Disposable;
  /** Everything may have changed. */
  refresh(): void;
  /** Files of one source have changed; `paths` null: which ones is not known. */
  reread(libraryId: string, paths: readonly string[] | null): void;
}

/** Has the library read again when documents, folders, trust or the library's settings change. Watches nothing in a workspace that is not trusted. */
export class LibraryWatcher {
  readonly #settings: Settings;
  readonly #target: WatcherTarget;
  readonly #subscriptions: vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];
  /** Of the added folders, by what they watch. */
  #added = new Map<string, vscode.Disposable>();
  #timer: NodeJS.Timeout | undefined;
  /** What is to be read once it is quiet: of each source the files, or null for all of it; the source null stands for everything. */
  readonly #changed = new Map<string | null, Set<string> | null>();

  constructor(settings: Settings, target: WatcherTarget) {
    this.#settings = settings;
    this.#target = target;
    const again = (): void => {
      this.#watch();
      this.#note(null, null);
    };
    this.#subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(again),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
      settings.onChange((affects) => {
        const keys = ['starter', 'registered', 'include', 'exclude'] as const;
        if (keys.some((key) => affects(`library.${key}`))) again();
      }),
      target.onChange(() => this.#watchAdded()),
    ];
    this.#watch();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers, ...this.#added.values()).dispose();
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = vscode.workspace.isTrusted
      ? workspaceFolders().map((folder) => this.#watchFolder(folderSource(folder, this.#settings), folder))
      : [];
    this.#watchAdded();
  }

  /** Folders that the user has added lie outside the workspace. They are known when the library has been opened. */
  #watchAdded(): void {
    const own = new Set(workspaceFolders().map((folder) => folderSource(folder, this.#settings).id));
    const before = this.#added;
    this.#added = new Map();
    for (const { source } of vscode.workspace.isTrusted ? this.#target.readings : []) {
      if (source.kind !== 'folder' || own.has(source.id)) continue;
      const key = `${source.id} ${source.root}`;
      this.#added.set(key, before.get(key) ?? this.#watchFolder(source, vscode.Uri.file(source.root)));
    }
    for (const [key, watcher] of before) if (!this.#added.has(key)) watcher.dispose();
  }

  /** Watches everything and chooses by itself: a folder that is moved or deleted tells nothing to a pattern for files. */
  #watchFolder(source: LibrarySource, base: vscode.WorkspaceFolder | vscode.Uri): vscode.Disposable {
    const onChange = ({ fsPath }: vscode.Uri): void => {
      const relative = path.relative(source.root, fsPath).split(path.sep).join('/');
      if (concernsLibrary(source, relative)) this.#note(source.id, isReadable(relative) ? fsPath : null);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(base, '**'));
    watcher.onDidCreate(onChange);
    watcher.onDidChange(onChange);
    watcher.onDidDelete(onChange);
    return watcher;
  }

  #note(libraryId: string | null, file: string | null): void {
    const known = this.#changed.get(libraryId);
    const files = known === undefined ? new Set<string>() : known;
    const all = file === null || files === null || files.size >= FEW;
    this.#changed.set(libraryId, all ? null : files.add(file));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), QUIET);
  }

  #read(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    const [only] = changed;
    if (changed.length !== 1 || only === undefined || only[0] === null) this.#target.refresh();
    else this.#target.reread(only[0], only[1] === null ? null : [...only[1]]);
  }
}
