// The status comes one byte a second.

import type { WebFault } from './fault.ts';
import { web } from './scripts/web-scripts.ts';

export const webDrip: WebFault = {
  name: 'web-drip',
  web: web((client) => client.drip('HTTP/1.1 200 OK\r\n')),
  failure: 'timeout',
};
