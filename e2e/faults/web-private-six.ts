// A redirect to this machine by IPv6.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPrivateSix: WebFault = {
  name: 'web-private-six',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://[::1]/'),
  failure: 'redirect',
};
