// The domain's DNS is not on the operator's name servers, so its records are changed somewhere else.
import { registrableDomain } from '../../records/registrable-domain.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { operatorSendsFor } from '../shared/operator-sends-for.ts';

export const dnsHostedElsewhere = defineRule({
  id: 'dns-hosted-elsewhere',
  reference: 'RFC 1034 4.2.1',
  needs: ['nameservers', 'mx'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Changes of your domain are not made with us.',
    customer:
      'We look after your mail. What {domain} tells other computers (DNS) is kept at {keeper}. Changes are made there.',
    meanwhile: null,
    agent:
      'NS of {domain}: {servers} ({keeper}). None has the name of one of ours: {expected}. A record set here has no effect there.',
    fix: 'Sign in at {keeper}, where the domain’s DNS is.\nMake the changes that this check shows there.',
  },
  phrases: { company: 'the company of these name servers' },
  judge: ({ nameservers, mx }, context) => {
    const { domain, operatorNameservers } = context;
    const servers = nameservers.servers.map(({ name }) => name);
    if (operatorNameservers.length === 0 || servers.length === 0) return [];
    if (servers.some((name) => operatorNameservers.includes(name))) return [];
    // Under the domain itself they may be ours by another name, as resellers give them.
    const own = registrableDomain(domain);
    if (servers.some((name) => registrableDomain(name) === own)) return [];
    // A domain whose mail is elsewhere as well is nobody's customer here.
    if (!operatorSendsFor(mx, context)) return [];
    const keeper = nameservers.operator ?? phrase('company');
    return [
      { subject: { domain, record: domain }, values: { domain, servers, keeper, expected: operatorNameservers } },
    ];
  },
});
