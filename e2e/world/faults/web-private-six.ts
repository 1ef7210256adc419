// A redirect to this machine by IPv6.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webPrivateSix: WebFault = {
  name: 'web-private-six',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://[::1]/'),
  failure: 'redirect',
};
