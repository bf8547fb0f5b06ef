import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { ReaderThread } from '../../../../src/node/readers/readerThread.ts';
import { makePdf, pdfLines } from '../../../support/officeFiles.ts';

const open: ReaderThread[] = [];
function thread(options: ConstructorParameters<typeof ReaderThread>[0]): ReaderThread {
  const made = new ReaderThread(options);
  open.push(made);
  return made;
}
afterEach(() => {
  for (const made of open.splice(0)) made.close();
});

describe('reader thread', () => {
  it('reads one file after another', async () => {
    const reader = thread({});
    const page = await reader.read('html', strToU8('<p>eins</p>'));
    const pdf = await reader.read('pdf', makePdf([pdfLines(['zwei'])]));
    const broken = await reader.read('pdf', strToU8('drei'));
    expect([page.extracted?.text, pdf.extracted?.text, broken.failure]).toEqual([
      'eins\n',
      'zwei',
      'damaged',
    ]);
  });

  it('ends a thread that takes too long', async () => {
    expect(await thread({ timeout: 1 }).read('html', strToU8('<p>eins</p>'))).toEqual({
      extracted: null,
      failure: 'too_slow',
    });
  });

  it('survives a file that eats the memory and reads the next one', async () => {
    const reader = thread({ memory: 24 });
    const greedy = strToU8(`<table>${'<tr><td>viele Worte in einer Zelle'.repeat(400_000)}</table>`);
    const first = await reader.read('html', greedy);
    const second = await reader.read('html', strToU8('<p>klein</p>'));
    expect([first.failure, second.extracted?.text]).toEqual(['no_memory', 'klein\n']);
  });
});
