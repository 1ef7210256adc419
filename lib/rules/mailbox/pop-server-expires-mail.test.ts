// A server that deletes collected mail is a risk; NEVER, no announcement, or a year is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { popMailbox } from '../testing/sample-evidence.ts';
import { popServerExpiresMail } from './pop-server-expires-mail.ts';

const expiring = (expire: number | 'NEVER' | null) => ({ 'pop-mailbox': popMailbox('mail.sunny.example', { expire }) });

ruleCases(popServerExpiresMail, {
  fires: {
    'after 30 days': { evidence: expiring(30), finds: [{ severity: 'warning', values: { days: 30 } }] },
    'at once': { evidence: expiring(0), finds: [{ values: { days: 0, variant: 'at-once' } }] },
  },
  silent: {
    never: { evidence: expiring('NEVER') },
    'not announced': { evidence: expiring(null) },
    'after a year': { evidence: expiring(365) },
  },
  untested: 'imap-not-accepted',
});
