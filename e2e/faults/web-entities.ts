// A document that defines entities: refused unread.

import type { WebFault } from './fault.ts';
import { webDocument } from './scripts/web-scripts.ts';

export const webEntities: WebFault = {
  name: 'web-entities',
  row: 'HTTP: entity bomb',
  bomb: true,
  web: webDocument('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
  failure: null,
  faults: ['doctype'],
};
