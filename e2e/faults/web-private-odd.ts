// A redirect to this machine, oddly written.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPrivateOdd: WebFault = {
  name: 'web-private-odd',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://0x7f.1/'),
  failure: 'redirect',
};
