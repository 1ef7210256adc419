// The same mail again: known only from the customer.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers } from '../testing/sample-evidence.ts';
import { popDuplicates } from './pop-duplicates.ts';

const told = answers({ answers: { 'mail-how': 'twice' } });

ruleCases(popDuplicates, {
  fires: {
    'the answer': { evidence: { answers: told }, finds: [{ subject: { domain: 'sunny.example' }, values: {} }] },
  },
  silent: {
    'another answer': { evidence: { answers: answers({ answers: { 'mail-how': 'new-missing' } }) } },
    'the question was passed over': { evidence: { answers: answers({ symptom: 'mail-missing' }) } },
  },
});
