// Nine tenths is a risk; less is not, and full is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { mailboxNearlyFull } from './mailbox-nearly-full.ts';

const name = 'mail.sunny.example';
const filled = (usedBytes: number, limitBytes = 1_000_000_000) => ({
  mailbox: mailbox(name, { quota: { usedBytes, limitBytes } }),
});

ruleCases(mailboxNearlyFull, {
  fires: {
    'nine tenths': {
      evidence: filled(900_000_000),
      finds: [{ severity: 'warning', values: { percent: 90, used: '858.3 MB' } }],
    },
    'one byte left': { evidence: filled(999_999_999), finds: [{ values: { percent: 99 } }] },
    'nine tenths of the messages that there may be': {
      evidence: { mailbox: mailbox(name, { quota: null, messageQuota: { used: 900, limit: 1000 } }) },
      finds: [{ severity: 'warning', values: { percent: 90, used: 900, variant: 'messages' } }],
    },
  },
  silent: {
    'few messages': { evidence: { mailbox: mailbox(name, { messageQuota: { used: 5, limit: 1000 } }) } },
    'just below': { evidence: filled(899_999_999) },
    'full is another fault': { evidence: filled(1_000_000_000) },
    'no limit': { evidence: filled(5_000, 0) },
    'no quota known': { evidence: { mailbox: mailbox(name, { quota: null }) } },
  },
  untested: 'no-password',
});
