// A document that is always elsewhere.

import type { WebFault } from './fault.ts';
import { redirectTo } from './scripts/web-scripts.ts';

export const webLoop: WebFault = {
  name: 'web-loop',
  row: 'HTTP: redirect loop',
  web: redirectTo('/again'),
  failure: 'redirect',
};
