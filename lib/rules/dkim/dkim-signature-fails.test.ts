// A signature that fails is told with its key; one that could not be checked, or is not there, is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { roundTrip } from '../testing/sample-round-trip.ts';
import { dkimSignatureFails } from './dkim-signature-fails.ts';

const signed = (result: 'pass' | 'fail' | 'unknown') => ({ domain: 'sunny.example', selector: 'default', result });

ruleCases(dkimSignatureFails, {
  fires: {
    'one of two fails': {
      evidence: { 'round-trip': roundTrip({ signatures: [signed('pass'), { ...signed('fail'), selector: 'old' }] }) },
      finds: [{ severity: 'warning', values: { signers: ['old._domainkey.sunny.example'] } }],
    },
  },
  silent: {
    'it holds': { evidence: { 'round-trip': roundTrip({ signatures: [signed('pass')] }) } },
    'the key could not be asked for': { evidence: { 'round-trip': roundTrip({ signatures: [signed('unknown')] }) } },
    'there is none': { evidence: { 'round-trip': roundTrip({ signatures: [] }) } },
  },
  untested: 'not-asked',
});
