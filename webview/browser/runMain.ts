import '../components.ts';
import './theme.css';
import '../style/base.css';
import '../style/run.css';
import '../style/timeline.css';
import { RunApp } from '../run/runApp.ts';
import { startPage } from '../startPage.ts';
import { readPageSession } from './pageSession.ts';
import { SocketTransport } from './socketTransport.ts';
import { pageTexts } from './texts.ts';
import { followTheme } from './theme.ts';

startPage((root, language) => {
  followTheme();
  const runId = new URLSearchParams(location.hash.slice(1)).get('run') ?? '';
  const transport = new SocketTransport({
    view: 'run',
    session: readPageSession(),
    texts: pageTexts[language],
    mode: 'agents',
    runId,
    onState: (state) => (document.body.dataset['connection'] = state),
    onOpenRun: () => undefined,
    onWaiting: () => undefined,
  });
  new RunApp(root, transport, language).open();
});
