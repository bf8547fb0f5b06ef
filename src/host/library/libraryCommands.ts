import * as vscode from 'vscode';
import type { Finding } from '../../node/sources/diagnose.ts';
import type { RegisteredLibrary } from '../../node/sources/registry.ts';
import { lawsIn } from '../../node/statutes/lawsIn.ts';
import { plainLabel } from '../plainText.ts';
import type { Addition } from './addSource.ts';
import type { LibraryService } from './libraryService.ts';
import type { LibraryView } from './libraryView.ts';
import { originText } from './libraryNodes.ts';
import type { OwnLibraries } from './ownLibraries.ts';
import type { SourceRow } from './sourceRows.ts';
import { downloading, isTrusted, told, working } from './sourceTasks.ts';
import { confirmed, tellInformation, tellWarning } from '../tell.ts';

export interface LibraryCommandServices {
  readonly library: LibraryService;
  readonly own: OwnLibraries;
  readonly libraryView: LibraryView;
}

type Action = (argument: unknown) => Promise<unknown>;

/** The commands of the library view. Each name is declared in package.json. */
export function libraryCommands(services: LibraryCommandServices): Readonly<Record<string, Action>> {
  return {
    'veritas.library.add': told((argument) => add(services, argument)),
    'veritas.library.refresh': told((argument) => refresh(services, argument)),
    'veritas.library.remove': told((argument) => remove(services, argument)),
    'veritas.library.doctor': told(() => doctor(services)),
    'veritas.library.useStarter': told(() => useStarter(true)),
  };
}

async function add(services: LibraryCommandServices, argument: unknown): Promise<string | undefined> {
  if (!isTrusted()) return undefined;
  const { addSource, chooseAddition } = await import('./addSource.ts');
  const addition = (await additionOf(argument)) ?? (await chooseAddition(services.own));
  if (addition === undefined) return undefined;
  try {
    return await addSource(services.own, addition);
  } finally {
    // Laws that came before a failure are there, and those that wait are named.
    readAgain(services);
  }
}

async function additionOf(argument: unknown): Promise<Addition | undefined> {
  const { givenAddition } = await import('../commands/givenArguments.ts');
  const given = givenAddition(argument);
  if (given === undefined) return undefined;
  if ('laws' in given) return { kind: 'statutes', laws: lawsIn(given.laws), topics: [] };
  return { kind: 'place', target: given.target, name: given.name };
}

/** Fetches what is newer of one source or of all, and reads it. */
async function refresh(services: LibraryCommandServices, argument: unknown): Promise<void> {
  if (!isTrusted()) return;
  const rows = await services.libraryView.rows();
  const chosen = await chosenRow(rows, argument, { title: vscode.l10n.t('Veritas: refresh which source?'), all: true });
  if (chosen === undefined) return;
  const refreshed = chosen === 'all' ? rows : [chosen];
  const names = refreshed.flatMap(({ registered }) => (registered === null ? [] : [registered.name]));
  try {
    if (names.length > 0) await fetchNewer(services, names);
  } finally {
    readAgain(services);
  }
}

async function fetchNewer({ own }: LibraryCommandServices, names: readonly string[]): Promise<void> {
  const title = vscode.l10n.t('Refreshing {0}', names.join(', '));
  const { tellImport } = await import('./addSource.ts');
  const client = await own.client();
  const outcomes = (await downloading(title, (options) => client.refresh(names, options))) ?? [];
  for (const { library, summary, failure } of outcomes) {
    if (summary !== null) tellImport(summary);
    if (failure !== null) void tellWarning(`${library.name}: ${failure}`);
  }
}

/** Takes a source out. What was downloaded for it is deleted after a confirmation; everything else can be undone. */
async function remove(services: LibraryCommandServices, argument: unknown): Promise<void> {
  if (!isTrusted()) return;
  const rows = (await services.libraryView.rows()).filter(({ origin }) => origin !== 'workspace');
  const row = await chosenRow(rows, argument, { title: vscode.l10n.t('Veritas: remove which source?'), all: false });
  if (row === undefined || row === 'all') return;
  const { registered } = row;
  if (registered === null) {
    await useStarter(false);
    offerUndo(vscode.l10n.t('The starter library is no longer searched.'), () => useStarter(true));
  } else if (registered.kind === 'folder' || (await isConfirmed(registered))) await takeOut(services, registered);
}

async function takeOut(services: LibraryCommandServices, library: RegisteredLibrary): Promise<void> {
  const client = await services.own.client();
  const { signal } = new AbortController();
  await client.remove(library.name, { signal });
  readAgain(services);
  const text = vscode.l10n.t('“{0}” was removed from the library.', library.name);
  if (library.kind === 'folder')
    offerUndo(text, async () => {
      await client.restore(library, { signal });
      readAgain(services);
    });
}

async function isConfirmed({ name, kind }: RegisteredLibrary): Promise<boolean> {
  const removal = vscode.l10n.t('Remove');
  const detail =
    kind === 'git'
      ? vscode.l10n.t('Its clone is deleted. The repository itself stays as it is.')
      : vscode.l10n.t('The downloaded laws are deleted. They can be loaded again.');
  const message = vscode.l10n.t('Remove “{0}” from the library?', name);
  return confirmed(message, detail, removal);
}

/** Tells what was done and goes on; the message stays for as long as the user lets it. */
function offerUndo(text: string, undo: () => Promise<void>): void {
  const label = vscode.l10n.t('Undo');
  const offer = told(async () => {
    if ((await tellInformation(text, label)) === label) await undo();
  });
  void offer();
}

/** Switches the starter library where the user has switched it before. */
async function useStarter(used: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration('veritas');
  const here = settings.inspect('library.starter')?.workspaceValue !== undefined;
  const target = here ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('library.starter', used, target);
}

/** Checks all sources thoroughly and opens the report. */
async function doctor({ own, libraryView }: LibraryCommandServices): Promise<readonly Finding[]> {
  const rows = await libraryView.rows();
  const others = rows.flatMap(({ registered, name, root }): RegisteredLibrary[] =>
    registered === null ? [{ name, kind: 'folder', root, url: null, added_at: '', refreshed_at: null }] : [],
  );
  const title = vscode.l10n.t('Checking the libraries');
  const client = await own.client();
  const findings = await working(title, (options) => client.diagnose(others, options));
  const marks = { ok: '✓', warning: '⚠', error: '✗' };
  const lines = findings.map(({ library, level, text }) =>
    [marks[level], ...(library === null ? [] : [`${library}:`]), text].join(' '),
  );
  const content = [vscode.l10n.t('The libraries of Veritas, checked'), '', ...lines, ''].join('\n');
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await vscode.window.showTextDocument(document, { preview: true });
  return findings;
}

function readAgain({ library, libraryView }: LibraryCommandServices): void {
  library.refresh();
  libraryView.refresh();
}

/** The source that is named, else one that the user picks. */
async function chosenRow(
  rows: readonly SourceRow[],
  argument: unknown,
  { title, all }: { readonly title: string; readonly all: boolean },
): Promise<SourceRow | 'all' | undefined> {
  const { givenSource } = await import('../commands/givenArguments.ts');
  const given = givenSource(argument);
  if (given !== undefined)
    return rows.find((row) => ('name' in given ? row.name === given.name : row.id === given.id));
  const items = rows.map((row): vscode.QuickPickItem & { readonly choice: SourceRow | 'all' } => ({
    label: plainLabel(row.name),
    description: originText(row.origin),
    detail: plainLabel(row.place),
    choice: row,
  }));
  if (all) items.unshift({ label: vscode.l10n.t('All sources'), choice: 'all' });
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.choice;
}
