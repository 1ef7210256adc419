// Sent mail is not in Sent: the folder is there to be chosen, or has to be made.
import { expect } from 'vitest';
import { ruleCases } from '../testing/rule-cases.ts';
import { answers, mailbox } from '../testing/sample-evidence.ts';
import { sentNotSaved } from './sent-not-saved.ts';

const name = 'mail.sunny.example';
const told = answers({ answers: { 'mail-how': 'sent-missing' } });

ruleCases(sentNotSaved, {
  fires: {
    'the answer': {
      evidence: { answers: told, mailbox: mailbox(name) },
      finds: [{ subject: { host: name }, values: { host: name, folder: 'Sent' } }],
    },
    'no such folder': {
      evidence: { answers: told, mailbox: mailbox(name, { folders: [] }) },
      finds: [{ values: { folder: 'Sent' }, fix: expect.stringContaining('make a folder') }],
    },
  },
  silent: {
    'another answer': {
      evidence: { answers: answers({ answers: { 'mail-how': 'in-junk' } }), mailbox: mailbox(name) },
    },
    'the question was passed over': {
      evidence: { answers: answers({ symptom: 'mail-missing' }), mailbox: mailbox(name) },
    },
  },
});
