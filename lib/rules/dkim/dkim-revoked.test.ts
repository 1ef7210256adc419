// A withdrawn key matters when it was named, or when no other key is there.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimDomain, dkimKey } from '../testing/sample-dkim.ts';
import { dkim, dkimSelector } from '../testing/sample-evidence.ts';
import { dkimRevoked } from './dkim-revoked.ts';

const record = { records: ['v=DKIM1; p='] };
const [old] = dkimKey({ revoked: true, bits: null }, record).dkim.selectors;
const beside = (origin: 'given' | 'operator' | 'common') => {
  const current = dkimSelector(dkimDomain, 's2');
  return { dkim: dkim(dkimDomain, { selectors: old ? [{ ...old, origin }, current] : [] }) };
};

ruleCases(dkimRevoked, {
  fires: {
    'the only key, found by guessing': {
      evidence: dkimKey({ revoked: true }, record),
      finds: [{ severity: 'notice', values: { selector: 'default', other: 'no' } }],
    },
    'a named key': { evidence: beside('given'), finds: [{ severity: 'warning', values: { other: 'yes' } }] },
  },
  silent: {
    'an old key beside a new one': { evidence: beside('common') },
    "the operator's old key beside a new one": { evidence: beside('operator') },
  },
  untested: 'dns-timeout',
});
