// A document that breaks off.
import { web } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webShort: WebFault = {
  name: 'web-short',
  web: web(async (client) => {
    await client.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc');
    client.drop();
  }),
  failure: 'hung-up',
};
