// A refused password at an OAuth-only server is a fault; the mere offer is worth knowing; OAuth beside passwords is fine.
import { expect } from 'vitest';
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence, login } from '../testing/sample-evidence.ts';
import { oauthOnly } from './oauth-only.ts';

const { imap } = healthyEvidence();
const name = 'mail.sunny.example';
const refused = login({ result: 'oauth-only', words: 'Basic authentication is disabled.' });
const sending = door({ protocol: 'submission', host: name, port: 587, mechanisms: ['XOAUTH2', 'OAUTHBEARER'] });
const reading = { ...imap[0]!, mechanisms: ['XOAUTH2'] };

ruleCases(oauthOnly, {
  fires: {
    'the login was refused for it, which also covers the offer': {
      evidence: { imap, login: [refused], submission: [sending] },
      finds: [{ severity: 'error', subject: { host: name, port: 993 } }],
    },
    'a known provider': {
      evidence: { imap, login: [{ ...refused, host: 'outlook.office365.com' }] },
      finds: [{ fix: expect.stringContaining('sign in with Microsoft') }],
    },
    'sending offers nothing else': {
      evidence: { imap, submission: [sending] },
      finds: [{ severity: 'notice', values: { words: 'XOAUTH2 OAUTHBEARER', protocols: ['sending'] } }],
    },
    'IMAP offers nothing else and disables LOGIN': {
      evidence: { imap: [{ ...reading, capabilities: { beforeTls: null, afterTls: ['LOGINDISABLED'] } }] },
      finds: [{ severity: 'notice', values: { protocols: ['IMAP'] } }],
    },
  },
  silent: {
    'a provider known to want a sign-in: the settings already say so': {
      evidence: { imap: [{ ...imap[0]!, host: 'outlook.office365.com', mechanisms: ['PLAIN', 'XOAUTH2'] }] },
      records: [unknownRecord('login', 'not-offered')],
    },
    'passwords are taken as well': {
      evidence: { imap, submission: [{ ...sending, mechanisms: ['XOAUTH2', 'PLAIN'] }] },
    },
    'IMAP has the LOGIN command beside it': { evidence: { imap: [reading] } },
    'nothing is offered at all (another fault)': { evidence: { imap, submission: [{ ...sending, mechanisms: [] }] } },
  },
});
