// Twenty thousand elements inside each other.
import { webDocument } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webDeep: WebFault = {
  name: 'web-deep',
  row: 'HTTP: entity bomb',
  bomb: true,
  web: webDocument('<a>'.repeat(20_000)),
  failure: null,
  faults: ['malformed'],
  findings: ['autoconfig-invalid'],
};
