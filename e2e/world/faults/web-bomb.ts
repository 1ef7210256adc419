// A few kilobytes that unpack to 64 megabytes.
import { gzipSync } from 'node:zlib';
import { webDocument } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webBomb: WebFault = {
  name: 'web-bomb',
  row: 'HTTP: gzip bomb',
  bomb: true,
  web: webDocument(gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('latin1'), 'Content-Encoding: gzip\r\n'),
  failure: 'too-large',
};
