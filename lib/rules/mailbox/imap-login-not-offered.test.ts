// No login at all inside TLS is a fault; a login by challenge or by token, or at another door, is none.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { imapLoginNotOffered } from './imap-login-not-offered.ts';

const name = 'mail.sunny.example';
const capabilities = { beforeTls: null, afterTls: ['IMAP4REV1', 'LOGINDISABLED'] };
const closed = door({ protocol: 'imap', host: name, port: 993, mechanisms: [], capabilities });
const [healthy] = healthyEvidence().imap;

ruleCases(imapLoginNotOffered, {
  fires: {
    'LOGINDISABLED inside TLS': {
      evidence: { imap: [closed] },
      finds: [{ severity: 'error', subject: { host: name, port: 993 }, values: { ports: ['993'] } }],
    },
    'on both doors it is one finding': {
      evidence: { imap: [closed, { ...closed, port: 143 }] },
      finds: [{ subject: { host: name }, values: { ports: ['143', '993'] } }],
    },
  },
  silent: {
    'the LOGIN command is left': {
      evidence: { imap: [{ ...closed, capabilities: { beforeTls: null, afterTls: ['IMAP4REV1'] } }] },
    },
    'a mechanism is offered': { evidence: { imap: [{ ...closed, mechanisms: ['XOAUTH2'] }] } },
    'another door takes logins': { evidence: { imap: [closed, healthy!] } },
    'only before TLS': {
      evidence: { imap: [{ ...closed, capabilities: { beforeTls: ['LOGINDISABLED'], afterTls: [] } }] },
    },
    'the door is closed': { evidence: { imap: [{ ...closed, result: 'refused' }] } },
  },
});
