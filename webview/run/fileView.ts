import type { ViewFile } from '../../src/protocol/viewChannel.ts';
import { element } from '../dom.ts';
import { icon } from '../icons.ts';
import type { ViewContext } from '../viewContext.ts';

/** What a reader has to know of the file that the run stands in. */
export function fileNotes({ notes }: ViewFile, { texts }: ViewContext): HTMLElement | null {
  if (notes.length === 0) return null;
  const list = element('ul', { class: 'file-notes', attributes: { 'aria-label': texts.fileNotes } });
  for (const note of notes)
    list.append(element('li', { class: 'remark' }, icon('warning'), element('span', { text: note })));
  return list;
}

/** In the place of a run that cannot be shown. */
export function unreadableFile(file: ViewFile, context: ViewContext): HTMLElement {
  return element(
    'main',
    { class: 'no-file' },
    element('h1', { text: context.texts.fileUnreadable }),
    element('p', { class: 'small', text: file.name }),
    fileNotes(file, context),
  );
}
