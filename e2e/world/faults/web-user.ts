// A redirect that carries a user name and a password.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webUser: WebFault = {
  name: 'web-user',
  row: 'HTTP: redirect to a private address',
  web: redirectTo('https://:secret@web-user.example/'),
  failure: 'redirect',
};
