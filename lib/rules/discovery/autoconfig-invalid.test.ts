// A settings file that apps cannot use is a risk; a website that answers everything is none.

import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig, fetched } from '../testing/sample-evidence.ts';
import { autoconfigInvalid } from './autoconfig-invalid.ts';

const domain = 'sunny.example';
const url = `https://autoconfig.${domain}/mail/config-v1.1.xml`;
const served = (faults: string[], contentType = 'text/xml') => ({
  autoconfig: autoconfig(domain, { fetches: [fetched(url, { contentType })], url: null, servers: [], faults }),
});

ruleCases(autoconfigInvalid, {
  fires: {
    'no id': {
      evidence: served(['no-id']),
      finds: [{ severity: 'warning', values: { faults: ['emailProvider has no id'], urls: [url] } }],
    },
    'XML that is not well-formed': { evidence: served(['malformed']), finds: [{}] },
    'served as text, yet a settings file': { evidence: served(['no-domain'], 'text/plain'), finds: [{}] },
    'servers, but no way to send': {
      evidence: { autoconfig: autoconfig(domain, { faults: ['no-outgoing', 'no-username'] }) },
      finds: [
        {
          severity: 'warning',
          values: { variant: 'partly', faults: ['no outgoing server', 'a server has no username'] },
        },
      ],
    },
  },
  silent: {
    "a website's page": { evidence: served(['html'], 'text/html') },
    'some text that is no XML': { evidence: served(['malformed'], 'text/plain') },
    'a document type, which we alone refuse': { evidence: served(['doctype']) },
    'nothing there': {
      evidence: {
        autoconfig: autoconfig(domain, {
          fetches: [fetched(url, { status: 404, failure: 'status' })],
          url: null,
          servers: [],
          faults: [],
        }),
      },
    },
    'more servers than we look at': { evidence: { autoconfig: autoconfig(domain, { faults: ['too-many-servers'] }) } },
  },
  untested: 'server-unreached',
});
