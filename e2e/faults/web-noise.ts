// Another protocol on the port for the web.

import type { WebFault } from './fault.ts';
import { webSays } from './scripts/web-scripts.ts';

export const webNoise: WebFault = {
  name: 'web-noise',
  web: webSays('SSH-2.0-OpenSSH_9\r\n'),
  failure: 'hung-up',
};
