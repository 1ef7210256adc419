// POP without UIDL is a risk, also for an empty mailbox; with UIDL it is fine.

import { ruleCases } from '../testing/rule-cases.ts';
import { popMailbox } from '../testing/sample-evidence.ts';
import { popWithoutUidl } from './pop-without-uidl.ts';

const name = 'mail.sunny.example';
ruleCases(popWithoutUidl, {
  fires: {
    'UIDL is missing': {
      evidence: { 'pop-mailbox': popMailbox(name, { uidl: false }) },
      finds: [{ severity: 'warning', subject: { host: name } }],
    },
  },
  silent: { 'UIDL works in an empty mailbox': { evidence: { 'pop-mailbox': popMailbox(name, { messages: 0 }) } } },
  untested: 'imap-not-accepted',
});
