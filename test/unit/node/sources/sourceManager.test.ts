import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkRepositoryUrl,
  gitVersion,
  looksLikeRepository,
} from '../../../../src/node/sources/gitRepository.ts';
import { SourceManager } from '../../../../src/node/sources/sourceManager.ts';
import { sourceTexts } from '../../../../src/node/sources/texts.ts';
import { systemClock } from '../../../../src/node/systemClock.ts';

const texts = sourceTexts.en;
const signal = new AbortController().signal;
const git = await gitVersion({ texts, signal });

let base: string;
let manager: SourceManager;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'veritas-sources-'));
  manager = managerAt(join(base, 'config', 'libraries.json'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function managerAt(registryFile: string, stop = signal): SourceManager {
  const places = { registryFile, downloads: join(base, 'downloads'), statutesUrl: 'http://127.0.0.1:59999' };
  return new SourceManager({ places, texts, clock: systemClock, signal: stop, transfer: { tries: 1 } });
}

function folder(name: string): string {
  const path = join(base, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.md'), '# A\n\nText\n');
  return path;
}

const names = async (): Promise<string[]> => (await manager.registry.list()).map(({ name }) => name);

describe('registry', () => {
  it('keeps folders in order, by name, and forgets them without touching their files', async () => {
    const docs = folder('Satzungen');
    await manager.add(docs, undefined);
    await manager.add(folder('b'), 'Zweite');
    expect(await names()).toEqual(['Satzungen', 'Zweite']);
    expect(await manager.registry.find('satzungen')).toMatchObject({ kind: 'folder', root: docs, url: null });
    await manager.remove('SATZUNGEN');
    expect([await names(), existsSync(join(docs, 'a.md'))]).toEqual([['Zweite'], true]);
    expect(readdirSync(join(base, 'config'))).toEqual(['libraries.json']);
  });

  const refused: readonly (readonly [
    what: string,
    target: string,
    name: string | undefined,
    says: RegExp,
  ])[] = [
    ['a name that is taken', 'b', 'eins', /exists already/],
    ['a folder that is registered', 'a', 'zwei', /registered already, as "Eins"/],
    ['a folder that is not there', 'nowhere', undefined, /neither a folder nor/],
    ['a name with a slash', 'b', '../x', /cannot be a name/],
    ['an empty name', 'b', '', /cannot be a name/],
  ];
  it.each(refused)('refuses %s', async (_, target, name, says) => {
    await manager.add(folder('a'), 'Eins');
    folder('b');
    const adding = manager.add(join(base, target), name);
    await expect(adding).rejects.toMatchObject({ code: 'wrong_usage' });
    await expect(adding).rejects.toThrow(says);
    expect(await names()).toEqual(['Eins']);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['another form', '{"version":1,"libraries":[{"name":"x"}]}'],
    ['a newer version', '{"version":9,"libraries":[]}'],
  ])('says that the file is damaged (%s) and leaves it as it is', async (_, content) => {
    mkdirSync(join(base, 'config'));
    writeFileSync(manager.registry.file, content);
    await expect(manager.add(folder('a'), 'A')).rejects.toMatchObject({ code: 'registry_damaged' });
    expect(readFileSync(manager.registry.file, 'utf8')).toBe(content);
  });

  it('names the libraries there are when one is not found', async () => {
    await manager.add(folder('a'), 'Eins');
    await expect(manager.registry.find('Zwei')).rejects.toThrow(
      'There is no library "Zwei". Registered: Eins.',
    );
  });

  it('registers the library of statutes even without a network, so that a refresh can go on', async () => {
    await expect(manager.addStatutes(['BGB'], [])).rejects.toMatchObject({ code: 'offline' });
    expect(await names()).toEqual(['Bundesrecht']);
    await expect(manager.addStatutes([], ['zauberei'])).rejects.toThrow(/There is no topic "zauberei"/);
  });
});

describe('addresses of repositories', () => {
  it.each([
    ['https://example.org/x.git', true],
    ['git@example.org:x/y.git', true],
    ['ext::sh -c id', true],
    ['/home/me/docs', false],
    ['C:\\docs', false],
    ['docs', false],
  ])('%s', (target, expected) => {
    expect(looksLikeRepository(target)).toBe(expected);
  });

  it.each([
    'ext::sh -c touch% /tmp/x',
    '--upload-pack=touch /tmp/x',
    'ssh://-oProxyCommand=id/x',
    'https://u:secret@example.org/x',
    'javascript://x',
    'https://a b',
  ])('refuses %s', (url) => {
    expect(() => checkRepositoryUrl(url, texts)).toThrow(
      expect.objectContaining({ code: 'wrong_usage' }) as Error,
    );
  });
});

describe.skipIf(git === null)('repositories, with the git of this machine', () => {
  let origin: string;
  const run = (...args: string[]): void => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
    execFileSync('git', [...identity, '-C', origin, ...args], { stdio: 'ignore' });
  };
  const commit = (file: string, content: string): void => {
    writeFileSync(join(origin, file), content);
    run('add', '-A');
    run('commit', '-m', 'x');
  };

  beforeEach(() => {
    origin = join(base, 'origin');
    mkdirSync(origin);
    run('init');
    symlinkSync('/etc/hostname', join(origin, 'leak.md'));
    commit('eins.md', '# Eins\n');
    commit('eins.md', '# Eins neu\n');
  });

  it('clones shallow, follows the origin, and is gone when removed', async () => {
    const library = await manager.add(`file://${origin}`, undefined);
    expect(library).toMatchObject({
      name: 'origin',
      kind: 'git',
      root: join(base, 'downloads', 'git', 'origin'),
    });
    expect(readFileSync(join(library.root, 'eins.md'), 'utf8')).toBe('# Eins neu\n');
    const depth = execFileSync('git', ['-C', library.root, 'rev-list', '--count', 'HEAD']).toString().trim();
    expect(depth).toBe('1');
    // A link in a repository must not lead out of it.
    expect(readFileSync(join(library.root, 'leak.md'), 'utf8')).toBe('/etc/hostname');
    commit('zwei.md', '# Zwei\n');
    writeFileSync(join(library.root, 'eins.md'), 'verändert');
    await manager.refresh(library);
    expect(readFileSync(join(library.root, 'eins.md'), 'utf8')).toBe('# Eins neu\n');
    expect(existsSync(join(library.root, 'zwei.md'))).toBe(true);
    await manager.remove('origin');
    expect(existsSync(library.root)).toBe(false);
  });

  it('runs no hook of the user or the repository', async () => {
    const hooks = join(base, 'hooks');
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'post-checkout'), `#!/bin/sh\ntouch ${base}/ran\n`, { mode: 0o755 });
    execFileSync('git', ['-C', origin, 'config', 'core.hooksPath', hooks]);
    await manager.add(`file://${origin}`, 'x');
    expect(existsSync(join(base, 'ran'))).toBe(false);
  });

  it('says why a repository could not be loaded and keeps nothing of it', async () => {
    const adding = manager.add(`file://${base}/nowhere`, 'x');
    await expect(adding).rejects.toMatchObject({ code: 'source_failed' });
    await expect(adding).rejects.toThrow(
      /Git could not load .*nowhere.* does not appear to be a git repository$/,
    );
    expect([await names(), existsSync(join(base, 'downloads', 'git', 'x'))]).toEqual([[], false]);
  });

  it('stopped while the server does not answer leaves neither a process nor a folder nor an entry', async () => {
    const cancel = new AbortController();
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const hungUp = new Promise<void>((done) => {
      server.on('request', ({ socket }) => {
        socket.once('close', () => done());
        cancel.abort();
      });
    });
    const { port } = server.address() as AddressInfo;
    const stopped = managerAt(join(base, 'config', 'libraries.json'), cancel.signal);
    await expect(stopped.add(`http://127.0.0.1:${port}/laws.git`, 'x')).rejects.toMatchObject({
      code: 'cancelled',
    });
    await hungUp;
    expect([await names(), existsSync(join(base, 'downloads', 'git', 'x.new'))]).toEqual([[], false]);
    await new Promise((done) => server.close(done));
  });

  it('says when there is no git', async () => {
    expect(await gitVersion({ texts, signal, program: join(base, 'no-git') })).toBeNull();
  });
});
