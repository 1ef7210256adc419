// Challenges alone are worth knowing; beside PLAIN or LOGIN, or IMAP's own command, they are not.

import { ruleCases } from '../testing/rule-cases.ts';
import { door, healthyEvidence } from '../testing/sample-evidence.ts';
import { authenticationChallengeOnly } from './authentication-challenge-only.ts';

const name = 'mail.sunny.example';
const { imap, submission } = healthyEvidence();
const disabled = { beforeTls: null, afterTls: ['IMAP4REV1', 'LOGINDISABLED'] };
const reading = door({ protocol: 'imap', host: name, port: 993, mechanisms: ['CRAM-MD5'], capabilities: disabled });
const sending = door({ protocol: 'submission', host: name, port: 465, mechanisms: ['SCRAM-SHA-256', 'CRAM-MD5'] });

ruleCases(authenticationChallengeOnly, {
  fires: {
    'for sending': {
      evidence: { imap, submission: [sending] },
      finds: [
        {
          severity: 'notice',
          subject: { host: name, port: 465 },
          values: { mechanisms: ['SCRAM-SHA-256', 'CRAM-MD5'] },
        },
      ],
    },
    'for reading and sending at one host it is one finding': {
      evidence: { imap: [reading], submission: [sending] },
      finds: [{ subject: { host: name }, values: { ports: ['465', '993'] } }],
    },
  },
  silent: {
    'PLAIN is there as well': { evidence: { imap, submission: [{ ...sending, mechanisms: ['CRAM-MD5', 'PLAIN'] }] } },
    'the LOGIN command is left': {
      evidence: { imap: [{ ...reading, capabilities: { beforeTls: null, afterTls: ['IMAP4REV1'] } }] },
    },
    'tokens are another matter': { evidence: { imap: [{ ...reading, mechanisms: ['XOAUTH2'] }] } },
    'another door takes it plainly': { evidence: { imap, submission: [submission[0]!, sending] } },
    'the door is closed': { evidence: { imap, submission: [{ ...sending, result: 'refused' }] } },
  },
});
