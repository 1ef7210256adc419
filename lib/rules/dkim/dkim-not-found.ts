// No DKIM key was found at the selectors that we know, which does not mean that there is none.
import { defineRule } from '../define.ts';
import { isAbsent } from '../shared/dns-absence.ts';
import { takesMail } from './takes-mail.ts';

export const dkimNotFound = defineRule({
  id: 'dkim-not-found',
  reference: 'RFC 6376 3.1',
  needs: ['dkim', 'mx'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'We did not find the key that proves your mail is yours.',
    customer:
      'Mail can carry a seal (DKIM). We did not find its key for {domain}, but it may have a name we do not know.',
    agent: 'No DKIM key of {domain} at {selectors}, the common ones included. Another selector may exist.',
    fix: 'Read the DKIM-Signature header of a message sent from {domain}: s= is its selector.\nCheck again with that selector.\nIf there is no such header, switch DKIM on at the mail server and publish its key.',
  },
  explainedBy: ['delegation-domain-missing', 'dkim-no-selector', 'dkim-missing', 'dkim-alias-broken'],
  judge: ({ dkim, mx }, { domain }) => {
    // NXDOMAIN has a rule of its own, and after a failed look-up nothing is known.
    const exists = dkim.base.status === 'nodata' || dkim.base.status === 'found';
    if (!takesMail(mx) || !exists || dkim.doubled.length > 0) return [];
    const answered = dkim.selectors.every(({ question }) => question.status === 'found' || isAbsent(question.status));
    const found = dkim.selectors.some(({ records }) => records.length > 0);
    if (!answered || found) return [];
    // Evidence leaves out the common selectors that have no key.
    const asked = dkim.selectors.map(({ selector }) => selector);
    const selectors = asked.length > 0 ? asked : 'any selector that we know';
    return [{ subject: { domain, record: dkim.base.name }, values: { domain, selectors } }];
  },
});
