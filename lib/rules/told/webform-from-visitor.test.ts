// A form that sends in the visitor’s name: known only from the customer.

import { ruleCases } from '../testing/rule-cases.ts';
import { answers } from '../testing/sample-evidence.ts';
import { webformFromVisitor } from './webform-from-visitor.ts';

const told = answers({ answers: { 'form-sender': 'visitor' } });

ruleCases(webformFromVisitor, {
  fires: {
    'the answer': { evidence: { answers: told }, finds: [{ subject: { domain: 'sunny.example' }, values: {} }] },
  },
  silent: {
    'another answer': { evidence: { answers: answers({ answers: { 'form-sender': 'own' } }) } },
    'the question was passed over': { evidence: { answers: answers({ symptom: 'mail-missing' }) } },
  },
});
