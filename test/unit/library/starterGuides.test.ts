import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LawCorpus } from '../../support/lawCorpus.ts';
import { lawReferences } from '../../support/lawReferences.ts';
import { groundedFacts, readGuide, readGuides, type StarterGuide } from '../../support/starterGuide.ts';

const LIBRARY = join(import.meta.dirname, '../../../library');
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const KINDS = ['procedure', 'company-form', 'fees', 'rights', 'concept'];
const JURISDICTIONS = 'DE EU BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');
const LAND_LAW = new RegExp(` (?:${JURISDICTIONS.slice(2).join('|')}|M-V|NRW|LSA|Saar|Bln)$`);
const ASPECTS = [
  'Kurz gesagt',
  'Mindestkapital',
  'Gründer',
  'Rechtsfähigkeit',
  'Organe',
  'Haftung',
  'Form des Gesellschaftsvertrags',
  'Anteile und Übertragung',
  'Register und Entstehung',
  'Firma',
  'Jahresabschluss',
  'Steuern',
  'Mitbestimmung',
  'Gründungskosten',
];

const guides = readGuides(LIBRARY);

function texts(value: unknown): string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '')
    ? (value as string[])
    : [];
}

function isIsoDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** What is wrong with the form of a guide; nothing when it is in order. */
function formFindings(guide: StarterGuide): string[] {
  const { front } = guide;
  const rules: [boolean, string][] = [
    [/^[a-z0-9/-]+\.md$/.test(guide.path), 'file name is not kebab-case ASCII'],
    [typeof front['title'] === 'string' && front['title'] !== '', 'title missing'],
    [texts(front['topics']).length >= 2, 'fewer than two topics'],
    [JURISDICTIONS.includes(String(front['jurisdiction'])), 'jurisdiction unknown'],
    [KINDS.includes(String(front['kind'])), 'kind unknown'],
    [texts(front['legal_bases']).length >= 1, 'legal_bases missing'],
    [isIsoDate(front['stand']), 'stand is no ISO date'],
    [texts(front['links']).every((link) => /^https:\/\/[^\s]+$/.test(link)), 'a link is no https address'],
    [guide.titles.length === 1 && guide.titles[0] === front['title'], 'H1 is not the title'],
    [guide.headings[0] === 'Kurz gesagt', 'does not begin with "Kurz gesagt"'],
    [new Set(guide.headings).size === guide.headings.length, 'a heading occurs twice'],
    [groundedFacts(guide).length >= 3, 'fewer than three facts with a legal basis'],
    [
      front['kind'] !== 'company-form' || guide.headings.join('|') === ASPECTS.join('|'),
      'aspect headings incomplete or in another order',
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, finding]) => `${guide.path}: ${finding}`);
}

/** Sections a guide names that the corpus does not have, and references without any law. */
function referenceFindings(guide: StarterGuide, corpus: LawCorpus): string[] {
  const jurisdiction = String(guide.front['jurisdiction']);
  const ofLand = (law: string): boolean =>
    !['DE', 'EU'].includes(jurisdiction) || LAND_LAW.test(law);
  const findings: string[] = [];
  for (const text of [...texts(guide.front['legal_bases']), guide.body]) {
    for (const reference of lawReferences(text)) {
      if (reference.law === undefined) findings.push(`${guide.path}: no law named: ${reference.text}`);
      else {
        const found = corpus.has(reference.law, reference.section, jurisdiction);
        if (found === 'no' || (found === 'unknown' && !ofLand(reference.law))) {
          findings.push(`${guide.path}: ${reference.section} of ${reference.law} ${found}: ${reference.text}`);
        }
      }
    }
  }
  return findings;
}

function openCorpus(checked: readonly StarterGuide[]): LawCorpus {
  const corpus = new LawCorpus(CORPUS);
  const all = checked.flatMap((guide) => [...texts(guide.front['legal_bases']), guide.body]);
  corpus.load(all.flatMap((text) => lawReferences(text)).flatMap(({ law }) => law ?? []));
  return corpus;
}

const SAMPLE = readGuide(
  'sample/bad.md',
  `---
title: Beispiel
topics: [Beispiel]
jurisdiction: XX
kind: other
legal_bases: []
stand: 2026-02-30
links: [http://example.org]
---

# Anderer Titel

## Haftung

- Niemand haftet (§ 999 GmbHG; §§ 34, 35, 4711 BauGB; Art. 180 DSGVO; § 7 Abs. 2).
`,
);

describe('starter guides', () => {
  it('are at least sixty', () => {
    expect(guides.length).toBeGreaterThanOrEqual(60);
  });

  it('have valid front matter, one title, "Kurz gesagt", facts with a basis and all aspects', () => {
    expect(guides.flatMap(formFindings)).toEqual([]);
  });

  it('have titles that occur once', () => {
    const titles = guides.map(({ front }) => String(front['title']));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('would be rejected if their form were wrong', () => {
    expect(formFindings(SAMPLE)).toHaveLength(9);
  });
});

describe('references of the starter guides', () => {
  const sections = (text: string): string[] =>
    lawReferences(text).map(({ kind, section, law }) => `${kind} ${section} ${law ?? '?'}`);

  it.each([
    ['§ 5 Abs. 1 GmbHG', ['§ 5 GmbHG']],
    ['§§ 34, 35 BauGB', ['§ 34 BauGB', '§ 35 BauGB']],
    ['§§ 28 bis 30 SGB X', ['§ 28 SGB X', '§ 30 SGB X']],
    ['§ 34 Abs. 2 und § 35 BauGB', ['§ 34 BauGB', '§ 35 BauGB']],
    ['§ 29 i. V. m. § 30 Abs. 1 Satz 2 BauGB', ['§ 29 BauGB', '§ 30 BauGB']],
    ['§ 3 Abs. 1 Nr. 1, 2 und 3 der 39. BImSchV', ['§ 3 39. BImSchV']],
    ['§ 2 Abs. 1a Satz 4 GmbHG; § 1 HRegGebV', ['§ 2 GmbHG', '§ 1 HRegGebV']],
    ['Art. 30 Abs. 1 Buchst. d und e DSGVO', ['Art 30 DSGVO']],
    ['Art. 59 Satz 1 BayBO und § 7', ['Art 59 BayBO', '§ 7 ?']],
    ['§ 25 Abs. 3 und 4, § 26 LBO BW', ['§ 25 LBO BW', '§ 26 LBO BW']],
  ])('are read from "%s"', (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it.skipIf(!existsSync(CORPUS))('exist in the corpus of statutes', () => {
    const corpus = openCorpus(guides);
    expect(guides.flatMap((guide) => referenceFindings(guide, corpus))).toEqual([]);
  });

  it.skipIf(!existsSync(CORPUS))('would be rejected if they did not exist', () => {
    expect(referenceFindings(SAMPLE, openCorpus([SAMPLE]))).toEqual([
      expect.stringContaining('999 of GmbHG no'),
      expect.stringContaining('4711 of BauGB no'),
      expect.stringContaining('180 of DSGVO no'),
      expect.stringContaining('no law named: § 7 Abs. 2'),
    ]);
  });
});
