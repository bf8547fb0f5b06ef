import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../webview/texts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const json = (name: string): Record<string, string> => JSON.parse(read(name)) as Record<string, string>;

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(path.join(folder, name)));
}

/** Placeholders of a text, sorted. */
const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('German and English', () => {
  it('every text of the host has a German form with the same placeholders, and none is left over', () => {
    const used = new Set<string>();
    for (const source of [...sources('src/host'), read('src/extension.ts')])
      for (const match of source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)) used.add(match[1] ?? '');
    const german = json('l10n/bundle.l10n.de.json');
    expect(Object.keys(german).sort()).toEqual([...used].sort());
    expect(Object.entries(german).filter(([en, de]) => places(en).join() !== places(de).join())).toEqual([]);
  });

  it('every text of the manifest has both forms and is used', () => {
    const manifest = read('package.json');
    const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]))].sort();
    expect(Object.keys(json('package.nls.json')).sort()).toEqual(used);
    expect(Object.keys(json('package.nls.de.json')).sort()).toEqual(used);
  });

  it('no text of the views is empty or the same long sentence in both languages', () => {
    const flat = (language: 'de' | 'en') =>
      Object.entries(textsFor(language)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
    const english = new Map(flat('en'));
    const same = flat('de').filter(
      ([key, text]) => text === '' || (text.length > 12 && english.get(key) === text),
    );
    expect(same).toEqual([]);
  });
});
