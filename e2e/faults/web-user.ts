// A redirect that carries a user name and a password.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webUser: WebFault = {
  name: 'web-user',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://:secret@web-user.example/'),
  failure: 'redirect',
};
