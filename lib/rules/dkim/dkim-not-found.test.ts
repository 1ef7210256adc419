// Nothing at the selectors we know is worth knowing, and never called absent.
import { expect, it } from 'vitest';
import { findingsOf } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { absentSelector, dkimDomain } from '../testing/sample-dkim.ts';
import { dkim, mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { dkimNotFound } from './dkim-not-found.ts';

const base = (status: 'nodata' | 'nxdomain' | 'servfail') => question('_domainkey.sunny.example', 'TXT', { status });
const none = { dkim: dkim(dkimDomain, { selectors: [] }), mx: mx(dkimDomain) };

ruleCases(dkimNotFound, {
  fires: {
    'common selectors': {
      evidence: none,
      finds: [{ severity: 'notice', values: { selectors: 'any selector that we know' } }],
    },
    "the provider's selector": {
      evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [absentSelector('google', 'provider')] }) },
      finds: [{ severity: 'notice', values: { selectors: ['google'] } }],
    },
  },
  silent: {
    'nothing exists there at all': {
      evidence: { ...none, dkim: dkim(dkimDomain, { base: base('nxdomain'), selectors: [] }) },
    },
    'a failed look-up': { evidence: { ...none, dkim: dkim(dkimDomain, { base: base('servfail'), selectors: [] }) } },
    'a guess without an answer': {
      evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [absentSelector('google', 'provider', 'servfail')] }) },
    },
    'a domain without mail': { evidence: { ...none, mx: mx(dkimDomain, { targets: [mxTarget('.')], nullMx: true }) } },
    'a domain without MX and address': { evidence: { ...none, mx: mx(dkimDomain, { targets: [], implicit: false }) } },
  },
  untested: 'dns-timeout',
});

it('says that we did not find it, not that it is absent', () => {
  const [found] = findingsOf(dkimNotFound, none);
  expect(found?.title).toContain('did not find');
  expect(`${found?.title} ${found?.customer} ${found?.agent}`).not.toMatch(/absent|missing|does not exist/);
});
