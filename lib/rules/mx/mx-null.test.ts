// A null MX on a domain that somebody uses for mail is a fault; on one that sends a risk; on one that is parked it is right.

import type { SampleEvidence } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dmarcRecord } from '../testing/sample-dmarc.ts';
import { dkim, mx, mxTarget, spf } from '../testing/sample-evidence.ts';
import { spfRecord } from '../testing/sample-spf.ts';
import { mxNull } from './mx-null.ts';

const domain = 'sunny.example';
const targets = [mxTarget('.', { preference: 0, a: null, aaaa: null, addresses: { v4: [], v6: [] } })];

const nullMx = (...more: SampleEvidence[]): SampleEvidence =>
  Object.assign({ mx: mx(domain, { targets, nullMx: true }) }, ...more);
const noKey = { dkim: dkim(domain, { selectors: [] }) };
const reject = dmarcRecord('v=DMARC1; p=reject');

ruleCases(mxNull, {
  fires: {
    'the null MX': {
      evidence: { mx: mx(domain, { targets, nullMx: true }) },
      finds: [{ severity: 'error', values: { record: '0 .' }, records: [] }],
    },
    'the operator knows the right server': {
      evidence: { mx: mx(domain, { targets, nullMx: true }) },
      context: { operatorMx: ['mx1.harbour.example'] },
      finds: [
        {
          records: [{ name: domain, type: 'MX', ttl: 3600, current: ['0 .'], wanted: ['10 mx1.harbour.example.'] }],
        },
      ],
    },
    'SPF lets a server send': {
      evidence: nullMx(spfRecord('v=spf1 include:_spf.box.example -all'), noKey, reject),
      finds: [{ severity: 'warning', values: { variant: 'sends', senders: ['include:_spf.box.example'] } }],
    },
    'SPF lets another record decide': {
      evidence: nullMx(spfRecord('v=spf1 redirect=_spf.box.example'), noKey, reject),
      finds: [{ severity: 'warning', values: { senders: ['redirect=_spf.box.example'] } }],
    },
    'SPF lets everybody send': {
      evidence: nullMx(spfRecord('v=spf1 +all'), noKey, reject),
      finds: [{ severity: 'warning', values: { senders: ['+all'] } }],
    },
    'a DKIM key is there': {
      evidence: nullMx(spfRecord('v=spf1 -all'), { dkim: dkim(domain) }, reject),
      finds: [{ severity: 'warning', values: { senders: ['default._domainkey.sunny.example'] } }],
    },
    'a parked domain': {
      evidence: nullMx(spfRecord('v=spf1 -all'), noKey, reject),
      finds: [{ severity: 'notice', values: { variant: 'parked' }, records: [] }],
    },
    'a parked domain, by terms that match nobody': {
      evidence: nullMx(spfRecord('v=spf1 mx ip4:10.0.0.1 -all'), noKey, reject),
      finds: [{ severity: 'notice', values: { variant: 'parked' } }],
    },
    'a parked domain, its key withdrawn': {
      evidence: nullMx(spfRecord('v=spf1 -all'), dkimKey({ revoked: true }), reject),
      finds: [{ severity: 'notice' }],
    },
    'without SPF': {
      evidence: nullMx({ spf: spf(domain, { records: [], terms: [], allQualifier: null }) }, noKey, reject),
      finds: [{ severity: 'error' }],
    },
    'without a strict DMARC policy': {
      evidence: nullMx(spfRecord('v=spf1 -all'), noKey, dmarcRecord('v=DMARC1; p=none')),
      finds: [{ severity: 'error' }],
    },
    'a null MX beside another': {
      evidence: { mx: mx(domain, { targets: [...targets, mxTarget('mail.sunny.example')], total: 2 }) },
      finds: [
        {
          severity: 'warning',
          values: { variant: 'mixed' },
          records: [
            {
              name: domain,
              type: 'MX',
              ttl: 3600,
              current: ['0 .', '10 mail.sunny.example.'],
              wanted: ['10 mail.sunny.example.'],
            },
          ],
        },
      ],
    },
  },
  silent: { 'MX records': { evidence: { mx: mx(domain) } } },
  untested: 'dns-timeout',
});
