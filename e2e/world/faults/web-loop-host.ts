// A document that is always elsewhere, at another host.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webLoopHost: WebFault = {
  name: 'web-loop-host',
  row: 'HTTP: redirect loop',
  web: redirectTo('https://autoconfig.web-loop-host.example/x'),
  failure: 'redirect',
};
