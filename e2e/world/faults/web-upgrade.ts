// The server turns to another protocol unasked.
import { webSays } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webUpgrade: WebFault = {
  name: 'web-upgrade',
  web: webSays('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
  failure: 'hung-up',
};
