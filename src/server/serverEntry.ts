// What other programs load of the server, as one bundle: dist/server.mjs.
export { mintToken } from './auth/mintToken.ts';
export { startServer } from './startServer.ts';
