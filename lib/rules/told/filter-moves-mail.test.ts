// Mail in another folder: known only from the customer.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers } from '../testing/sample-evidence.ts';
import { filterMovesMail } from './filter-moves-mail.ts';

const told = answers({ answers: { 'mail-how': 'other-folder' } });

ruleCases(filterMovesMail, {
  fires: {
    'the answer': { evidence: { answers: told }, finds: [{ subject: { domain: 'sunny.example' }, values: {} }] },
  },
  silent: {
    'another answer': { evidence: { answers: answers({ answers: { 'mail-how': 'in-junk' } }) } },
    'the question was passed over': { evidence: { answers: answers({ symptom: 'mail-missing' }) } },
  },
});
