// Another protocol on the port for the web.
import { webSays } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webNoise: WebFault = {
  name: 'web-noise',
  web: webSays('SSH-2.0-OpenSSH_9\r\n'),
  failure: 'hung-up',
};
