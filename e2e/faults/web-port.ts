// A redirect to a port that is never dialled.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPort: WebFault = {
  name: 'web-port',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://web-port.example:8443/'),
  failure: 'redirect',
};
