// The domain's name servers give no usable answer (SERVFAIL), and DNSSEC is not known to be the cause.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { mailWaitsForDns } from '../shared/meanwhile.ts';

export const delegationLame = defineRule({
  id: 'delegation-lame',
  reference: 'RFC 1912 2.8',
  needs: ['nameservers'],
  uses: ['mx', 'spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The name servers of your domain do not answer properly.',
    customer: 'Other computers ask name servers where your mail goes. For {domain} they get no usable answer.',
    meanwhile: mailWaitsForDns,
    agent:
      'SERVFAIL for {domain} NS from {server}. With checking disabled (CD=1): {withoutChecking}. Likely a lame delegation.',
    fix: 'Compare the name servers at the registrar with those that hold the zone.\nMake sure each of them answers for {domain}.\nThen check again.',
  },
  phrases: { 'not-known': 'not known', 'as-well': 'SERVFAIL as well' },
  judge: ({ nameservers, mx, spf }, { domain }) => {
    // Servers that give the domain's records all the same only fail on some questions, which another rule tells.
    if (mx?.question.status === 'found' || spf?.question.status === 'found') return [];
    if (nameservers.question.status !== 'servfail' || nameservers.dnssecBogus === true) return [];
    const withoutChecking = phrase(nameservers.dnssecBogus === null ? 'not-known' : 'as-well');
    return [
      { subject: { domain, record: domain }, values: { domain, server: nameservers.question.server, withoutChecking } },
    ];
  },
});
