import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ViewKind } from '../../protocol/viewMessage.ts';
import { displayLanguage } from '../settings.ts';

/** What a webview may load: its own script and style sheet. */
export function viewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')] };
}

/** The page of a view. The policy lets nothing run but the one script, and nothing load from anywhere else. */
export function viewPage(webview: vscode.Webview, extensionUri: vscode.Uri, view: ViewKind): string {
  const nonce = randomBytes(18).toString('base64url');
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${displayLanguage()}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta property="csp-nonce" content="${nonce}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Veritas</title>
    <link rel="stylesheet" href="${file(`${view}.css`)}" />
  </head>
  <body data-view="${view}">
    <div id="app"></div>
    <script nonce="${nonce}" src="${file(`${view}.js`)}"></script>
  </body>
</html>`;
}
