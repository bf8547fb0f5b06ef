// Run by registryLock.test.ts in processes of their own, all at once: adds some folders, each with a name of its own, and notes a refresh of each.
import { VeritasError } from '../../../../src/core/errors.ts';
import { LibraryRegistry } from '../../../../src/node/sources/registry.ts';
import { sourceTexts } from '../../../../src/node/sources/texts.ts';

const [file = '', prefix = '', count = '0'] = process.argv.slice(2);
const registry = new LibraryRegistry(file, sourceTexts.en);
const time = '2026-01-01T00:00:00.000Z';
for (let number = 0; number < Number(count); number++) {
  const name = `${prefix}${number}`;
  await registry.add({
    name,
    kind: 'folder',
    root: `/docs/${name}`,
    url: null,
    added_at: time,
    refreshed_at: null,
  });
  await registry.noteRefresh(name, time);
}
// All want this one too, and one only may get it.
try {
  await registry.add({
    name: 'Gemeinsam',
    kind: 'folder',
    root: '/docs/all',
    url: null,
    added_at: time,
    refreshed_at: null,
  });
  process.stdout.write('first');
} catch (error) {
  if (!(error instanceof VeritasError) || error.code !== 'wrong_usage') throw error;
}
