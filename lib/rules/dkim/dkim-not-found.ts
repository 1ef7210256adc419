// No DKIM key was found at the selectors that we know, which does not mean that there is none.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { isAbsent, isUnanswered } from '../shared/dns-absence.ts';
import { takesMail } from './takes-mail.ts';

export const dkimNotFound = defineRule({
  id: 'dkim-not-found',
  reference: 'RFC 6376 3.1',
  needs: ['dkim', 'mx'],
  uses: ['dmarc'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your mail may not be signed, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). We did not find its key, but it may have a name that we do not know.',
    meanwhile: null,
    agent: 'No DKIM key of {domain} at {selectors}, the common ones included. Another selector may exist.',
    fix: 'Read the DKIM-Signature header of a message sent from {domain}: s= is its selector.\nCheck again with that selector.\nIf there is no such header, switch DKIM on at the mail server and publish its key.',
  },
  variants: {
    // RFC 8020 2 makes it a proof; servers that say so of empty non-terminals, against RFC 4592 2.2.2, make it none.
    nothing: {
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). We did not find its key, and there may well be none.',
      agent:
        'No DKIM key of {domain} at {selectors}, the common ones included. {name} gives NXDOMAIN: most likely there is none, though some servers say so wrongly.',
      fix: 'See whether mail sent from {domain} has a DKIM-Signature header: s= is its selector. Check again with that.\nIf there is none, switch DKIM on at the mail server or sending service of {domain}.\nPublish the TXT record that it shows.',
    },
  },
  phrases: { 'any-known': 'any selector that we know' },
  explainedBy: ['delegation-domain-missing', 'dkim-missing', 'dkim-name-doubled', 'dkim-alias-broken'],
  judge: ({ dkim, mx, dmarc }, { domain }) => {
    const { base, selectors: seen, doubled, above = [] } = dkim;
    // Without a key at the domain itself that of a domain above counts, unless a strict policy wants the same name.
    const signedAbove = above.length > 0 && dmarc?.policy?.adkim !== 's';
    const found = seen.some(({ records }) => records.length > 0);
    if (!takesMail(mx) || found || doubled.length > 0 || signedAbove) return [];
    const failed = base.status !== 'found' && !isAbsent(base.status);
    if (failed || seen.some(isUnanswered)) return 'dns-failed';
    // Evidence leaves out the common selectors that have no key.
    const asked = seen.map(({ selector }) => selector);
    const selectors = asked.length > 0 ? asked : phrase('any-known');
    return [
      {
        subject: { domain, record: base.name },
        values: { domain, selectors, name: base.name },
        ...(base.status === 'nxdomain' ? { variant: 'nothing' as const } : {}),
      },
    ];
  },
});
