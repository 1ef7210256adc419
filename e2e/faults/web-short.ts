// A document that breaks off.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webShort: WebFault = {
  name: 'web-short',
  web: web(async (client) => {
    await client.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc');
    client.drop();
  }),
  failure: 'hung-up',
};
