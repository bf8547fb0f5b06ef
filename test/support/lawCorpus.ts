import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a law has a section; `unknown` when no text of that law is at hand. */
export type Found = 'yes' | 'no' | 'unknown';

const HEADING =
  /^#{1,6}\s*(§§?|Art(?:\.|ikel)?)\s*(\d+\s?[a-z]?)(?![\dA-Za-z])(?:\s*(?:bis|-|–)\s*(\d+[a-z]?))?/;
/** Laws that got a new name after the state of the older collection. */
const RENAMED: Readonly<Record<string, string>> = { TDDDG: 'TTDSG', 'LBO SL': 'LBO Saar' };

const key = (abbreviation: string): string =>
  abbreviation
    .replace(/\s+\d{4}$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function sectionsOf(markdown: string): Set<string> {
  const sections = new Set<string>();
  for (const line of markdown.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading?.[2] !== undefined) sections.add(heading[2].replace(' ', ''));
  }
  return sections;
}

/** The statutes of the test corpus: newer texts first, the older full collection for everything else. */
export class LawCorpus {
  private readonly federal = new Map<string, Set<string>>();
  private readonly land = new Map<string, Set<string>>();
  private readonly slugs = new Map<string, string[]>();
  private readonly root: string;

  public constructor(root: string) {
    this.root = root;
    this.readFolder('Bund/Bundesrecht', this.federal, '');
    this.add(this.federal, 'DSGVO', readFileSync(join(root, 'current/EU/EU_DSGVO.md'), 'utf8'));
    for (const land of readdirSync(join(root, 'current'))) {
      if (land === 'Bund' || land === 'EU') continue;
      this.readFolder(join(land, 'Landesgesetze'), this.land, land.toUpperCase());
    }
    const names = JSON.parse(readFileSync(join(root, 'laws.json'), 'utf8')) as {
      abbr: Record<string, string>;
      jurabk: Record<string, string>;
    };
    for (const table of [names.abbr, names.jurabk]) {
      for (const [slug, abbreviation] of Object.entries(table)) this.name(abbreviation, slug);
    }
    for (const line of readFileSync(join(root, 'statutes.tsv'), 'utf8').split('\n').slice(1)) {
      const [slug, abbreviation] = line.split('\t');
      if (slug !== undefined && abbreviation !== undefined) this.name(abbreviation, slug);
    }
  }

  /** Unpacks from the full collection whatever law of the list is in none of the open folders. */
  public load(laws: Iterable<string>): void {
    const wanted = new Map<string, string[]>();
    for (const law of new Set(laws)) {
      const name = key(RENAMED[law] ?? law);
      const slugs = this.slugs.get(name);
      if (!this.federal.has(name) && slugs !== undefined) wanted.set(name, slugs);
    }
    const packed = new Set<string>();
    for (const [name, slugs] of wanted) {
      for (const slug of slugs) {
        const path = join(this.root, 'statutes', `${slug}.md`);
        if (existsSync(path)) this.add(this.federal, name, readFileSync(path, 'utf8'));
        else packed.add(`${slug.slice(0, 1)}/${slug}/index.md`);
      }
    }
    if (packed.size === 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'veritas-laws-'));
    try {
      execFileSync('tar', ['-xJf', join(this.root, 'federal.tar.xz'), '-C', folder, ...packed]);
      for (const [name, slugs] of wanted) {
        for (const slug of slugs) {
          const path = join(folder, slug.slice(0, 1), slug, 'index.md');
          if (existsSync(path)) this.add(this.federal, name, readFileSync(path, 'utf8'));
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Looks a section up, in the law of the given Land first ("LBO" in a guide for BW). */
  public has(law: string, section: string, jurisdiction: string): Found {
    const name = key(RENAMED[law] ?? law);
    const sections =
      this.land.get(name + jurisdiction.toLowerCase()) ?? this.land.get(name) ?? this.federal.get(name);
    if (sections === undefined) return 'unknown';
    return sections.has(section) ? 'yes' : 'no';
  }

  private readFolder(folder: string, laws: Map<string, Set<string>>, land: string): void {
    const path = join(this.root, 'current', folder);
    for (const file of readdirSync(path).filter((name) => name.endsWith('.md'))) {
      const markdown = readFileSync(join(path, file), 'utf8');
      const title = /^titel:\s*(.*)$/m.exec(markdown)?.[1] ?? '';
      const names = [...title.matchAll(/\(([^()]+)\)/g)].map((match) => match[1]?.split(' - ').at(-1) ?? '');
      const stem = file.replace(/^[A-Z]+_/, '').replace(/(_\d{4})?\.md$/, '');
      for (const name of new Set([...names, stem].map(key))) {
        this.add(laws, name, markdown);
        if (land !== '') this.add(laws, name + land, markdown);
      }
    }
  }

  private add(laws: Map<string, Set<string>>, name: string, markdown: string): void {
    const known = laws.get(key(name)) ?? new Set<string>();
    for (const section of sectionsOf(markdown)) known.add(section);
    laws.set(key(name), known);
  }

  private name(abbreviation: string, slug: string): void {
    const slugs = this.slugs.get(key(abbreviation)) ?? [];
    if (!slugs.includes(slug)) this.slugs.set(key(abbreviation), [...slugs, slug]);
  }
}
