// A redirect to localhost.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webLocalhost: WebFault = {
  name: 'web-localhost',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://localhost/'),
  failure: 'redirect',
};
