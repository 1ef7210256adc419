// A megabyte of headers before any status.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webHeader: WebFault = {
  name: 'web-header',
  row: 'HTTP: 1 MB header',
  bomb: true,
  web: web((client) => client.flood(`X-A: ${'a'.repeat(9_000)}\r\n`, 1e6)),
  failure: 'hung-up',
};
