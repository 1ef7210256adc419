// A megabyte of headers.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webHeaders: WebFault = {
  name: 'web-headers',
  row: 'HTTP: 1 MB header',
  bomb: true,
  web: web(async (client) => {
    await client.write('HTTP/1.1 200 OK\r\n');
    await client.flood(`X-A: ${'a'.repeat(9_000)}\r\n`, 1e6);
  }),
  failure: 'too-large',
};
