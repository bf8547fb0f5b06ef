// Test-only extension. It makes the library's search as slow as a test needs it, and measures bare messages to a webview.
const { randomBytes } = require('node:crypto');
const vscode = require('vscode');

/** Milliseconds between two reports of a search, and between two bare messages. */
const PAUSE = 25;
/** Reports of a measured search, and the length of a bare message: that of one progress event with its envelope. */
const REPORTS = 150;
const LENGTH = 700;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function parts() {
  const veritas = vscode.extensions.getExtension('veritas.veritas');
  return (await veritas.activate()).parts;
}

async function longSearch(reports, pause = PAUSE) {
  const { library } = await parts();
  const real = Object.getPrototypeOf(library).search;
  library.search = async (request, options) => {
    for (let report = 1; report <= reports; report += 1) {
      await wait(pause);
      options.signal.throwIfAborted();
      options.onProgress?.({ examined: report, total: reports });
    }
    return real.call(library, request, options);
  };
}

async function realSearch() {
  const { library } = await parts();
  delete library.search;
}

/** A page that measures from the time in a message to the frame that shows it. */
async function barePanel() {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('veritasTest.bare', 'Bare', place, { enableScripts: true });
  const nonce = randomBytes(12).toString('hex');
  panel.webview.html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'">
<body data-view="bare"><p id="shown"></p><script nonce="${nonce}">
  const samples = [];
  const shown = document.getElementById('shown');
  addEventListener('message', ({ data }) => {
    if (data.end) { document.body.dataset.samples = JSON.stringify(samples); return; }
    requestAnimationFrame(() => {
      shown.textContent = data.text;
      setTimeout(() => samples.push(Date.now() - data.time));
    });
  });
  acquireVsCodeApi().postMessage('ready');
</script></body>`;
  await new Promise((resolve) => panel.webview.onDidReceiveMessage(resolve));
  return panel.webview;
}

let release = () => undefined;

/**
 * Searches that start when they are released and report one by one, each report half a pause after a bare message of the
 * same size: both are on their way under the same conditions. A page measures the bare ones until the last search ends.
 */
async function measuredSearch() {
  const { library } = await parts();
  const real = Object.getPrototypeOf(library).search;
  const released = new Promise((resolve) => {
    release = async () => resolve(await barePanel());
  });
  library.search = async (request, options) => {
    const webview = await released;
    for (let report = 1; report <= REPORTS; report += 1) {
      await wait(PAUSE / 2);
      webview.postMessage({ time: Date.now(), text: String(report).padEnd(LENGTH, '.') });
      await wait(PAUSE / 2);
      options.onProgress?.({ examined: report, total: REPORTS });
    }
    webview.postMessage({ end: true });
    return real.call(library, request, options);
  };
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('veritasTest.longSearch', () => longSearch(60)),
    vscode.commands.registerCommand('veritasTest.slowSearch', () => longSearch(6, 1500)),
    vscode.commands.registerCommand('veritasTest.measuredSearch', measuredSearch),
    vscode.commands.registerCommand('veritasTest.releaseSearch', () => release()),
    vscode.commands.registerCommand('veritasTest.realSearch', realSearch),
  );
};
