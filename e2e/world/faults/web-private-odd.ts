// A redirect to this machine, oddly written.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webPrivateOdd: WebFault = {
  name: 'web-private-odd',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://0x7f.1/'),
  failure: 'redirect',
};
