// A server that hangs up after its OK is at fault; a look that ended for our own reasons says nothing.
import { unknownRecord } from './judge-sample.ts';
import { mailboxClosed } from './mailbox-closed.ts';
import { ruleCases } from './rule-cases.ts';
import { login } from './sample-evidence.ts';

const host = 'mail.sunny.example';
const look = (why: 'server-hung-up' | 'deadline') => [unknownRecord('mailbox', why, host)];

ruleCases(mailboxClosed, {
  fires: {
    'OK, then closed': {
      evidence: { login: [login()] },
      records: look('server-hung-up'),
      finds: [{ severity: 'warning', subject: { host, port: 993 }, values: { username: 'anna@sunny.example' } }],
    },
  },
  silent: {
    'our time ran out': { evidence: { login: [login()] }, records: look('deadline') },
    'another server let us in': {
      evidence: { login: [login({ host: 'imap.other.example' })] },
      records: look('server-hung-up'),
    },
  },
  untested: 'no-password',
});
