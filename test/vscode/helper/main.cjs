// Test-only extension. It makes the library's search as slow as a test needs it, and measures bare messages to a webview.
const { randomBytes } = require('node:crypto');
const vscode = require('vscode');

/** Milliseconds between two reports of a search, and between two bare messages. */
const PAUSE = 25;
/** Bare messages, and the length of each: that of one progress event with its envelope. */
const MESSAGES = 300;
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

/** The page measures from the time in a message to the frame that shows it. */
async function bareMessages() {
  const panel = vscode.window.createWebviewPanel('veritasTest.bare', 'Bare', vscode.ViewColumn.Active, {
    enableScripts: true,
  });
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
  for (let sent = 0; sent < MESSAGES; sent += 1) {
    panel.webview.postMessage({ time: Date.now(), text: String(sent).padEnd(LENGTH, '.') });
    await wait(PAUSE);
  }
  await wait(300);
  panel.webview.postMessage({ end: true });
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('veritasTest.longSearch', () => longSearch(60)),
    vscode.commands.registerCommand('veritasTest.slowSearch', () => longSearch(6, 1500)),
    vscode.commands.registerCommand('veritasTest.longerSearch', () => longSearch(300)),
    vscode.commands.registerCommand('veritasTest.realSearch', realSearch),
    vscode.commands.registerCommand('veritasTest.bareMessages', bareMessages),
  );
};
