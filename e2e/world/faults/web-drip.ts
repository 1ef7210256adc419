// The status comes one byte a second.
import { web } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webDrip: WebFault = {
  name: 'web-drip',
  web: web((client) => client.drip('HTTP/1.1 200 OK\r\n')),
  failure: 'timeout',
};
