// Twenty thousand elements inside each other.

import type { WebFault } from './fault.ts';
import { webDocument } from './scripts/web-scripts.ts';

export const webDeep: WebFault = {
  name: 'web-deep',
  row: 'HTTP: entity bomb',
  bomb: true,
  web: webDocument('<a>'.repeat(20_000)),
  failure: null,
  faults: ['malformed'],
  findings: ['autoconfig-invalid'],
};
