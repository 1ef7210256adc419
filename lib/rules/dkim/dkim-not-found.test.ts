// Nothing at the selectors we know is worth knowing, and never called absent.
import { expect, it } from 'vitest';
import { findingsOf } from '../testing/judge-sample.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { absentSelector, dkimDomain } from '../testing/sample-dkim.ts';
import { dmarcRecord } from '../testing/sample-dmarc.ts';
import { dkim, mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { dkimNotFound } from './dkim-not-found.ts';

const base = (status: 'nodata' | 'nxdomain' | 'servfail') => question('_domainkey.sunny.example', 'TXT', { status });
const above = [{ domain: 'example', selector: 'default' }];
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
    'nothing exists there, as they say': {
      evidence: { ...none, dkim: dkim(dkimDomain, { base: base('nxdomain'), selectors: [] }) },
      finds: [{ severity: 'notice', values: { variant: 'nothing' } }],
    },
    'a key of the domain above, where the policy is strict': {
      evidence: {
        ...none,
        ...{ dkim: dkim(dkimDomain, { selectors: [], above }), ...dmarcRecord('v=DMARC1; p=reject; adkim=s') },
      },
      finds: [{ severity: 'notice' }],
    },
  },
  silent: {
    'a key of the domain above': {
      evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [], above }), ...dmarcRecord('v=DMARC1; p=reject') },
    },
    'a key, though its name is said not to exist': {
      evidence: { ...none, dkim: dkim(dkimDomain, { base: base('nxdomain') }) },
    },
    'a key at the doubled name': {
      evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [], doubled: ['default'] }) },
    },
    'a domain without mail': { evidence: { ...none, mx: mx(dkimDomain, { targets: [mxTarget('.')], nullMx: true }) } },
    'a domain without MX and address': { evidence: { ...none, mx: mx(dkimDomain, { targets: [], implicit: false }) } },
  },
  leftOpen: {
    'a failed look-up': { evidence: { ...none, dkim: dkim(dkimDomain, { base: base('servfail'), selectors: [] }) } },
    'a guess without an answer': {
      evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [absentSelector('google', 'provider', 'servfail')] }) },
    },
  },
  untested: 'dns-timeout',
});

it('says that we did not find it, not that it is absent', () => {
  const nothing = { ...none, dkim: dkim(dkimDomain, { base: base('nxdomain'), selectors: [] }) };
  for (const evidence of [none, nothing]) {
    const [found] = findingsOf(dkimNotFound, evidence);
    expect(found?.title).toContain('may not be');
    expect(found?.customer).toContain('did not find');
    expect(`${found?.title} ${found?.customer} ${found?.agent}`).not.toMatch(/absent|missing|does not exist/);
  }
});
