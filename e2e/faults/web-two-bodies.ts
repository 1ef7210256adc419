// A document with two lengths (RFC 9112 6.3).

import type { WebFault } from './fault.ts';
import { webSays } from './scripts/web-scripts.ts';

export const webTwoBodies: WebFault = {
  name: 'web-two-bodies',
  web: webSays('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
  failure: 'hung-up',
};
