import '../components.ts';
import './theme.css';
import '../style/base.css';
import '../style/answer.css';
import '../style/chat.css';
import './page.css';
import { ChatApp } from '../chat/chatApp.ts';
import { startPage } from '../startPage.ts';
import { ConnectionBar } from './connectionBar.ts';
import { readPageSession } from './pageSession.ts';
import { RunFrame } from './runFrame.ts';
import { SocketTransport } from './socketTransport.ts';
import { pageTexts } from './texts.ts';
import { followTheme } from './theme.ts';

startPage((root, language) => {
  followTheme();
  const texts = pageTexts[language];
  const session = readPageSession();
  const bar = new ConnectionBar(texts, session);
  const frame = new RunFrame(texts);
  document.body.prepend(bar.root);
  document.body.append(frame.root);
  const transport = new SocketTransport({
    view: 'chat',
    session,
    texts,
    // "?mode=mock" shows a simulated run, which every view says.
    mode: new URLSearchParams(location.search).get('mode') === 'mock' ? 'mock' : 'agents',
    onState: (state) => {
      bar.setState(state);
      if (state === 'connected') frame.connected();
    },
    onOpenRun: (runId) => frame.show(runId),
    onWaiting: (position) => bar.setWaiting(position),
  });
  new ChatApp(root, transport, language).open();
});
