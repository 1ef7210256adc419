// A login before TLS is at risk, told once a server; LOGINDISABLED is fine.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { plaintextLoginOffered } from './plaintext-login-offered.ts';

const name = 'mail.sunny.example';
const open = door({ protocol: 'imap', host: name, port: 143, plaintextLogin: true });
const pop = door({ protocol: 'pop3', host: name, port: 110, plaintextLogin: true });
const { imap } = healthyEvidence();

ruleCases(plaintextLoginOffered, {
  fires: {
    'on two ports of one host it is one finding': {
      evidence: { imap: [imap[0]!, open], pop3: [pop] },
      finds: [{ severity: 'notice', mender: 'host', subject: { host: name }, values: { ports: ['110', '143'] } }],
    },
    'one server under two names is told by the published one': {
      evidence: { imap: [{ ...open, host: 'imap.sunny.example', namedBy: ['conventional-names'] }, open] },
      finds: [{ subject: { host: name, port: 143 } }],
    },
    'where STARTTLS is missing as well': {
      evidence: { imap: [{ ...open, result: 'starttls-missing' }] },
      finds: [{ subject: { host: name, port: 143 } }],
    },
  },
  silent: { 'logins are disabled before TLS': { evidence: { imap: [{ ...open, plaintextLogin: false }] } } },
});
