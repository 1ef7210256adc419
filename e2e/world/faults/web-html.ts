// A website answers for everything: that is no autoconfig.
import { webDocument } from '../web-scripts.ts';
import type { WebFault } from './fault.ts';

export const webHtml: WebFault = {
  name: 'web-html',
  row: 'HTTP: 200 HTML',
  web: webDocument('<!doctype html><title>Welcome</title>'),
  failure: 'not-xml',
};
