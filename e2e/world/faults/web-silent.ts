// The request is never answered.
import { silence } from '../dialects.ts';
import { web } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webSilent: WebFault = {
  name: 'web-silent',
  web: web(silence),
  failure: 'timeout',
};
