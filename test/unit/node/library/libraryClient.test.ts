import { mkdirSync, openSync, closeSync, ftruncateSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, search, signal, Workbench } from './support.ts';

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.dispose());

describe('opening', () => {
  it('indexes a folder and finds its passages with exact words', async () => {
    bench.writeLaws(3, 4);
    bench.write('notizen/zaun.txt', 'Ein Zaun steht hier.\n');
    const client = await bench.open();
    expect(client.summaries[0]).toMatchObject({ library: 'docs', read: 4, unchanged: 0, removed: 0, documents: 4, passages: 13, problems: [], error: null });
    const { hits } = await search(client, 'Wort1x2');
    const [hit] = hits;
    const { path, section, law, file, start, end } = hit!.passage;
    expect([path, section, law]).toEqual(['gesetz1.md', '§ 3', 'Ges1G']);
    expect(readFileSync(file, 'utf8').slice(start, end)).toBe(hit!.passage.text);
    expect(hit!.best_subdivision).toBe(0);
    const around = await client.neighbours(hit!.passage.id, 1, { signal });
    expect(around.map((passage) => passage.section)).toEqual(['§ 2', '§ 4']);
    expect((await client.info({ signal }))[0]).toMatchObject({ id: 'docs', documents: 4, passages: 13 });
  });

  it('reads nothing again when nothing has changed', async () => {
    bench.writeLaws(3, 4);
    const first = await bench.open();
    const [before] = await first.info({ signal });
    await first.close();
    const second = await bench.open();
    expect(second.summaries[0]).toMatchObject({ read: 0, unchanged: 3, removed: 0, passages: 12 });
    expect(await second.info({ signal })).toEqual([before]);
  });

  it('has the same fingerprint for the same documents, however they came in, and another one for any change', async () => {
    const print = async (cacheDir?: string): Promise<string> => {
      const client = await bench.open(cacheDir === undefined ? {} : { cacheDir });
      const [info] = await client.info({ signal });
      await client.close();
      return info!.fingerprint;
    };
    bench.write('b.md', '# Zwei\n\nDie Gebühr beträgt 20 Euro.\n');
    bench.write('a.md', '# Eins\n\nDie Gebühr beträgt 10 Euro.\n');
    const first = await print();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await print(join(bench.base, 'another cache'))).toBe(first);
    bench.write('a.md', '# Eins\n\nDie Gebühr beträgt 30 Euro.\n');
    const changed = await print();
    renameSync(join(bench.root, 'b.md'), join(bench.root, 'c.md'));
    const renamed = await print();
    bench.write('d.md', '# Vier\n\nEin Satz.\n');
    const added = await print();
    expect(new Set([first, changed, renamed, added]).size).toBe(4);
    // Back to what it was, by another way: the counter of changes would differ, the documents do not.
    rmSync(join(bench.root, 'd.md'));
    renameSync(join(bench.root, 'c.md'), join(bench.root, 'b.md'));
    bench.write('a.md', '# Eins\n\nDie Gebühr beträgt 10 Euro.\n');
    expect(await print()).toBe(first);
  });

  it('names what it cannot read and goes on', async () => {
    bench.writeLaws(1, 1);
    bench.write('bild.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0]));
    bench.write('kaputt.md', '---\ntitle: a: [\n---\n\nDer Inhalt bleibt lesbar.');
    bench.write('latin.txt', Uint8Array.from([...Buffer.from('Gebührenordnung '), 252, 228, 10]));
    mkdirSync(join(bench.root, 'kreis'));
    symlinkSync(bench.root, join(bench.root, 'kreis', 'oben'));
    symlinkSync(join(bench.root, 'nirgends'), join(bench.root, 'tot.md'));
    const large = openSync(join(bench.root, 'gross.md'), 'w');
    ftruncateSync(large, 30 * 1024 * 1024);
    closeSync(large);
    const client = await bench.open();
    const problems = client.summaries[0]!.problems.map(({ path, reason }) => `${path}: ${reason.slice(0, 16)}`).sort();
    expect(problems).toEqual([
      'bild.txt: not a text file',
      'gross.md: too large with 3',
      'kaputt.md: front matter is ',
      'kreis/oben: link in a circle',
    ].map((line) => line.slice(0, line.indexOf(': ') + 18)));
    expect(await found(client, 'Inhalt lesbar')).toEqual(['kaputt.md a: [']);
    // Problems are told again by a pass that reads nothing.
    const again = await client.refresh('docs', { signal });
    expect([again.read, again.problems.length]).toEqual([0, 4]);
  });

  it('says which library is missing and opens the others', async () => {
    bench.writeLaws(1, 1);
    const client = await bench.open({
      libraries: [
        { id: 'gone', name: 'Gone', root: join(bench.base, 'nowhere'), kind: 'folder' },
        { id: 'file', name: 'File', root: bench.write('a.txt', 'Text'), kind: 'folder' },
        { id: 'docs', name: 'Docs', root: bench.root, kind: 'folder' },
      ],
    });
    expect(client.summaries.map(({ error }) => error?.code ?? null)).toEqual(['library_missing', 'library_unreadable', null]);
    expect((await found(client, 'Wort0x0')).length).toBe(1);
  });

  it('answers unavailable when there is no library', async () => {
    const client = await bench.open({ libraries: [] });
    expect(await search(client, 'Zaun')).toMatchObject({ outcome: 'unavailable', hits: [] });
  });

  it('keeps to include and exclude', async () => {
    for (const path of ['a/eins.md', 'a/zwei.txt', 'b/drei.md', 'b/c/vier.md']) bench.write(path, `Inhalt von ${path}`);
    const open = async (more: object): Promise<number> => {
      const client = await bench.open({ libraries: [{ id: 'docs', name: 'Docs', root: bench.root, kind: 'folder', ...more }] });
      return client.summaries[0]!.documents;
    };
    expect([await open({ include: ['**/*.md'] }), await open({ include: ['b'], exclude: ['b/c'] }), await open({ exclude: ['*/zwei.txt'] })]).toEqual([3, 1, 3]);
  });
});

describe('changes', () => {
  it('reads only what changed; notices what is new, renamed and gone', async () => {
    bench.writeLaws(4, 3);
    const client = await bench.open();
    bench.write('gesetz0.md', '---\njurabk: Ges0G\n---\n\n### § 1 Neu\n\nHier steht Neuigkeit.\n');
    renameSync(join(bench.root, 'gesetz1.md'), join(bench.root, 'umbenannt.md'));
    rmSync(join(bench.root, 'gesetz2.md'));
    const summary = await client.refresh('docs', { signal });
    expect(summary).toMatchObject({ read: 2, unchanged: 1, removed: 2, documents: 3, passages: 7 });
    expect(await found(client, 'Neuigkeit')).toEqual(['gesetz0.md § 1']);
    expect(await found(client, 'Wort0x1')).toEqual([]);
    expect(await found(client, 'Wort1x1')).toEqual(['umbenannt.md § 2']);
    expect(await found(client, 'Wort2x1')).toEqual([]);
    expect(client.summaries[0]).toEqual(summary);
  });

  it('does not read a file again whose time alone has changed', async () => {
    bench.writeLaws(1, 1);
    const client = await bench.open();
    const [before] = await client.info({ signal });
    utimesSync(join(bench.root, 'gesetz0.md'), 1, 1);
    expect(await client.refresh('docs', { signal })).toMatchObject({ read: 0, unchanged: 1 });
    expect(await client.info({ signal })).toEqual([before]);
  });

  it('brings single files up to date for a watcher', async () => {
    bench.writeLaws(2, 2);
    const client = await bench.open();
    const file = bench.write('neu.txt', 'Sonderwort');
    const gone = join(bench.root, 'gesetz0.md');
    rmSync(gone);
    const [summary] = await client.update([file, gone, '/elsewhere/x.md'], { signal });
    expect(summary).toMatchObject({ read: 1, removed: 1, documents: 2 });
    expect(await found(client, 'Sonderwort')).toEqual(['neu.txt neu']);
    expect(await found(client, 'Wort0x0')).toEqual([]);
  });

  it('keeps saying what is wrong with the files that a watcher did not report', async () => {
    bench.writeLaws(2, 2);
    bench.write('bild.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0]));
    const client = await bench.open();
    const problems = async (): Promise<string[]> => (await client.info({ signal }))[0]!.problems.map(({ path }) => path);
    const first = bench.write('gesetz0.md', '# Neu\n\nEin Satz.\n');
    await client.update([first], { signal });
    expect(await problems()).toEqual(['bild.txt']);
    const [summary] = await client.update([bench.write('bild.txt', 'Nun ein Text.')], { signal });
    expect([summary?.problems, await problems()]).toEqual([[], []]);
  });

  it('leaves nothing of earlier versions behind when one file is saved again and again', async () => {
    bench.writeLaws(12, 3);
    const client = await bench.open();
    for (let round = 0; round < 20; round++) {
      const file = bench.write('gesetz3.md', `# Fassung\n\nDie Zahl heißt nun runde${round}.\n`);
      await client.update([file], { signal });
      expect(await found(client, `runde${round}`)).toEqual(['gesetz3.md Fassung']);
    }
    await client.close();
    const index = readdirSync(bench.cache).find((name) => name.endsWith('.sqlite')) ?? '';
    const database = new DatabaseSync(join(bench.cache, index), { readOnly: true });
    expect(database.prepare('SELECT count(*) AS count FROM segments').get()).toEqual({ count: 2 });
    database.close();
  });

  it('stays sound over many small changes', async () => {
    bench.writeLaws(3, 3);
    const client = await bench.open();
    for (let round = 0; round < 14; round++) {
      await client.update([bench.write('stetig.txt', `Runde${round} und stetiges`)], { signal });
    }
    expect(await found(client, 'stetiges')).toEqual(['stetig.txt stetig']);
    expect(await found(client, 'Runde13')).toEqual(['stetig.txt stetig']);
    expect(await found(client, 'Runde3')).toEqual([]);
    expect(await found(client, 'Wort2x2')).toEqual(['gesetz2.md § 3']);
  });

  it('shows one process what another has written', async () => {
    bench.writeLaws(1, 1);
    const one = await bench.open();
    const two = await bench.open();
    await two.update([bench.write('neu.txt', 'Sonderwort')], { signal });
    expect(await found(one, 'Sonderwort')).toEqual(['neu.txt neu']);
  });
});

describe('many libraries', () => {
  it('are ranked together by shared statistics', async () => {
    bench.write('a/zaun.txt', 'Der Zaun und der Garten und die Hecke.');
    bench.write('b/zaun.txt', 'Der Zaun.');
    const folder = (id: string): { id: string; name: string; root: string; kind: 'folder' } => ({ id, name: id, root: join(bench.root, id), kind: 'folder' });
    const both = await bench.open({ libraries: [folder('a'), folder('b')] });
    const whole = await bench.open();
    const scores = async (client: typeof both): Promise<number[]> => (await search(client, 'Zaun Garten')).hits.map(({ score }) => score);
    expect(await scores(both)).toEqual(await scores(whole));
    expect((await search(both, 'Zaun')).hits.map(({ passage }) => passage.library_id).sort()).toEqual(['a', 'b']);
  });
});
