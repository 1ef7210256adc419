// A document with two lengths (RFC 9112 6.3).
import { webSays } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webTwoBodies: WebFault = {
  name: 'web-two-bodies',
  web: webSays('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
  failure: 'hung-up',
};
