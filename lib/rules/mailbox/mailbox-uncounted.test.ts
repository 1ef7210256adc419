// A server that counts nothing is worth knowing; one closed folder among others is not.
import { ruleCases } from '../testing/rule-cases.ts';
import { mailbox } from '../testing/sample-evidence.ts';
import { mailboxUncounted } from './mailbox-uncounted.ts';

const host = 'mail.sunny.example';
const { folders } = mailbox(host);
const uncounted = folders.map(({ path }) => ({ path, code: null, words: 'STATUS failed' }));
const blank = folders.map((folder) => ({ ...folder, messages: null, unseen: null, uidNext: null }));

ruleCases(mailboxUncounted, {
  fires: {
    'no folder is counted': {
      evidence: { mailbox: mailbox(host, { folders: blank, uncounted, inboxMessages: 12, totalMessages: null }) },
      finds: [{ severity: 'notice', subject: { host }, values: { words: 'STATUS failed', code: 'no code' } }],
    },
  },
  silent: {
    'one folder of several': {
      evidence: { mailbox: mailbox(host, { uncounted: uncounted.slice(2), totalMessages: null }) },
    },
    'nobody asked': { evidence: { mailbox: mailbox(host, { folders: blank, totalMessages: null }) } },
  },
  untested: 'no-password',
});
