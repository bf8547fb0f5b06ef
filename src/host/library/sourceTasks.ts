import * as vscode from 'vscode';
import { isCancelled, isVeritasError } from '../../core/errors.ts';
import type { TaskOptions } from '../../node/sources/sourceClient.ts';
import { withoutLinks } from '../plainText.ts';
import { describeProblem } from '../problems.ts';
import { tellError, tellWarning } from '../tell.ts';

/** Does work that takes time, with a notification that names what is being loaded and can cancel it. */
export function working<T>(title: string, work: (options: TaskOptions) => Promise<T>): Thenable<T> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: withoutLinks(title),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (progress, token) => {
    const cancel = new AbortController();
    token.onCancellationRequested(() => cancel.abort());
    let shown = 0;
    return work({
      signal: cancel.signal,
      onProgress: ({ law, done, total }) => {
        const percent = (100 * done) / total;
        const message = withoutLinks(vscode.l10n.t('{0} ({1} of {2})', law, done + 1, total));
        progress.report({ message, increment: percent - shown });
        shown = percent;
      },
    });
  });
}

/** Like `working`; without a network the user may try again. Undefined when the user gave up. */
export async function downloading<T>(
  title: string,
  work: (options: TaskOptions) => Promise<T>,
): Promise<T | undefined> {
  for (;;) {
    try {
      return await working(title, work);
    } catch (error) {
      if (!isVeritasError(error, 'offline')) throw error;
      const again = vscode.l10n.t('Try Again');
      if ((await tellError(error.message, again)) !== again) return undefined;
    }
  }
}

/** The action with its failure told to the user; a cancel needs no words. */
export function told<Args extends unknown[], T>(
  action: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T | undefined> {
  return async (...args) => {
    try {
      return await action(...args);
    } catch (error) {
      if (!isCancelled(error)) void tellError(describeProblem(error).text);
      return undefined;
    }
  };
}

/** False, and told, where downloads and changes are not allowed. */
export function isTrusted(): boolean {
  if (vscode.workspace.isTrusted) return true;
  void tellWarning(
    vscode.l10n.t('Libraries are not changed while the workspace is not trusted.'),
  );
  return false;
}
