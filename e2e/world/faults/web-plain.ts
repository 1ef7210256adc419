// A redirect from the encrypted page to an open one.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webPlain: WebFault = {
  name: 'web-plain',
  row: 'HTTP: https to http',
  web: redirectTo('http://web-plain.example/'),
  failure: 'redirect',
};
