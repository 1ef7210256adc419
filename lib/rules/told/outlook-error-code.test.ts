// Every code has its own sentences; without a code there is nothing to say.
import { expect, it } from 'vitest';
import { questions } from '../../model/symptoms.ts';
import { findingsOf } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { answers } from '../testing/sample-evidence.ts';
import { outlookErrorCode } from './outlook-error-code.ts';

const told = (code: (typeof questions)['error-code'][number]) => ({
  answers: answers({ answers: { 'error-code': code } }),
});

ruleCases(outlookErrorCode, {
  fires: {
    'no connection': { evidence: told('0x800ccc0e'), finds: [{ values: { code: '0x800CCC0E' } }] },
    'the session was closed': { evidence: told('0x800cccdd'), finds: [{ values: { code: '0x800CCCDD' } }] },
    'the login was refused': { evidence: told('0x800ccc92'), finds: [{ severity: 'notice' }] },
    'no answer in time': { evidence: told('0x8004210b'), finds: [{ values: { code: '0x8004210B' } }] },
  },
  silent: { 'a symptom without a code': { evidence: { answers: answers({ symptom: 'error-message' }) } } },
});

it('says something of its own about every code', () => {
  const titles = questions['error-code'].map((code) => findingsOf(outlookErrorCode, told(code))[0]?.title.slice(30));
  expect(new Set(titles).size).toBe(questions['error-code'].length);
});
