// Older mail is missing in the app while the server holds it.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers, mailbox } from '../testing/sample-evidence.ts';
import { syncWindow } from './sync-window.ts';

const name = 'mail.sunny.example';
const told = answers({ answers: { 'mail-how': 'old-missing' } });

ruleCases(syncWindow, {
  fires: {
    'the answer': {
      evidence: { answers: told, mailbox: mailbox(name) },
      finds: [{ subject: { host: name }, values: { host: name } }],
    },
  },
  silent: {
    'another answer': {
      evidence: { answers: answers({ answers: { 'mail-how': 'new-missing' } }), mailbox: mailbox(name) },
    },
    'the question was passed over': {
      evidence: { answers: answers({ symptom: 'mail-missing' }), mailbox: mailbox(name) },
    },
    'nobody counted': { evidence: { answers: told, mailbox: mailbox(name, { totalMessages: null }) } },
    'the server holds none': {
      evidence: { answers: told, mailbox: mailbox(name, { totalMessages: 0 }) },
    },
  },
});
