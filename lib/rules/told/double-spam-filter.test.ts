// Wanted mail in junk: known only from the customer.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers } from '../testing/sample-evidence.ts';
import { doubleSpamFilter } from './double-spam-filter.ts';

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
