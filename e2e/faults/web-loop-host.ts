// A document that is always elsewhere, at another host.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webLoopHost: WebFault = {
  name: 'web-loop-host',
  row: 'HTTP: redirect loop',
  web: redirectTo('https://autoconfig.web-loop-host.example/x'),
  failure: 'redirect',
};
