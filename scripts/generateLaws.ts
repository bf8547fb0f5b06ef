/**
 * Writes src/core/nlp/data/laws.ts: every law that a question may name, with its everyday abbreviation and its names.
 *
 * Usage: node scripts/generateLaws.ts [--corpus DIR] [--federal DIR]
 *   --corpus   folder with laws.json, statutes/ and current/ (default ../shared/corpus)
 *   --federal  unpacked federal corpus, <letter>/<slug>/index.md (optional: adds the titles of the remaining laws)
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, '../../shared/corpus') },
    federal: { type: 'string' },
  },
});

const MAX_TITLE = 160;
const MAX_MINOR_TITLE = 42;
/** Amendments, notices, training rules, treaties: nobody asks about them by abbreviation, and they fill a third of the table. */
const MINOR =
  /Änd|AnO|Ano|Bek|Ausb|Übk|Prot|Abk|AÜV|PrV|ZustV|Vtr|Mstr|Prüf|Erl|Münz|Stift|DBA|LAP|Fortb|SchZ|DV[A-Z]|Befug|§|\//;
const PLAIN = /^(\d+\. )?[A-ZÄÖÜ][\p{L}-]{1,15}( [IVXL]+| [A-Z]{2,3})?$/u;

interface Law {
  readonly names: Set<string>;
  core: boolean;
}

const table = new Map<string, Law>();
const add = (abbreviation: string, names: readonly (string | undefined)[], core: boolean): void => {
  const law = table.get(abbreviation) ?? { names: new Set<string>(), core };
  law.core ||= core;
  for (const name of names)
    if (name !== undefined && name !== '' && name !== abbreviation) law.names.add(name);
  table.set(abbreviation, law);
};

function frontMatter(file: string, key: string): string | undefined {
  const line = readFileSync(file, 'utf8')
    .split('\n', 30)
    .find((each) => each.startsWith(`${key}:`));
  return line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^"(.*)"$/, '$1');
}

/** The first heading without the abbreviation and notes in parentheses; the front matter's title may be cut off. */
function headline(file: string): string | undefined {
  const line = readFileSync(file, 'utf8')
    .split('\n', 60)
    .find((each) => each.startsWith('# '));
  return line
    ?.slice(2)
    .replace(/(?<!Sozialgesetzbuch) \(.*$/, '')
    .replace(/ -$/, '')
    .trim();
}

/** "Baugesetzbuch (BauGB)" → name and abbreviation. */
function splitTitle(title: string): { name: string; abbreviation: string } | undefined {
  const match = /^(.+?) \(([^()]+)\)/.exec(title);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const parts = match[2].split(/ [-–] /);
  const abbreviation = (parts.at(-1) ?? '').replace(/ (19|20)\d\d$/, '');
  return { name: parts.length > 1 ? (parts[0] ?? match[1]) : match[1], abbreviation };
}

function readFederal(): void {
  const { jurabk, abbr } = JSON.parse(readFileSync(join(values.corpus, 'laws.json'), 'utf8')) as {
    jurabk: Record<string, string>;
    abbr: Record<string, string>;
  };
  for (const [slug, everyday] of Object.entries(abbr)) {
    const core = join(values.corpus, 'statutes', `${slug}.md`);
    const isCore = existsSync(core);
    if (!isCore && (!PLAIN.test(everyday) || MINOR.test(everyday))) continue;
    const official = jurabk[slug]?.replace(/ (19|20)\d\d(-\d+)*$/, '');
    const other =
      values.federal === undefined ? undefined : join(values.federal, slug.charAt(0), slug, 'index.md');
    const file = isCore ? core : other !== undefined && existsSync(other) ? other : undefined;
    const title = file === undefined ? undefined : headline(file);
    const limit = isCore ? MAX_TITLE : MAX_MINOR_TITLE;
    const whole = title !== undefined && /^\p{Lu}/u.test(title) && title.length <= limit;
    add(everyday, [official, whole ? title : undefined], isCore);
  }
}

function readCurrent(): void {
  const files = ['current/Bund/Bundesrecht', 'current/EU', 'current/*/Landesgesetze'].flatMap((folder) =>
    globSync(join(values.corpus, folder, '*.md')),
  );
  for (const file of files.sort()) {
    const title = frontMatter(file, 'titel');
    const split = title === undefined ? undefined : splitTitle(title);
    if (split === undefined || split.abbreviation.length > 20 || split.name.length > MAX_TITLE) continue;
    const same = split.abbreviation.toLowerCase();
    const known = [...table].find(
      ([key, law]) => key.toLowerCase() === same || law.names.has(split.abbreviation),
    )?.[0];
    // A Land's law may share its abbreviation with a federal one (LBG, RDG): the federal one keeps it.
    if (known !== undefined && file.includes('Landesgesetze')) continue;
    add(known ?? split.abbreviation, [split.name.replace(/ [—–] .*$/, '')], true);
  }
}

readFederal();
readCurrent();
const linesOf = (core: boolean): string =>
  [...table]
    .filter(([, law]) => law.core === core)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([abbreviation, { names }]) => [abbreviation, ...names].join('|').replaceAll(/[`\\$]/g, ''))
    .join('\n');
const text = `/* eslint-disable max-lines -- generated table */
/**
 * Laws: everyday abbreviation | official abbreviation and titles. One law a line.
 * Generated by scripts/generateLaws.ts from the titles of German federal, EU and Land law. Official works (§ 5 UrhG), read
 * from bundestag/gesetze (The Unlicense) and ragsource-ai/ragsource-content (CC BY 4.0, attribution: RAGSource).
 */

/** Laws that people ask about. */
export const EVERYDAY_LAWS = \`
${linesOf(true)}
\`;

/** The rest of federal law, mostly by abbreviation only. */
export const OTHER_LAWS = \`
${linesOf(false)}
\`;
`;
writeFileSync(join(import.meta.dirname, '../src/core/nlp/data/laws.ts'), text);
console.log(`${table.size} laws, ${Buffer.byteLength(text)} bytes`);
