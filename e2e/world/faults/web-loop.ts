// A document that is always elsewhere.
import { redirectTo } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webLoop: WebFault = {
  name: 'web-loop',
  row: 'HTTP: redirect loop',
  web: redirectTo('/again'),
  failure: 'redirect',
};
