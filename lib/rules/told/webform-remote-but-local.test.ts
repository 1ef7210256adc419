// An MX host that refuses its own domain as foreign.
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget } from '../testing/sample-evidence.ts';
import { webServerSmtp } from '../testing/sample-web-server.ts';
import { webformRemoteButLocal } from './webform-remote-but-local.ts';

const domain = 'sunny.example';
const address = '198.18.0.10';
const asMx = (...[own]: Parameters<typeof webServerSmtp>) => webServerSmtp(own, { isMx: true, address });
const last = { addresses: { v4: ['198.18.0.99'], v6: [] } };

ruleCases(webformRemoteButLocal, {
  fires: {
    'the only MX host': {
      evidence: { mx: mx(domain), 'web-server-smtp': asMx() },
      finds: [
        {
          severity: 'error',
          subject: { domain, host: `mail.${domain}`, port: 25 },
          values: {
            ...{ domain, exchange: `mail.${domain}`, address, recipient: 'postmaster@sunny.example' },
            words: '554 5.7.1 Relay access denied',
          },
        },
      ],
    },
    'the domain itself, without MX': {
      evidence: { mx: mx(domain, { targets: [], implicit: true }), 'web-server-smtp': asMx() },
      finds: [{ subject: { domain, host: domain, port: 25 } }],
    },
  },
  silent: {
    'it takes the mail': { evidence: { mx: mx(domain), 'web-server-smtp': asMx('accepted') } },
    'it has no such mailbox': { evidence: { mx: mx(domain), 'web-server-smtp': asMx('unknown-user') } },
    'the mail is elsewhere': { evidence: { mx: mx(domain), 'web-server-smtp': webServerSmtp() } },
    'another MX host is asked first': {
      evidence: {
        mx: mx(domain, {
          targets: [mxTarget('mx1.filter.example', last), mxTarget(`mail.${domain}`, { preference: 20 })],
        }),
        'web-server-smtp': asMx(),
      },
    },
  },
  untested: 'server-unreached',
});
