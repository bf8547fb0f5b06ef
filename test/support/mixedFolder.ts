import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDocx, makePdf, makeStatuteXml, pdfLines, wordParagraph } from './officeFiles.ts';

/** What a generated folder holds: files that give a document, and files that are named with a reason. */
export interface MixedFolder {
  readonly readable: readonly string[];
  /** Path → beginning of the reason in English. */
  readonly failing: ReadonlyMap<string, string>;
  /** Files whose content may change while they are read. */
  readonly restless: readonly string[];
}

const ODD_NAMES = [
  'ä ö ü ß.md',
  'mit "Anführung".md',
  "quote'.md",
  '  Leerzeichen .md',
  '日本語.md',
  'emoji 🏛️.md',
  '-rf.md',
  '%2e%2e.md',
  '#hash?.md',
  'a'.repeat(200) + '.md',
  'zeile\numbruch.md',
];

/** Fills `root` with about `count` files of all kinds, each kind in turn, and everything that is awkward once. */
export function makeMixedFolder(root: string, count: number): MixedFolder {
  const readable: string[] = [];
  const failing = new Map<string, string>();
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const good = (path: string, content: string | Uint8Array): void => {
    write(path, content);
    readable.push(path);
  };
  const bad = (path: string, content: string | Uint8Array, reason: string): void => {
    write(path, content);
    failing.set(path, reason);
  };
  const pdf = makePdf([pdfLines(['Deckblatt']), pdfLines(['Die Marktgeb\u00fchr betr\u00e4gt 12 Euro.'])]);
  const makers: readonly ((number: number) => void)[] = [
    (number) =>
      good(
        `md/${number % 7}/notiz${number}.md`,
        `# Notiz ${number}\n\nZur Sache ${number} ist zu sagen: Markt.\n`,
      ),
    (number) =>
      good(
        `web/seite${number}.html`,
        `<title>Seite ${number}</title><h1>Markt ${number}</h1><p>Standgeld 7 Euro.</p>`,
      ),
    (number) => good(`akten/brief${number}.docx`, makeDocx(wordParagraph(`Brief ${number} zum Markt`))),
    (number) => good(`akten/satzung${number}.pdf`, pdf),
    (number) => good(`text/text${number}.txt`, `Text ${number}\n\nMit Umlauten: Märkte.\n`),
    (number) => good(`text/alt${number}.txt`, Buffer.from(`Alter Text ${number}: M\u00e4rkte`, 'latin1')),
    (number) =>
      good(
        `recht/gesetz${number}.xml`,
        makeStatuteXml(`Markt${number}G`, `Gesetz ${number}`, [
          { number: '§ 1', title: 'Markt', content: '<P>(1) Märkte sind frei.</P>' },
        ]),
      ),
    (number) =>
      bad(
        `bilder/bild${number}.txt`,
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, number & 255]),
        'not a text file',
      ),
    // Files of kinds that nobody reads are passed over in silence.
    (number) => write(`bilder/foto${number}.jpg`, Uint8Array.from([0xff, 0xd8, number & 255])),
  ];
  for (let number = 0; number < count; number++) makers[number % makers.length]?.(number);

  for (const [index, name] of ODD_NAMES.entries()) good(`namen/${name}`, `Seltsamer Name ${index}\n`);
  good('...punkte.md', 'Drei Punkte\n');
  bad('kaputt/scan.pdf', makePdf([[], []]), 'holds only pictures');
  bad('kaputt/halb.pdf', pdf.slice(0, 200), 'damaged');
  bad('kaputt/leer.pdf', new Uint8Array(), 'damaged');
  bad('kaputt/text.docx', 'kein Word', 'damaged');
  bad('kaputt/tief.html', '<div>'.repeat(9_000), 'nested too deeply');
  bad('kaputt/pom.xml', '<project/>', 'XML without legal norms');
  bad('kaputt/kopf.md', '---\ntitle: a: [\n---\n\nInhalt\n', 'front matter is faulty');
  const large = openSync(join(root, 'kaputt/gross.txt'), 'w');
  ftruncateSync(large, 200 * 1024 * 1024);
  closeSync(large);
  failing.set('kaputt/gross.txt', 'too large with 200 MB');
  symlinkSync(root, join(root, 'kaputt', 'kreis'));
  failing.set('kaputt/kreis', 'link in a circle');
  symlinkSync(join(root, 'kaputt', 'b'), join(root, 'kaputt', 'a'));
  symlinkSync(join(root, 'kaputt', 'a'), join(root, 'kaputt', 'b'));
  symlinkSync(join(root, 'nirgends.md'), join(root, 'kaputt', 'tot.md'));
  mkdirSync(join(root, 'leerer ordner'));
  const restless = Array.from({ length: 20 }, (_, index) => `unruhig/datei${index}.md`);
  for (const path of restless) write(path, '# Ruhig\n\nNoch steht hier wenig.\n');
  return { readable, failing, restless };
}

/** Takes the right to read from a file and a folder; of use only where the user is not root. */
export function forbid(root: string, paths: readonly string[]): void {
  for (const path of paths) chmodSync(join(root, path), 0);
}
