// Wanted mail in junk: known only from the customer.
import { doubleSpamFilter } from './double-spam-filter.ts';
import { ruleCases } from './rule-cases.ts';
import { answers } from './sample-evidence.ts';

const told = answers({ answers: { 'mail-how': 'in-junk' } });

ruleCases(doubleSpamFilter, {
  fires: {
    'the answer': { evidence: { answers: told }, finds: [{ subject: { domain: 'sunny.example' }, values: {} }] },
  },
  silent: {
    'another answer': { evidence: { answers: answers({ answers: { 'mail-how': 'other-folder' } }) } },
    'the question was passed over': { evidence: { answers: answers({ symptom: 'mail-missing' }) } },
  },
});
