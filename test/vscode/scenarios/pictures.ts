import path from 'node:path';
import { themes, until, type ThemeName } from '../window.ts';
import { ChatDriver } from './chatDriver.ts';
import { onStage, references, root, STATUS, type Scenario } from './scenario.ts';

const themeNames = Object.keys(themes) as ThemeName[];

export const pictures: Scenario = {
  name: 'takes pictures of chat and panel, running and finished, in four themes',
  run: (stage) =>
    onStage(stage, { language: 'de' }, async ({ window }) => {
      const picture = (name: string): Promise<void> =>
        window.screenshot(path.join(root, 'out/screenshots', `${name}.png`));
      const chat = await ChatDriver.open(window);
      await window.page.mouse.move(700, 500);
      await picture('empty-dark');
      await window.command('Veritas Test: Slow Search');
      window.settings({ 'veritas.notifications': 'always' });
      await chat.ask(references[1].question);
      await window.clickStatus(STATUS);
      await window.panel();
      await until('something is done', async () => (await chat.percent()) >= 10);
      await chat.button('Pausieren').click();
      await until('it pauses', async () =>
        (await chat.last.locator('.summary-text').innerText()).includes('Pausiert'),
      );
      await chat.button('Fortsetzen').click();
      for (const theme of themeNames) {
        await window.theme(theme);
        await picture(`running-${theme}`);
      }
      await chat.answered();
      await chat.ended();
      for (const theme of themeNames) {
        await window.theme(theme);
        await picture(`finished-${theme}`);
      }
    }),
};
