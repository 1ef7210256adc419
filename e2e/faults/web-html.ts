// A website answers for everything: that is no autoconfig.

import type { WebFault } from './fault.ts';
import { webDocument } from './scripts/web-scripts.ts';

export const webHtml: WebFault = {
  name: 'web-html',
  row: 'HTTP: 200 HTML',
  web: webDocument('<!doctype html><title>Welcome</title>'),
  failure: 'not-xml',
};
