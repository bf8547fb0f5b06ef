// Test-only extension. It makes the library's search as slow as a test needs it, and measures bare messages to a webview.
const { spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const vscode = require('vscode');

/** Milliseconds between two reports of a search. */
const PAUSE = 25;
/** Milliseconds between two reports of a measured search, and between two bare messages: together fewer than there are frames. */
const MEASURED_PAUSE = 50;
/** Reports of a measured search, and the length of a bare message: that of one progress event with its envelope. */
const REPORTS = 150;
const LENGTH = 700;
/** Milliseconds between two looks at the event loop. */
const LOOK = 5;

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

/** The next searches, as many as there are steps that search, never answer and heed no signal; all after them are real. */
async function stuckSearch(count) {
  const { library } = await parts();
  const real = Object.getPrototypeOf(library).search;
  let left = count;
  library.search = (request, options) => {
    left -= 1;
    return left >= 0 ? new Promise(() => undefined) : real.call(library, request, options);
  };
}

async function realSearch() {
  const { library } = await parts();
  delete library.search;
}

/** Hands the last run on as a file of the workspace, without the dialog that asks where to. */
async function exportRun() {
  const { board } = await parts();
  const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'handed-on.veritas-run.jsonl');
  await vscode.commands.executeCommand('veritas.exportRun', board.runs.at(-1).id, target.toString());
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
 * same size. Every other event of the run has a bare message of the same moment, so that both are on their way under the
 * same conditions, also while the host is at work. A page measures the bare ones until the run ends.
 */
async function measuredSearch() {
  const { board, library } = await parts();
  const real = Object.getPrototypeOf(library).search;
  let bare;
  let reporting = false;
  const post = (text) => bare?.postMessage({ time: Date.now(), text: text.padEnd(LENGTH, '.') });
  const listening = board.attach({
    started: () => undefined,
    event: () => reporting || post('event'),
    paused: () => undefined,
    ended: () => {
      bare?.postMessage({ end: true });
      listening.dispose();
    },
    removed: () => undefined,
    rearranged: () => undefined,
  });
  const released = new Promise((resolve) => {
    release = async () => {
      bare = await barePanel();
      resolve();
    };
  });
  library.search = async (request, options) => {
    await released;
    for (let report = 1; report <= REPORTS; report += 1) {
      await wait(MEASURED_PAUSE / 2);
      post(String(report));
      await wait(MEASURED_PAUSE / 2);
      reporting = true;
      options.onProgress?.({ examined: report, total: REPORTS });
      reporting = false;
    }
    // All progress of this search has been reported.
    return real.call(library, request, { signal: options.signal });
  };
}

/** Watches how long the host's own thread does not come back to its timers, by the clock and by the processor time it used itself. */
function watchLoop() {
  const blocks = [];
  let last = performance.now();
  let used = process.threadCpuUsage();
  let ended = false;
  const look = () => {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(used);
    const wall = Math.max(0, now - last - LOOK);
    // What the machine gave to others in the meantime is no block of ours.
    blocks.push({ wall, own: Math.min(wall, (user + system) / 1000) });
    last = now;
    used = process.threadCpuUsage();
    if (!ended) setTimeout(look, LOOK);
  };
  setTimeout(look, LOOK);
  return () => {
    ended = true;
    const worst = (key) =>
      blocks
        .map((block) => block[key])
        .sort((a, b) => b - a)
        .slice(0, 5);
    return { looks: blocks.length, wall: worst('wall'), own: worst('own') };
  };
}

async function untilReady(library) {
  await wait(500);
  while (library.status.state !== 'ready') await wait(50);
}

/** Writes 300 files into a folder, in a process of its own. */
function writeMany(folder) {
  const touch = `const fs=require('fs'),p=require('path');for(let i=0;i<300;i++)fs.writeFileSync(p.join(process.argv[1],'neu'+i+'.md'),'# Neu '+i)`;
  return new Promise((resolve) =>
    spawn(process.execPath, ['-e', touch, folder], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }).on(
      'exit',
      resolve,
    ),
  );
}

/** Measures the host's event loop at rest, while the workspace is indexed, and while many changed files are; the figures go beside the workspace. */
async function eventLoop() {
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
  const { library } = await parts();
  await wait(3000);
  let stop = watchLoop();
  await wait(5000);
  const rest = stop();
  stop = watchLoop();
  const started = Date.now();
  await vscode.commands.executeCommand('veritas.chat.focus');
  library.start();
  await untilReady(library);
  const indexing = { ...stop(), seconds: (Date.now() - started) / 1000 };
  const { documents, problems } = library.status;
  stop = watchLoop();
  await writeMany(folder);
  await wait(1500);
  await untilReady(library);
  const changes = stop();
  const result = {
    rest,
    indexing,
    changes,
    documents,
    problems: problems.length,
    documentsAfter: library.status.documents,
  };
  writeFileSync(join(dirname(folder), 'loop.json'), JSON.stringify(result));
}

/** Adds the folder that VERITAS_TEST_FOLDER names, changes files in it, stops a reading of it and takes it out; the figures go beside the workspace. */
async function largeFolder() {
  const large = process.env.VERITAS_TEST_FOLDER;
  const { library } = await parts();
  const act = (command, argument) => vscode.commands.executeCommand(`veritas.library.${command}`, argument);
  const count = () => library.status.sources.find(({ name }) => name === 'large')?.documents ?? 0;
  const measured = async (work) => {
    const stop = watchLoop();
    const started = Date.now();
    await work();
    await untilReady(library);
    const { wall, own } = stop();
    const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
    return {
      seconds: (Date.now() - started) / 1000,
      own: own[0],
      wall: wall[0],
      documents: count(),
      megabytes,
    };
  };
  library.start();
  await untilReady(library);
  await wait(3000);
  const figures = {};
  figures.rest = await measured(() => wait(3000));
  const add = () => act('add', { target: large, name: 'large' });
  const remove = () => act('remove', 'large');
  figures.stopped = await measured(async () => {
    void add();
    while (!library.readings.some(({ source, percentage }) => source.name === 'large' && percentage > 10))
      await wait(20);
    await remove();
  });
  figures.added = await measured(add);
  const settle = async (before) => {
    while (count() === before) await wait(20);
  };
  figures.newFile = await measured(async () => {
    const before = count();
    writeFileSync(join(large, 'neu.md'), '# Neu\n\nEin neues Dokument.\n');
    await settle(before);
  });
  figures.newFiles = await measured(async () => {
    const before = count();
    await writeMany(large);
    await settle(before);
  });
  figures.removed = await measured(remove);
  figures.again = await measured(add);
  writeFileSync(
    join(dirname(vscode.workspace.workspaceFolders[0].uri.fsPath), 'large.json'),
    JSON.stringify(figures),
  );
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('veritasTest.longSearch', () => longSearch(60)),
    vscode.commands.registerCommand('veritasTest.slowSearch', () => longSearch(6, 1500)),
    vscode.commands.registerCommand('veritasTest.measuredSearch', measuredSearch),
    vscode.commands.registerCommand('veritasTest.releaseSearch', () => release()),
    vscode.commands.registerCommand('veritasTest.longerSearch', () => longSearch(300)),
    vscode.commands.registerCommand('veritasTest.stuckSearch', () => stuckSearch(2)),
    vscode.commands.registerCommand('veritasTest.realSearch', realSearch),
    vscode.commands.registerCommand('veritasTest.walkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', 'veritas.veritas#start', false),
    ),
    vscode.commands.registerCommand('veritasTest.eventLoop', eventLoop),
    vscode.commands.registerCommand('veritasTest.largeFolder', largeFolder),
    vscode.commands.registerCommand('veritasTest.exportRun', exportRun),
  );
};
