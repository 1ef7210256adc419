// A redirect to a file.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webFile: WebFault = {
  name: 'web-file',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('file:///etc/passwd'),
  failure: 'redirect',
};
