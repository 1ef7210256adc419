// The handshake is never answered.
import { silence } from '../dialects.ts';
import type { WebFault } from './fault.ts';

export const webNoTls: WebFault = {
  name: 'web-no-tls',
  web: silence,
  failure: 'timeout',
};
