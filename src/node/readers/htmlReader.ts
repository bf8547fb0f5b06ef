import { Parser } from 'htmlparser2';
import { decodeText } from '../library/decodeText.ts';
import { FlowBuilder, type ElementRole } from './flowBuilder.ts';
import { ReadError, type ExtractedText, type ReadLimits } from './formats.ts';
import { MarkdownWriter } from './markdownWriter.ts';

const SKIPPED =
  'head title script style noscript template svg math iframe object canvas audio video nav button select textarea datalist dialog';
const BLOCKS =
  'p div section article main header footer aside address blockquote figure figcaption form fieldset legend details summary dt dd dl hr body caption center';

const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...SKIPPED.split(' ').map((name) => [name, 'skip'] as const),
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ['br', 'break'],
  ['ul', 'bullets'],
  ['menu', 'bullets'],
  ['ol', 'numbers'],
  ['li', 'item'],
  ['table', 'table'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['pre', 'preformatted'],
  ['h1', 'heading1'],
  ['h2', 'heading2'],
  ['h3', 'heading3'],
  ['h4', 'heading4'],
  ['h5', 'heading5'],
  ['h6', 'heading6'],
]);

/** Words of a page as Markdown. Scripts, styles, menus and hidden parts are left out; nothing is run or loaded. */
export function readHtml(bytes: Uint8Array, limits: ReadLimits): ExtractedText {
  const { text: source } = decodeText(bytes);
  if (source === null) throw new ReadError('encoding');
  const writer = new MarkdownWriter(limits.characters);
  const title = pageTitle(source);
  if (title !== '') writer.frontMatter({ title });
  const flow = new FlowBuilder(writer, limits);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const hidden = attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true';
        flow.open(name, hidden ? 'skip' : (ROLES.get(name) ?? null));
      },
      onclosetag: (name) => flow.close(name),
      ontext: (words) => flow.text(words),
    },
    { decodeEntities: true },
  );
  parser.end(source);
  flow.finish();
  return { text: writer.toString(), pages: null, textlessPages: 0 };
}

function pageTitle(source: string): string {
  let title = '';
  let inside = false;
  let done = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name === 'title' && !done;
        // Pictures within the page have titles too.
        if (name === 'svg' || ROLES.get(name) === 'block') done = true;
      },
      onclosetag: (name) => {
        if (name !== 'title') return;
        inside = false;
        done = true;
      },
      ontext: (words) => {
        if (inside) title += words;
      },
    },
    { decodeEntities: true },
  );
  // A title stands at the beginning of a page; the rest need not be read twice.
  parser.end(source.slice(0, 65_536));
  return title.replace(/\s+/g, ' ').trim();
}
