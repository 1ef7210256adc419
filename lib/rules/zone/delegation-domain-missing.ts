// The domain itself does not exist in the DNS.
import { defineRule } from '../define.ts';

const isAtOrBelow = (name: string, domain: string): boolean => name === domain || name.endsWith(`.${domain}`);

export const delegationDomainMissing = defineRule({
  id: 'delegation-domain-missing',
  reference: 'RFC 8020 2',
  needs: ['nameservers'],
  uses: ['mx', 'spf', 'dmarc', 'host'],
  besideZoneLooks: true,
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The part after the @ does not exist.',
    customer: 'No domain with the name {domain} is known. No mail can reach it.',
    meanwhile:
      'Check how {domain} is spelled. If that is right, ask where it was bought whether it is paid for. Mail to you goes back to its senders.',
    agent: 'NXDOMAIN for {domain}: neither this name nor any name below it exists.',
    fix: 'Check with the registrar that {domain} is registered and paid for.\nIf it is, check that its name servers hold its zone.',
  },
  judge: ({ nameservers, mx, spf, dmarc, host }, { domain }) => {
    // A name server that says NXDOMAIN for types it lacks contradicts itself: what exists at or below the name counts.
    const exists =
      nameservers.domainExists ||
      mx?.question.status === 'found' ||
      mx?.implicit === true ||
      spf?.question.status === 'found' ||
      dmarc?.steps.some((step) => step.name === `_dmarc.${domain}` && step.question.status === 'found') ||
      host?.some(
        ({ host: name, addresses }) => isAtOrBelow(name, domain) && addresses.v4.length + addresses.v6.length > 0,
      );
    return exists ? [] : [{ subject: { domain, record: domain }, values: { domain } }];
  },
});
