// A redirect into a private network.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPrivate: WebFault = {
  name: 'web-private',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://10.0.0.1/'),
  failure: 'redirect',
};
