// Mail that goes to strangers' servers is worth knowing, and a risk when the mailbox here is in use.

import { ruleCases } from '../testing/rule-cases.ts';
import { login, mx, mxTarget } from '../testing/sample-evidence.ts';
import { mxNotThisHost } from './mx-not-this-host.ts';

const domain = 'sunny.example';
const context = { operatorMx: ['mx1.harbour.example'], operatorHosts: ['box7.harbour.example'] };
const away = mx(domain, { targets: [mxTarget('mx.other.example')] });

ruleCases(mxNotThisHost, {
  fires: {
    'mail goes elsewhere': { evidence: { mx: away }, context, finds: [{ severity: 'notice' }] },
    'the mailbox here is in use': {
      evidence: { mx: away, login: [login({ host: 'box7.harbour.example' })] },
      context,
      finds: [{ severity: 'warning', values: { exchanges: ['mx.other.example'] } }],
    },
  },
  silent: {
    'no operator profile': { evidence: { mx: away } },
    'one of the MX is ours': {
      evidence: { mx: mx(domain, { targets: [mxTarget('mx1.harbour.example'), mxTarget('mx.other.example')] }) },
      context,
    },
    'no MX at all': { evidence: { mx: mx(domain, { targets: [], total: 0 }) }, context },
  },
  untested: 'dns-timeout',
});
