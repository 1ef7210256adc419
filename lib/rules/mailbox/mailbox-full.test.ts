// A full mailbox is a fault, by its quota or by the server's word; nearly full, or without a limit, is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { login, mailbox } from '../testing/sample-evidence.ts';
import { refusedTrip } from '../testing/sample-round-trip.ts';
import { mailboxFull } from './mailbox-full.ts';

const name = 'mail.sunny.example';
const filled = (usedBytes: number, limitBytes = 1_073_741_824) => ({
  login: [login()],
  mailbox: mailbox(name, { quota: { usedBytes, limitBytes } }),
});

ruleCases(mailboxFull, {
  fires: {
    'the quota is used up': {
      evidence: filled(1_073_741_824),
      finds: [{ severity: 'error', subject: { host: name }, values: { percent: 100, used: '1 GB' } }],
    },
    'over the quota': { evidence: filled(1_150_000_000), finds: [{ values: { percent: 107 } }] },
    'as many messages as there may be': {
      evidence: {
        login: [login()],
        mailbox: mailbox(name, { quota: null, messageQuota: { used: 1000, limit: 1000 } }),
      },
      finds: [{ values: { percent: 100, used: 1000, variant: 'messages' } }],
    },
    'the server said so at the login': {
      evidence: { login: [login({ result: 'mailbox-full', code: 'OVERQUOTA', words: 'Quota exceeded' })] },
      finds: [{ values: { variant: 'server-said', words: 'Quota exceeded' } }],
    },
    'a message was refused': {
      evidence: { login: [login()], 'round-trip': refusedTrip('mailbox-full', '552 5.2.2 Mailbox is full') },
      finds: [{ values: { variant: 'message-refused', words: '552 5.2.2 Mailbox is full' } }],
    },
  },
  silent: {
    'a message was refused for another reason': {
      evidence: { login: [login()], 'round-trip': refusedTrip('recipient-unknown', '550 5.1.1 no such user') },
    },
    'one message left': {
      evidence: {
        login: [login()],
        mailbox: mailbox(name, { quota: null, messageQuota: { used: 999, limit: 1000 } }),
      },
    },
    'one byte left': { evidence: filled(1_073_741_823) },
    'a limit of 0 is none': { evidence: filled(5_000, 0) },
    'no quota known': { evidence: { login: [login()], mailbox: mailbox(name, { quota: null }) } },
    'logged in, the mailbox not looked into': { evidence: { login: [login()] } },
  },
  untested: 'no-password',
});
