// A redirect to a port that is never dialled.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webPort: WebFault = {
  name: 'web-port',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://web-port.example:8443/'),
  failure: 'redirect',
};
