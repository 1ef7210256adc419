// A redirect from the encrypted page to an open one.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webPlain: WebFault = {
  name: 'web-plain',
  row: 'HTTP: https to http',
  web: redirectTo('http://web-plain.example/'),
  failure: 'redirect',
};
