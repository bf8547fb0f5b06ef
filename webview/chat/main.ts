import '../components.ts';
import '../style/base.css';
import '../style/answer.css';
import '../style/chat.css';
import { startPage } from '../startPage.ts';
import { vscodeTransport } from '../vscodeTransport.ts';
import { ChatApp } from './chatApp.ts';

startPage((root, language) => {
  new ChatApp(root, vscodeTransport(), language).open();
});
