// Damage told by the server's code is named, at the login or at a folder; other refusals are not damage.

import { ruleCases } from '../testing/rule-cases.ts';
import { login, mailbox } from '../testing/sample-evidence.ts';
import { mailboxCorrupt } from './mailbox-corrupt.ts';

const host = 'mail.sunny.example';
const refused = (code: string | null) => ({
  login: [login()],
  mailbox: mailbox(host, { refusals: [{ path: 'INBOX', code, words: 'Internal error occurred.' }] }),
});

ruleCases(mailboxCorrupt, {
  fires: {
    'at the login': {
      evidence: { login: [login({ result: 'backend-down', code: 'CORRUPTION', words: 'Index corrupted' })] },
      finds: [
        {
          severity: 'error',
          subject: { host, port: 993 },
          values: { code: 'CORRUPTION', folders: ['the whole mailbox'], words: 'Index corrupted' },
        },
      ],
    },
    'at one folder': {
      evidence: refused('SERVERBUG'),
      finds: [{ subject: { host }, values: { folders: ['INBOX'], code: 'SERVERBUG' } }],
    },
    'at counting what is in one': {
      evidence: {
        login: [login()],
        mailbox: mailbox(host, { uncounted: [{ path: 'Sent', code: 'SERVERBUG', words: 'Internal error' }] }),
      },
      finds: [{ subject: { host }, values: { folders: ['Sent'], code: 'SERVERBUG' } }],
    },
  },
  silent: {
    'the password service is down': { evidence: { login: [login({ result: 'backend-down', code: 'UNAVAILABLE' })] } },
    'a folder that may not be opened': { evidence: refused('NOPERM') },
    'a folder without a reason': { evidence: refused(null) },
  },
  untested: 'no-password',
});
