// Provisional answers without end.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webContinue: WebFault = {
  name: 'web-continue',
  row: 'HTTP: endless chunks',
  bomb: true,
  web: web((client) => client.flood('HTTP/1.1 100 Continue\r\n\r\n')),
  failure: 'too-large',
};
