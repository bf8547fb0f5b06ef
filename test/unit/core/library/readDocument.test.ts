import fc from 'fast-check';
import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { passageId, parsePassageId, readDocument } from '../../../../src/core/library/readDocument.ts';
import { readSectionHeading, sectionKey } from '../../../../src/core/library/readers/sectionHeading.ts';
import { writtenAnswer } from '../../../../src/protocol/writtenAnswer.ts';
import { passageSchema, type Passage } from '../../../../src/protocol/passage.ts';
import { currentLaw, feeSchedule, guide, statute } from './fixtures.ts';

const options = { libraryId: 'lib', root: '/root' };
const read = (path: string, text: string): ReturnType<typeof readDocument> => readDocument(path, text, options);

/** What a test says about a passage in one line. */
const brief = (passage: Passage): string =>
  [passage.kind, passage.repealed ? 'repealed' : 'live', passage.section ?? '-', passage.heading || '-', passage.heading_path.join(' > ') || '-'].join(' | ');

function expectExact(text: string, passages: readonly Passage[]): void {
  for (const passage of passages) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.text).not.toBe('');
    expect(text.slice(0, passage.start).split('\n').length).toBe(passage.start_line);
    expect(text.slice(0, passage.end).split('\n').length).toBe(passage.end_line);
    let last = 0;
    for (const part of passage.subdivisions) {
      expect(part.start).toBeGreaterThanOrEqual(last);
      expect(part.end).toBeGreaterThan(part.start);
      expect(part.end).toBeLessThanOrEqual(passage.text.length);
      last = part.end;
    }
  }
}

describe('statutes with jurabk', () => {
  const { document, passages } = read('b/bspgbg/index.md', statute);
  it('become a passage per section, whatever the heading level', () => {
    expect(passages.map(brief)).toEqual([
      'norm | live | § 1 | Zweck | Abschnitt 1 - Allgemeines',
      'norm | live | § 2 | Begriffe | Abschnitt 1 - Allgemeines',
      'norm | repealed | § 3 | - | Abschnitt 1 - Allgemeines',
      'norm | live | § 4a | Höhe der Zäune | Abschnitt 2 - Zäune',
      'norm | repealed | §§ 5 bis 7 | - | Abschnitt 2 - Zäune',
      'annex | live | Anlage 1 | (zu § 4a) Muster | -',
    ]);
  });
  it('carry law, state and jurisdiction', () => {
    const { law, law_official, jurisdiction, stand, title } = passages[0]!;
    expect({ law, law_official, jurisdiction, stand, title }).toEqual({
      law: 'BspGBG',
      law_official: 'BspGBG 2004',
      jurisdiction: 'DE',
      stand: '2021-08-05',
      title: 'Gesetz über Beispiele im Gartenbau',
    });
    expect(document.problem).toBeNull();
  });
  it('are cut at Absätze with their lists', () => {
    const parts = passages[1]!.subdivisions.map(({ absatz, start, end }) => [absatz, passages[1]!.text.slice(start, end)]);
    expect(parts).toEqual([
      ['1', '(1) Ein Garten ist eine Fläche mit Pflanzen.'],
      ['2', '(2) Als Pflanze gilt\n\n1.  der Baum,\n\n2.  der Strauch.'],
    ]);
  });
  it('have exact places and valid passages', () => {
    expectExact(statute, passages);
    for (const passage of passages) expect(passageSchema.safeParse(passage).success).toBe(true);
    expect(passages.map(({ id }) => id)[1]).toBe('lib/b/bspgbg/index.md#1');
    expect(passages[1]!.file).toBe('/root/b/bspgbg/index.md');
  });
  it('are whole when the title begins before the front matter', () => {
    const cut = statute.replace('---\nTitle: Gesetz über', 'Gesetz\nüber\n---\nTitle:');
    const { document: whole } = read('x.md', cut);
    expect([whole.info.law, whole.info.title]).toEqual(['BspGBG', 'Gesetz über Beispiele im Gartenbau']);
  });
  it('name sections within an article by both', () => {
    const nested = statute.replace('### § 1 Zweck', '### Art 9 - Überleitung\n\nEs gilt:\n\n### § 1 Zweck');
    expect(read('x.md', nested).passages.map(({ section }) => section).slice(0, 3)).toEqual(['Art. 9', 'Art. 9 § 1', 'Art. 9 § 2']);
  });
});

describe('current law', () => {
  it('reads law, Land, Stand and url from its front matter', () => {
    const { passages } = read('bw/GartO.md', currentLaw);
    expect(passages.map(brief)).toEqual([
      'norm | live | § 1 | Geltung | ERSTER TEIL Allgemeines',
      'norm | live | Art. 2 | Ausnahmen | ERSTER TEIL Allgemeines',
    ]);
    const { law, jurisdiction, stand, url, places } = passages[0]!;
    expect({ law, jurisdiction, stand, url, places }).toEqual({
      law: 'GartO BW',
      jurisdiction: 'BW',
      stand: '2026-02-03',
      url: 'https://example.org/garto',
      places: [],
    });
    expectExact(currentLaw, passages);
  });
  it('marks what lies in a folder of repealed texts', () => {
    expect(read('bw/ausser_kraft/GartO.md', currentLaw).passages.every(({ repealed }) => repealed)).toBe(true);
  });
  it('gives municipal statutes their place and each table row as a part', () => {
    const { passages } = read('bw/m/Satzung.md', feeSchedule);
    expect(passages.map(brief)).toEqual(['norm | live | Nr. 16 | Meldewesen | -']);
    const passage = passages[0]!;
    expect([passage.law, passage.jurisdiction, passage.places]).toEqual([null, 'BW', ['Musterbach']]);
    expect(passage.subdivisions.map(({ start, end }) => passage.text.slice(start, end).split('\n')[0])).toEqual([
      '| Nr. | Leistung | Gebühr |',
      '| 16.1 | Meldebescheinigung | 12,00 € |',
      '| 16.2 | Melderegisterauskunft | 15,00 € |',
    ]);
  });
});

describe('guides', () => {
  const { document, passages } = read('bauen/zaun.md', guide);
  it('become a passage per second-level heading', () => {
    expect(passages.map(brief)).toEqual([
      'guide | live | - | Kurz gesagt | Zaun bauen',
      'guide | live | - | Unterlagen | Zaun bauen',
    ]);
    expect(passages[1]!.subdivisions.map(({ start, end }) => passages[1]!.text.slice(start, end))).toEqual([
      '- Lageplan',
      '- Zeichnung des Zauns',
    ]);
    expect(document.info).toEqual({
      form: 'guide',
      title: 'Zaun bauen',
      law: null,
      lawOfficial: null,
      names: ['Zaun', 'Einfriedung', 'Sichtschutz'],
      jurisdiction: 'BW',
      places: ['Stuttgart'],
      stand: '2026-04-15',
      url: 'https://example.org/zaun',
    });
    expectExact(guide, passages);
  });
});

describe('other files', () => {
  it('plain Markdown is read by heading, code fences left alone', () => {
    const text = 'Vorwort.\n\n# Titel\n\nA\n\n```\n# kein Titel\n```\n\n## Teil\n\nB\n\n### Tief\n\nC\n';
    const { passages } = read('notiz.md', text);
    expect(passages.map(brief)).toEqual([
      'other | live | - | Titel | -',
      'other | live | - | Titel | -',
      'other | live | - | Teil | Titel',
      'other | live | - | Tief | Titel > Teil',
    ]);
    expectExact(text, passages);
  });
  it('text is cut between paragraphs', () => {
    const paragraph = 'Ein Satz über Gärten. '.repeat(30).trim();
    const text = Array.from({ length: 6 }, () => paragraph).join('\n\n');
    const { passages } = read('notiz.txt', text);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.every((passage) => passage.text.startsWith('Ein Satz') && passage.text.endsWith('.'))).toBe(true);
    expectExact(text, passages);
  });
  it('broken front matter is a problem, not a crash', () => {
    const { document, passages } = read('x.md', '---\ntitle: a: b: [\n---\n\n# Kopf\n\nText.\n');
    expect(document.problem).not.toBeNull();
    expect(passages.map(({ text }) => text)).toEqual(['Text.']);
    expect(read('y.md', '---\nohne Ende\n\nText').passages.length).toBe(1);
    expect(read('leer.md', '').passages).toEqual([]);
  });
  it('any text keeps the invariants', () => {
    const line = fc.constantFrom('# A', '## § 5 Titel', '### Art 3', '---', '', '(1) Satz', '1. x', '- y', '| a | b |', 'Text\u2028mit Trenner', '\ttab', 'Wort '.repeat(900), '## Anlage', '😀 ä', 'title: x');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('a.md', 'b.txt'), (lines, end, path) => {
        const text = lines.join(end);
        expectExact(text, read(path, text).passages);
        const law = `---\njurabk: XG\n---\n${text}`;
        expectExact(law, read('x.md', law).passages);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an answer that was written to a file', () => {
  const answer = '# Wie hoch ist die Abgabe?\n\nDie Abgabe beträgt 96 Euro. \\[1\\]\n\n## Quellen\n\n- \\[1\\] abgabe.md\n';
  it('is no source, whatever it looks like', () => {
    for (const text of [answer, currentLaw, guide, statute]) {
      const { document, passages } = read('antwort.md', writtenAnswer(text));
      expect(passages).toEqual([]);
      expect(document.problem).toBeNull();
    }
    expect(read('antwort.md', `\uFEFF${writtenAnswer(answer)}`).passages).toEqual([]);
  });
  it('becomes one again without its first line', () => {
    expect(read('antwort.md', writtenAnswer(answer).split('\n').slice(1).join('\n')).passages.length).toBe(2);
  });
});

describe('readSectionHeading', () => {
  const check = (heading: string, section: string | null, title = ''): void => {
    const found = readSectionHeading(heading);
    expect(found === null ? null : [found.section, found.title]).toEqual(section === null ? null : [section, title]);
  };
  it('reads every form of number', () => {
    check('§ 573c Fristen', '§ 573c', 'Fristen');
    check('§16', '§ 16');
    check('§ 1.01 Allgemeines', '§ 1.01', 'Allgemeines');
    check('§§ 3 bis 6 (weggefallen)', '§§ 3 bis 6');
    check('Art 13', 'Art. 13');
    check('Artikel 6 — Rechtmäßigkeit', 'Art. 6', 'Rechtmäßigkeit');
    check('Anlage 2: Muster', 'Anlage 2', 'Muster');
    check('Anlage (zu § 4)', 'Anlage', '(zu § 4)');
    check('3.1 Dezentrale Anlagen', 'Nr. 3.1', 'Dezentrale Anlagen');
    check('Artenschutz', null);
    check('Abschnitt 2 - Zäune', null);
    check('Anlagenrecht', null);
  });
  it('compares sections by key', () => {
    expect(['§ 573c', '§§ 573c', 'Art. 6', 'Art 6', 'Artikel 6', 'Anlage 1', 'Art. 229 § 5'].map(sectionKey)).toEqual([
      '573c',
      '573c',
      'art6',
      'art6',
      'art6',
      'anlage1',
      'art229§5',
    ]);
    expect(sectionKey('§ 823')).not.toBe(sectionKey('§ 1823'));
  });
});

describe('passage ids', () => {
  it('round-trip', () => {
    expect(parsePassageId(passageId('lib', 'a/b#c.md', 12))).toEqual({ libraryId: 'lib', path: 'a/b#c.md', ordinal: 12 });
    expect(parsePassageId('nonsense')).toBeNull();
  });
});

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/statutes/', import.meta.url));
describe('the statutes of the shared corpus', () => {
  it.skipIf(!existsSync(corpus))('all keep the invariants and give their sections', () => {
    let norms = 0;
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(corpus + name, 'utf8');
      const { document, passages } = read(name, text);
      expect(document.info.law, name).not.toBeNull();
      const headings = text.split('\n').filter((line) => /^#+ (?:\(XXXX\) ?)?(?:§|Art )/.test(line)).length;
      const sections = passages.filter(({ section }) => section !== null && /^(?:§|Art)/.test(section)).length;
      expect(sections, name).toBe(headings);
      norms += sections;
      for (const passage of passages) {
        if (text.slice(passage.start, passage.end) !== passage.text) throw new Error(`${name} ${passage.section ?? ''}`);
      }
    }
    expect(norms).toBeGreaterThan(20_000);
  });
});
