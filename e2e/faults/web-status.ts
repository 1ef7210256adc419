// The server wants a password for the document: it gets none.

import type { WebFault } from './fault.ts';
import { webSays } from './scripts/web-scripts.ts';

export const webStatus: WebFault = {
  name: 'web-status',
  web: webSays('HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n'),
  failure: 'status',
};
