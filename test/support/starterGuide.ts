import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

/** A guide of the starter library as its file states it, read without the product's reader. */
export interface StarterGuide {
  readonly path: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly titles: readonly string[];
  readonly headings: readonly string[];
}

export function readGuide(path: string, source: string): StarterGuide {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`${path}: no front matter`);
  const body = match[2];
  const headings = (level: string): string[] =>
    [...body.matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map((found) => found[1]?.trim() ?? '');
  const front = parse(match[1]) as Record<string, unknown>;
  return { path, front, body, titles: headings('#'), headings: headings('##') };
}

export function readGuides(root: string): StarterGuide[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort()
    .map((name) => {
      const path = join(root, name);
      return readGuide(relative(root, path), readFileSync(path, 'utf8'));
    });
}

const BASIS =
  /\([^()]*(?:§|Art\.|Nr\.|\p{L}(?:gesetz(?:buch)?|ordnung|vertrag|satzung)(?!\p{L}))[^()]*\)[.;]?$/u;

/** The sentences and list items that carry their legal basis in brackets at the end. */
export function groundedFacts(guide: StarterGuide): string[] {
  return guide.body
    .split('\n')
    .flatMap((line) => line.split(/(?<=\)\.)\s+/))
    .filter((sentence) => BASIS.test(sentence.trim()));
}
