import '../components.ts';
import '../style/base.css';
import '../style/answer.css';
import '../style/run.css';
import '../style/timeline.css';
import '../style/runFile.css';
import { startPage } from '../startPage.ts';
import { vscodeTransport } from '../vscodeTransport.ts';
import { RunApp } from './runApp.ts';

startPage((root, language) => {
  new RunApp(root, vscodeTransport(), language).open();
});
