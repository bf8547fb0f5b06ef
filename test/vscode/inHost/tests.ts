import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { VeritasApi } from '../../../src/extension.ts';
import type { RunResult } from '../../../src/protocol/run.ts';
import { isWrittenAnswer } from '../../../src/protocol/writtenAnswer.ts';
import { ActivationTimer } from './activationTimer.ts';

const ID = 'veritas.veritas';
const references = [
  ['Bauantrag für Einfamilienhaus in Stuttgart', 14],
  ['Unterschied zwischen GmbH und AG gründen', 22],
  ['Wie viel kostet ein Bauantrag in München?', 10],
] as const;

function extension(): vscode.Extension<VeritasApi> {
  const found = vscode.extensions.getExtension<VeritasApi>(ID);
  assert.ok(found, 'the extension is installed');
  return found;
}

async function configure(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('veritas').update(key, value, vscode.ConfigurationTarget.Global);
}

async function until(what: string, check: () => boolean, limit = 30_000): Promise<void> {
  const end = Date.now() + limit;
  while (!check()) {
    if (Date.now() > end) assert.fail(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The suite proper. `print` puts a line into the report. */
export function defineTests(print: (line: string) => void): void {
  describe('Veritas in the extension host', () => {
    let api: VeritasApi;

    it('is not active before it is used, and activates without loading its engine', async () => {
      assert.equal(extension().isActive, false);
      const time = new ActivationTimer();
      api = await extension().activate();
      time.stop();
      print(
        `activation: ${time.wall.toFixed(1)} ms, of them ${time.processor.toFixed(1)} ms of processor time (budget 50 ms)`,
      );
      // What the machine gave to others in the meantime is not the extension's.
      assert.ok(time.wall > 0 && Math.min(time.wall, time.processor) < 50, `${time.wall} ms`);
    });

    it('registers exactly the commands that its manifest declares', async () => {
      const manifest = extension().packageJSON as { contributes: { commands: { command: string }[] } };
      const declared = manifest.contributes.commands.map(({ command }) => command).sort();
      const registered = (await vscode.commands.getCommands(true)).filter((name) =>
        /^veritas\.[a-zA-Z.]+$/.test(name),
      );
      assert.deepEqual(registered.filter((name) => declared.includes(name)).sort(), declared);
    });

    it('opens the library with starter guides and the documents of the workspace', async () => {
      api.parts.library.start();
      await until('ready', () => api.parts.library.status.state === 'ready', 90_000);
      const { sources, documents } = api.parts.library.status;
      assert.equal(sources.length, 2);
      assert.ok(documents > 10);
    });

    it('starts the streaming server on this machine, protects it, and stops it', async () => {
      await configure('server.port', 0);
      const url = await vscode.commands.executeCommand<string | undefined>('veritas.startServer');
      assert.match(url ?? '', /^http:\/\/127\.0\.0\.1:\d+$/);
      const health = await fetch(`${url}/health`);
      assert.equal(health.status, 200);
      const asked = await fetch(`${url}/runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'Was ist ein Strandkorb?' }),
      });
      assert.equal(asked.status, 401);
      await vscode.commands.executeCommand('veritas.stopServer');
      await assert.rejects(fetch(`${url}/health`));
    });

    it('answers the reference questions with 14, 22 and 10 events', async () => {
      await configure('detail', 'milestones');
      const counts: number[] = [];
      for (const [question] of references) {
        const result = await api.ask(question);
        assert.equal(result.status, 'completed');
        assert.equal(result.answer?.outcome, 'grounded');
        counts.push(api.parts.board.run(result.run_id)?.events.length ?? 0);
      }
      assert.deepEqual(
        counts,
        references.map(([, events]) => events),
      );
      await configure('detail', undefined);
    });

    it('answers from a document of the workspace, at the right characters', async () => {
      const result = await api.ask('Wie hoch ist die Strandkorbabgabe in Musterstadt?');
      const citation = result.answer?.citations.find(({ path: name }) => name === 'strandkorb.md');
      assert.ok(citation, JSON.stringify(result.answer?.citations.map(({ path: name }) => name)));
      const document = await vscode.workspace.openTextDocument(citation.file);
      assert.equal(document.getText().slice(citation.start, citation.end), citation.quote);
    });

    it('reads a new file of the workspace by itself', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
      const before = api.parts.library.status.documents;
      writeFileSync(
        path.join(folder, 'neu.md'),
        '# Leinenpflicht in Musterstadt\n\nHunde sind an der Leine zu führen.\n',
      );
      await until('the file is read', () => api.parts.library.status.documents > before, 60_000);
    });

    it('searches a folder that is added, names the file that cannot be read, and takes it out again', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'Satzungen-'));
      writeFileSync(
        path.join(folder, 'steg.md'),
        '# Stege\n\nDie Stegabgabe in Musterstadt beträgt 47 Euro im Jahr.\n',
      );
      writeFileSync(path.join(folder, 'kaputt.pdf'), 'no PDF');
      const name = await vscode.commands.executeCommand<string>('veritas.library.add', { target: folder });
      assert.equal(name, path.basename(folder));
      await api.parts.library.settled();
      const rows = await api.parts.libraryView.rows();
      assert.deepEqual(
        rows
          .slice(2)
          .map((row) => [
            row.name,
            row.origin,
            row.state,
            row.documents,
            row.problems.map((each) => each.path),
          ]),
        [[name, 'folder', 'ready', 1, ['kaputt.pdf']]],
      );
      const result = await api.ask('Wie hoch ist die Stegabgabe in Musterstadt?');
      assert.ok(result.answer?.citations.some(({ path: cited }) => cited === 'steg.md'));
      await vscode.commands.executeCommand('veritas.library.remove', name);
      await api.parts.library.settled();
      assert.equal((await api.parts.libraryView.rows()).length, 2);
      assert.ok(existsSync(path.join(folder, 'steg.md')));
      rmSync(folder, { recursive: true });
    });

    it('uses the default for a setting that makes no sense', async () => {
      await configure('maxParallel', 0);
      const result = await api.ask('Was ist eine GmbH?');
      assert.equal(result.status, 'completed');
      await configure('maxParallel', undefined);
    });

    it('refuses a question that is too long, and one without words, with a code', async () => {
      const codeOf = async (question: string): Promise<unknown> => {
        try {
          await api.parts.board.ask(question);
          return 'asked';
        } catch (error) {
          return (error as { code?: unknown }).code;
        }
      };
      assert.deepEqual(
        [await codeOf('x '.repeat(50_000)), await codeOf(' \u0000?! ')],
        ['question_too_long', 'invalid_question'],
      );
    });

    it('stops within 100 ms while a search is at work, and answers at once afterwards', async () => {
      const { library, board } = api.parts;
      // What a store does that takes for ever and does not listen.
      library.search = () => new Promise(() => undefined);
      const run = await board.ask('Wie melde ich meine Wohnung an?');
      await until('a step runs', () => run.tracker.running.length > 0);
      const started = performance.now();
      const ended = new Promise<RunResult>((resolve) =>
        board.attach({ ended: (_run, result) => resolve(result) }),
      );
      board.stop(run.id);
      assert.equal((await ended).status, 'cancelled');
      const took = performance.now() - started;
      print(`stop: ${took.toFixed(1)} ms`);
      assert.ok(took < 100, `${took} ms`);
      Reflect.deleteProperty(library, 'search');
      assert.equal((await api.ask('Was ist eine GmbH?')).status, 'completed');
    });

    it('survives a view that posts rubbish', async () => {
      await vscode.commands.executeCommand('veritas.chat.focus');
      await until('the chat is joined', () =>
        [...api.parts.sessions].some(({ connection }) => connection.listening),
      );
      for (const { connection } of api.parts.sessions)
        for (const rubbish of [null, 7, 'x', {}, { type: 'open_citation' }, { type: 'ask', question: 7 }])
          connection.receive(rubbish);
      assert.equal((await api.ask('Was ist eine GmbH?')).status, 'completed');
    });

    it('says so instead of failing when a cited file is gone or an answer has nothing to save', async () => {
      await vscode.commands.executeCommand('veritas.exportAnswer', 'no such run');
      const result = await api.ask('Was ist eine GmbH?');
      const target = vscode.Uri.joinPath(
        vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'),
        'antwort.md',
      );
      await vscode.commands.executeCommand('veritas.exportAnswer', result.run_id, target.toString());
      const written = Buffer.from(await vscode.workspace.fs.readFile(target)).toString('utf8');
      assert.match(written, /GmbH/);
      assert.ok(isWrittenAnswer(written), 'it will not be read as a source');
    });

    it('keeps every run on disk, and forgets a deleted one until that is undone', async () => {
      const { board, journal } = api.parts;
      const there = async (): Promise<string[]> => {
        const runs = await journal.list();
        return runs.filter(({ deleted_at: deleted }) => deleted === null).map(({ run_id: id }) => id);
      };
      await api.flush();
      const kept = await there();
      assert.deepEqual(
        kept.toReversed(),
        board.runs.map(({ id }) => id),
      );
      const [first] = board.runs;
      assert.ok(first);
      await board.remove(first.id);
      assert.deepEqual(await there(), kept.slice(0, -1));
      await board.undoRemove(first.id);
      assert.deepEqual(await there(), kept);
      assert.equal(board.runs[0]?.id, first.id);
    });

    it('finds, names, pins, exports and compares runs of the history', async () => {
      const { journal, board, history } = api.parts;
      const [one, two] = board.runs;
      assert.ok(one && two);
      const run = (name: string, ...rest: unknown[]): Thenable<unknown> =>
        vscode.commands.executeCommand(`veritas.${name}`, ...rest);
      await run('renameRun', one.id, 'Ein Name');
      await run('pinRun', one.id);
      await run('searchHistory', 'ein NAME');
      assert.deepEqual(
        (await history.getChildren()).map(({ run_id: id, title, pinned }) => [id, title, pinned]),
        [[one.id, 'Ein Name', true]],
      );
      await run('clearHistorySearch');
      const all = await history.getChildren();
      assert.equal(all.length, board.runs.length);
      assert.equal(all[0]?.run_id, one.id);
      await run('unpinRun', one.id);
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
      const target = vscode.Uri.joinPath(folder, 'ein.veritas-run.jsonl');
      await run('exportRun', one.id, target.toString());
      const exported = Buffer.from(await vscode.workspace.fs.readFile(target));
      assert.ok(exported.equals(Buffer.from(await journal.bytes(one.id))));
      await run('compareRuns', one.id, two.id);
      assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# Two runs compared/);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('leaves nothing behind when it is disposed', async () => {
      const { library, board, sessions } = api.parts;
      library.search = () => new Promise(() => undefined);
      const run = await board.ask('Wie melde ich meine Wohnung an?');
      await until('a step runs', () => run.tracker.running.length > 0);
      api.parts.dispose();
      await run.live?.done;
      await api.parts.journal.close();
      const [newest] = await api.parts.journal.list();
      assert.deepEqual([newest?.run_id, newest?.status], [run.id, 'interrupted']);
      await until('the views are let go', () =>
        [...sessions].every(({ connection }) => !connection.listening),
      );
      assert.equal((await vscode.commands.getCommands(true)).includes('veritas.refreshLibrary'), false);
    });
  });
}
