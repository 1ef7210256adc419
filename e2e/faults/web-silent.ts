// The request is never answered.

import type { WebFault } from './fault.ts';
import { silence } from './scripts/dialects.ts';
import { web } from './scripts/web-scripts.ts';

export const webSilent: WebFault = {
  name: 'web-silent',
  web: web(silence),
  failure: 'timeout',
};
