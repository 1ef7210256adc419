// A redirect to a name whose addresses are all private.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPrivateName: WebFault = {
  name: 'web-private-name',
  row: 'HTTP: redirect to a private address',
  records: { inside: { A: ['10.0.0.1', '127.0.0.1', '169.254.169.254'], AAAA: ['::1', 'fd00::1'] } },
  web: redirectTo('https://inside.web-private-name.example/'),
  failure: 'not-allowed',
};
