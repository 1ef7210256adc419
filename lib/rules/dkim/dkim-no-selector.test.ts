// NXDOMAIN for _domainkey means no DKIM key at all: worth knowing, for a domain with mail.

import { ruleCases } from '../testing/rule-cases.ts';
import { absentSelector, dkimDomain } from '../testing/sample-dkim.ts';
import { dkim, dkimSelector, mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { dkimNoSelector } from './dkim-no-selector.ts';

const base = question('_domainkey.sunny.example', 'TXT', { status: 'nxdomain' });
const none = { dkim: dkim(dkimDomain, { base, selectors: [] }), mx: mx(dkimDomain) };

ruleCases(dkimNoSelector, {
  fires: {
    'nothing below it': {
      evidence: none,
      finds: [{ severity: 'notice', subject: { record: '_domainkey.sunny.example' } }],
    },
    'an implicit MX': {
      evidence: { ...none, mx: mx(dkimDomain, { targets: [], total: 0, implicit: true }) },
      finds: [{ severity: 'notice' }],
    },
    'guesses were asked too': {
      evidence: { ...none, dkim: dkim(dkimDomain, { base, selectors: [absentSelector('google', 'provider')] }) },
      finds: [{}],
    },
  },
  silent: {
    'a key was found all the same': {
      evidence: { ...none, dkim: dkim(dkimDomain, { base, selectors: [dkimSelector(dkimDomain, 's1')] }) },
    },
    'a domain without mail': { evidence: { ...none, mx: mx(dkimDomain, { targets: [mxTarget('.')], nullMx: true }) } },
    'the name exists': { evidence: { ...none, dkim: dkim(dkimDomain, { selectors: [] }) } },
  },
  untested: 'dns-timeout',
});
