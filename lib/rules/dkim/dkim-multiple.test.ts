// Two records at one selector are a risk, whatever the second is; where the meaning is beyond doubt, one is proposed.
import { generateKeyPairSync } from 'node:crypto';
import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimMultiple } from './dkim-multiple.ts';

const base64 = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');
const whole = `v=DKIM1; k=rsa; p=${base64}`;
const [head, middle, tail] = [whole.slice(0, 150), whole.slice(150, 300), whole.slice(300)];
const standing = (records: string[], others: string[] = []) => dkimKey({}, { records, others, key: null });
const wanted = [{ wanted: [whole] }] as never;

ruleCases(dkimMultiple, {
  fires: {
    'two keys': {
      evidence: standing(['v=DKIM1; p=AAAA', 'p=BBBB']),
      finds: [{ severity: 'warning', values: { count: 2, selector: 'default' }, records: [] }],
    },
    'a key and the half of an older one': {
      evidence: standing([whole], [base64.slice(190)]),
      finds: [{ severity: 'warning', values: { count: 2, variant: 'remains' }, records: wanted }],
    },
    'a key and a remark': {
      evidence: standing([whole], ['note: keep=this']),
      finds: [{ values: { variant: 'remains' }, records: wanted }],
    },
    'a key and a word': {
      evidence: standing([whole], ['note']),
      finds: [{ values: { variant: 'remains' }, records: wanted }],
    },
    'two halves of one key': {
      evidence: standing([whole.slice(0, 255)], [whole.slice(255)]),
      finds: [{ severity: 'warning', values: { count: 2, variant: 'pieces' }, records: wanted }],
    },
    'three pieces in any order': {
      evidence: standing([head], [tail, middle]),
      finds: [{ values: { count: 3, variant: 'pieces' }, records: wanted }],
    },
    'the tags in one, the key in the other': {
      evidence: standing(['v=DKIM1; k=rsa;', `p=${base64}`]),
      finds: [{ values: { variant: 'pieces' }, records: [{ wanted: [`v=DKIM1; k=rsa;p=${base64}`] }] as never }],
    },
    'halves of different keys': {
      evidence: standing([head], [base64.slice(20)]),
      finds: [{ values: { count: 2 }, records: [] }],
    },
    'as old reports kept it': {
      evidence: dkimKey({}, { records: [whole, base64.slice(190)], key: null }),
      finds: [{ values: { variant: 'remains' }, records: wanted }],
    },
  },
  silent: { 'one record': { evidence: standing([whole]) }, 'no key at all': { evidence: standing([], ['a', 'b']) } },
  untested: 'dns-timeout',
});
