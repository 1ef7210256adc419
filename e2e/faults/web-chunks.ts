// Chunks without end.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webChunks: WebFault = {
  name: 'web-chunks',
  row: 'HTTP: endless chunks',
  bomb: true,
  web: web(async (client) => {
    await client.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
    await client.flood(`ffff\r\n${'a'.repeat(0xffff)}\r\n`);
  }),
  failure: 'too-large',
};
