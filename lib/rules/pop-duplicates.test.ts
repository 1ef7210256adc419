// The same mail again: known only from the customer.
import { popDuplicates } from './pop-duplicates.ts';
import { ruleCases } from './rule-cases.ts';
import { answers } from './sample-evidence.ts';

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
