// The domain itself does not exist in the DNS.
import { defineRule } from './define.ts';

export const delegationDomainMissing = defineRule({
  id: 'delegation-domain-missing',
  reference: 'RFC 8020 2',
  needs: ['nameservers'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The part after the @ does not exist.',
    customer: 'No domain with the name {domain} is known. No mail can reach it.',
    agent: 'NXDOMAIN for {domain}: neither this name nor any name below it exists.',
    fix: 'Check the spelling of {domain}.\nIf it is right, check with the registrar that the domain is registered and paid for.\nIf it is, check that its name servers hold its zone.',
  },
  judge: ({ nameservers }, { domain }) =>
    nameservers.domainExists ? [] : [{ subject: { domain, record: domain }, values: { domain } }],
});
