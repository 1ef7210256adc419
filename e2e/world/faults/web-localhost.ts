// A redirect to localhost.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webLocalhost: WebFault = {
  name: 'web-localhost',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://localhost/'),
  failure: 'redirect',
};
