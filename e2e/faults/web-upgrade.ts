// The server turns to another protocol unasked.

import type { WebFault } from './fault.ts';
import { webSays } from './scripts/web-scripts.ts';

export const webUpgrade: WebFault = {
  name: 'web-upgrade',
  web: webSays('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
  failure: 'hung-up',
};
