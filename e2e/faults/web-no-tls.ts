// The handshake is never answered.

import type { WebFault } from './fault.ts';
import { silence } from './scripts/dialects.ts';

export const webNoTls: WebFault = {
  name: 'web-no-tls',
  web: silence,
  failure: 'timeout',
};
