// A server that hangs up after its OK is at fault; a look that ended for our own reasons says nothing.
import { unknownRecord } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { login, mailbox } from '../testing/sample-evidence.ts';
import { mailboxClosed } from './mailbox-closed.ts';

const host = 'mail.sunny.example';
const look = (why: 'server-hung-up' | 'deadline') => [unknownRecord('mailbox', why, host)];

ruleCases(mailboxClosed, {
  fires: {
    'OK, then closed': {
      evidence: { login: [login()] },
      records: look('server-hung-up'),
      finds: [{ severity: 'warning', subject: { host, port: 993 }, values: { username: 'anna@sunny.example' } }],
    },
    'OK, then no list of folders': {
      evidence: {
        login: [login()],
        mailbox: mailbox(host, {
          folders: [],
          refused: { code: null, words: 'User is authenticated but not connected.' },
        }),
      },
      finds: [
        {
          severity: 'error',
          subject: { host, port: 993 },
          values: { words: 'User is authenticated but not connected.' },
        },
      ],
    },
    'folders, and an inbox that does not open': {
      evidence: {
        login: [login()],
        mailbox: mailbox(host, { refusals: [{ path: 'INBOX', code: null, words: 'SELECT failed' }] }),
      },
      finds: [
        {
          severity: 'error',
          subject: { host, port: 993 },
          values: { variant: 'inbox', code: 'no code', words: 'SELECT failed' },
        },
      ],
    },
  },
  silent: {
    'an inbox that is damaged has a rule of its own': {
      evidence: {
        login: [login()],
        mailbox: mailbox(host, { refusals: [{ path: 'INBOX', code: 'CORRUPTION', words: 'index broken' }] }),
      },
    },
    'a folder that is not opened is another matter': {
      evidence: {
        login: [login()],
        mailbox: mailbox(host, { refusals: [{ path: 'Sent', code: 'SERVERBUG', words: 'Internal error' }] }),
      },
    },
    'our time ran out': { evidence: { login: [login()] }, records: look('deadline') },
    'another server let us in': {
      evidence: { login: [login({ host: 'imap.other.example' })] },
      records: look('server-hung-up'),
    },
  },
  untested: 'no-password',
});
