// A redirect to a file.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webFile: WebFault = {
  name: 'web-file',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('file:///etc/passwd'),
  failure: 'redirect',
};
