// A document that is too long.

import type { WebFault } from './fault.ts';
import { webDocument } from './scripts/web-scripts.ts';

export const webLong: WebFault = {
  name: 'web-long',
  row: 'HTTP: gzip bomb',
  bomb: true,
  web: webDocument('a'.repeat(300_000)),
  failure: 'too-large',
};
