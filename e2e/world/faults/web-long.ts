// A document that is too long.
import { webDocument } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webLong: WebFault = {
  name: 'web-long',
  row: 'HTTP: gzip bomb',
  bomb: true,
  web: webDocument('a'.repeat(300_000)),
  failure: 'too-large',
};
