// Fifteen hundred servers in one document: the first are taken, the rest is left.

import type { WebFault } from './fault.ts';
import { autoconfigOf, webDocument } from './scripts/web-scripts.ts';

export const webMany: WebFault = {
  name: 'web-many',
  row: 'HTTP: 10k servers',
  bomb: true,
  records: { '*': { A: ['198.18.250.1'] } },
  web: webDocument(autoconfigOf(1_500, 'web-many.example')),
  failure: null,
  faults: ['too-many-servers'],
  most: 8,
};
