// Run by kill.test.ts in a process of its own, to be killed at any moment.
import { openLibraries } from '../../../../src/node/library/openLibraries.ts';
import { workerUrl } from './support.ts';

const [root = '', cacheDir = ''] = process.argv.slice(2);
const client = await openLibraries({ workerUrl, libraries: [{ id: 'docs', name: 'Docs', root, kind: 'folder' }], cacheDir });
await client.close();
