// Settings without any encrypted server are a risk; an unencrypted one beside them is left out by apps.

import { ruleCases } from '../testing/rule-cases.ts';
import { autoconfig } from '../testing/sample-evidence.ts';
import { autoconfigWithoutTls } from './autoconfig-without-tls.ts';

const domain = 'sunny.example';
const { servers } = autoconfig(domain);
const plain = servers.slice(0, 1).map((server) => ({ ...server, port: 143, security: 'plain' as const }));

ruleCases(autoconfigWithoutTls, {
  fires: {
    'IMAP only without': {
      evidence: { autoconfig: autoconfig(domain, { servers: [...plain, ...servers.slice(1)] }) },
      finds: [{ severity: 'warning', values: { protocols: ['imap'], servers: ['mail.sunny.example:143'] } }],
    },
  },
  silent: {
    'beside an encrypted one': { evidence: { autoconfig: autoconfig(domain, { servers: [...plain, ...servers] }) } },
    'nothing published': { evidence: { autoconfig: autoconfig(domain, { url: null, servers: [] }) } },
  },
  untested: 'server-unreached',
});
