import { Parser } from 'htmlparser2';
import { EVERYDAY_LAWS, OTHER_LAWS } from '../../core/nlp/data/laws.ts';
import { canonicalLaw } from '../../core/nlp/lawNames.ts';

export interface ContentsEntry {
  /** Last part of the law's address ("aufenthg_2004"). */
  readonly slug: string;
  readonly title: string;
}

const SLUG = /\/([a-z0-9_.-]+)\/xml\.zip\s*$/i;
const YEAR = /^_((?:19|20)\d\d)(?:_\d+)*$/;

/** Laws that the official table of contents lists; empty for what is no such table. */
export function readContents(xml: string): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let field: 'title' | 'link' | null = null;
  let title = '';
  let link = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        field = name === 'title' || name === 'link' ? name : null;
        if (name === 'item') title = link = '';
      },
      onclosetag: (name) => {
        field = null;
        const slug = name === 'item' ? SLUG.exec(link)?.[1] : undefined;
        if (slug !== undefined) entries.push({ slug, title: title.replace(/\s+/g, ' ').trim() });
      },
      ontext: (words) => {
        if (field === 'title') title += words;
        else if (field === 'link') link += words;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return entries;
}

/** The entry of a law by any of its names; null when the table has none. Of several versions the newest year counts. */
export function findLaw(name: string, contents: readonly ContentsEntry[]): ContentsEntry | null {
  const names = namesOf(name);
  const bySlug = new Map(contents.map((entry) => [entry.slug, entry]));
  for (const own of names) {
    const slug = slugOf(own);
    const exact = bySlug.get(slug);
    if (exact !== undefined) return exact;
    const dated = contents.filter(
      (entry) => entry.slug.startsWith(slug) && YEAR.test(entry.slug.slice(slug.length)),
    );
    const newest = dated.sort((a, b) => (a.slug < b.slug ? 1 : -1))[0];
    if (newest !== undefined) return newest;
  }
  const titles = new Set(names.map(plainTitle));
  return contents.find((entry) => titles.has(plainTitle(entry.title))) ?? null;
}

/** Laws of the table whose address begins like the name; at most five. */
export function similarLaws(name: string, contents: readonly ContentsEntry[]): string[] {
  const beginning = slugOf(name).slice(0, Math.max(2, Math.ceil(name.length * 0.6)));
  return contents.flatMap(({ slug }) => (slug.startsWith(beginning) ? [slug] : [])).slice(0, 5);
}

/** The name itself, then the official abbreviation and the titles that the product knows for it. */
function namesOf(name: string): string[] {
  const canonical = canonicalLaw(name) ?? name;
  const line = `${EVERYDAY_LAWS}\n${OTHER_LAWS}`.split('\n').find((row) => row.startsWith(`${canonical}|`));
  return [name, canonical, ...(line?.split('|').slice(1) ?? [])];
}

/** "BGB" → "bgb", "SGB 2" → "sgb_2", "1-DM-GoldmünzG" → "1-dm-goldm_nzg": whatever is no plain letter or digit becomes a line. */
function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, '_');
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
