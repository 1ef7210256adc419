// Judged only where the records were validated and every one of them can be compared.

import { ruleCases } from '../testing/rule-cases.ts';
import { dane, mxSmtp } from '../testing/sample-dns.ts';
import { question, tls } from '../testing/sample-evidence.ts';
import { daneMismatch } from './dane-mismatch.ts';

const key = 'ab'.repeat(32);
const other = 'cd'.repeat(32);
const shown = tls('mail.sunny.example');
const looks = [mxSmtp({ ...shown, chain: [{ ...shown.chain[0]!, sha256: other, publicKeySha256: key }] })];
const record = (data: string, overrides = {}) => ({ usage: 3, selector: 1, matchingType: 1, data, ...overrides });
const announced = (records: ReturnType<typeof record>[], secure = true) => ({
  'mx-smtp': looks,
  dane: dane({ secure, records }),
});

const failed = dane({ question: question('_25._tcp.mail.sunny.example', 'TLSA', { status: 'servfail' }), records: [] });
ruleCases(daneMismatch, {
  fires: {
    'another key': {
      evidence: announced([record(other)]),
      finds: [{ severity: 'error', subject: { host: 'mail.sunny.example', port: 25 }, values: { key } }],
    },
  },
  silent: {
    'one of two matches': { evidence: announced([record(other), record(key)]) },
    'not validated': { evidence: announced([record(other)], false) },
    'a hash that we do not keep': {
      evidence: announced([record(other), record('ef'.repeat(64), { matchingType: 2 })]),
    },
    'a trust anchor that is not sent along': { evidence: announced([record(other, { usage: 2 })]) },
  },
  leftOpen: { 'TLSA was not answered': { evidence: { 'mx-smtp': looks, dane: failed } } },
  untested: 'dns-timeout',
});
