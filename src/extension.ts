import * as vscode from 'vscode';
import type { RunResult } from './protocol/run.ts';
import { compose, type Composition } from './host/compose.ts';

/** What other extensions get: questions asked here run on every surface like the user's own. */
export interface VeritasApi {
  /** Asks and resolves with the end of the run. Throws VeritasError for a question that cannot be asked. */
  ask(question: string): Promise<RunResult>;
  /** Resolves when everything that happened so far is on disk. */
  flush(): Promise<void>;
  /** For tests: the parts that the surfaces share. */
  readonly parts: Composition;
}

let composition: Composition | undefined;

export function activate(context: vscode.ExtensionContext): VeritasApi {
  try {
    const parts = compose(context);
    composition = parts;
    context.subscriptions.push(parts);
    return {
      parts,
      async ask(question) {
        const run = await parts.board.ask(question);
        if (run.live === null) throw new Error('A run that was just started is live.');
        const result = await run.live.done;
        await parts.board.ended(run.id);
        return result;
      },
      flush: () => parts.board.flush(),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Veritas could not start: {0}', reason));
    throw error;
  }
}

export async function deactivate(): Promise<void> {
  // What still runs is cut off first, so that it is kept as interrupted; then its file is given up.
  composition?.dispose();
  await composition?.journal.close();
}
