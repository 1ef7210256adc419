// A few kilobytes that unpack to 64 megabytes.
import { gzipSync } from 'node:zlib';
import type { WebFault } from './fault.ts';
import { webDocument } from './scripts/web-scripts.ts';

export const webBomb: WebFault = {
  name: 'web-bomb',
  row: 'HTTP: gzip bomb',
  bomb: true,
  web: webDocument(gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('latin1'), 'Content-Encoding: gzip\r\n'),
  failure: 'too-large',
};
