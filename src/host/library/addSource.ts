import path from 'node:path';
import * as vscode from 'vscode';
import { checkRepositoryUrl, looksLikeRepository } from '../../node/sources/gitRepository.ts';
import { isLibraryName } from '../../node/sources/registry.ts';
import { editorSourceTexts } from '../../node/sources/editorTexts.ts';
import { lawsIn } from '../../node/statutes/lawsIn.ts';
import { STATUTE_TOPICS } from '../../node/statutes/topics.ts';
import type { ImportSummary } from '../../node/statutes/statuteImporter.ts';
import { displayLanguage } from '../settings.ts';
import type { OwnLibraries } from './ownLibraries.ts';
import { downloading, working } from './sourceTasks.ts';
import { tellInformation, tellWarning } from '../tell.ts';

/** What is to be added, as the user has chosen it. */
export type Addition =
  | { readonly kind: 'place'; readonly target: string; readonly name: string | undefined }
  | { readonly kind: 'statutes'; readonly laws: readonly string[]; readonly topics: readonly string[] };

/** Asks what is to be added; undefined when the user does not want to any more. */
export async function chooseAddition(own: OwnLibraries): Promise<Addition | undefined> {
  const { l10n } = vscode;
  const items = [
    { label: `$(folder-library) ${l10n.t('Folder …')}`, detail: l10n.t('Documents on this machine'), choose: () => chooseFolder(own) },
    { label: `$(repo) ${l10n.t('Git Repository …')}`, detail: l10n.t('Is cloned with your Git and can be refreshed'), choose: () => chooseRepository(own) },
    { label: `$(law) ${l10n.t('Official Statutes by Abbreviation …')}`, detail: l10n.t('Federal laws are downloaded: BGB, GmbHG, VwVfG …'), choose: chooseLaws },
    { label: `$(list-selection) ${l10n.t('Official Statutes by Topic …')}`, detail: l10n.t('Federal laws are downloaded: building, renting, trade …'), choose: chooseTopics },
  ];
  const title = l10n.t('Veritas: add to the library');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.choose();
}

/** Adds it. What one law lacks is told; undefined when nothing was added. */
export async function addSource(own: OwnLibraries, addition: Addition): Promise<string | undefined> {
  const client = await own.client();
  if (addition.kind === 'place') {
    const { target, name } = addition;
    const title = vscode.l10n.t('Adding {0}', target);
    return (await working(title, (options) => client.add(target, name, options))).name;
  }
  const title = vscode.l10n.t('Loading official statutes');
  const added = await downloading(title, (options) =>
    client.addStatutes(addition.laws, addition.topics, options),
  );
  if (added !== undefined) tellImport(added.summary);
  return added?.library.name;
}

/** How many laws came, and which did not. */
export function tellImport({ fetched, unchanged, failed }: ImportSummary): void {
  const loaded = vscode.l10n.t('Laws loaded: {0}, unchanged: {1}.', fetched.length, unchanged.length);
  if (failed.length === 0) void tellInformation(loaded);
  else {
    const reasons = failed.map(({ law, reason }) => `${law}: ${reason}`).join(' ');
    void tellWarning(`${loaded} ${reasons}`);
  }
}

async function chooseFolder(own: OwnLibraries): Promise<Addition | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Add to the Library'),
      title: vscode.l10n.t('Veritas: add a folder'),
    })) ?? [];
  if (folder === undefined) return undefined;
  return named(own, folder.fsPath, path.basename(folder.fsPath));
}

async function chooseRepository(own: OwnLibraries): Promise<Addition | undefined> {
  const texts = editorSourceTexts[displayLanguage()];
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Veritas: add a Git repository'),
    prompt: vscode.l10n.t('Address of the repository; its newest state is cloned.'),
    placeHolder: 'https://example.org/laws.git',
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (!looksLikeRepository(value.trim())) return texts.badUrl(value);
      try {
        checkRepositoryUrl(value.trim(), texts);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  });
  if (typed === undefined) return undefined;
  const url = typed.trim();
  return named(own, url, path.posix.basename(url.replace(/\/+$/, '')).replace(/\.git$/i, ''));
}

/** The usual name needs no question; one that is taken or cannot be one does. */
async function named(own: OwnLibraries, target: string, usual: string): Promise<Addition | undefined> {
  const taken = new Set((await own.list()).map(({ name }) => name.toLocaleLowerCase('de')));
  const texts = editorSourceTexts[displayLanguage()];
  const wrong = (name: string): string | undefined => {
    if (!isLibraryName(name)) return texts.badName(name);
    return taken.has(name.toLocaleLowerCase('de')) ? texts.nameTaken(name) : undefined;
  };
  if (wrong(usual) === undefined) return { kind: 'place', target, name: usual };
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Veritas: name of the library'),
    value: usual,
    prompt: target,
    ignoreFocusOut: true,
    validateInput: wrong,
  });
  return name === undefined ? undefined : { kind: 'place', target, name };
}

async function chooseLaws(): Promise<Addition | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Veritas: load official statutes'),
    prompt: vscode.l10n.t('Abbreviations, separated by commas or spaces. They are downloaded from gesetze-im-internet.de.'),
    placeHolder: 'BGB, GmbHG, VwVfG, SGB II',
    ignoreFocusOut: true,
  });
  const laws = lawsIn(typed ?? '');
  return laws.length === 0 ? undefined : { kind: 'statutes', laws, topics: [] };
}

async function chooseTopics(): Promise<Addition | undefined> {
  const picked = await vscode.window.showQuickPick(
    Object.entries(STATUTE_TOPICS).map(([topic, laws]) => ({
      label: topicText(topic),
      detail: laws.join(', '),
      topic,
    })),
    {
      title: vscode.l10n.t('Veritas: load official statutes'),
      placeHolder: vscode.l10n.t('Topics whose laws are downloaded from gesetze-im-internet.de'),
      canPickMany: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  if (picked === undefined || picked.length === 0) return undefined;
  return { kind: 'statutes', laws: [], topics: picked.map(({ topic }) => topic) };
}

function topicText(topic: string): string {
  const names: Readonly<Record<string, string>> = {
    arbeit: vscode.l10n.t('Work'),
    aufenthalt: vscode.l10n.t('Residence of foreigners'),
    ausweis: vscode.l10n.t('Identity and registration'),
    bauen: vscode.l10n.t('Building'),
    datenschutz: vscode.l10n.t('Data protection and access to information'),
    familie: vscode.l10n.t('Family'),
    gewerbe: vscode.l10n.t('Trade'),
    gesellschaft: vscode.l10n.t('Companies'),
    miete: vscode.l10n.t('Renting'),
    soziales: vscode.l10n.t('Social security'),
    steuern: vscode.l10n.t('Taxes'),
    verkehr: vscode.l10n.t('Traffic'),
    verwaltung: vscode.l10n.t('Administration'),
  };
  return names[topic] ?? topic;
}
