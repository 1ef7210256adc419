// A name server of the domain is named by an alias (CNAME), which resolvers pass over.
import { defineRule } from '../define.ts';
import { otherNameServersAnswer } from '../shared/meanwhile.ts';

export const nameserverIsAlias = defineRule({
  id: 'nameserver-is-alias',
  reference: 'RFC 2181 10.3',
  needs: ['nameservers'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain is named by an alias.',
    customer:
      'Several servers tell where mail for {domain} goes. One of them, {server}, is only a second name, and often not asked.',
    meanwhile: otherNameServersAnswer,
    agent:
      'NS {server} of {domain} is a CNAME to {canonical}. An NS target must not be an alias; many resolvers skip it.',
    fix: 'Name {canonical} as name server, at the registrar and in the zone.\nOr replace the CNAME of {server} with A and AAAA records.',
  },
  explainedBy: ['nameserver-unresolvable', 'dns-apex-alias', 'dns-alias-loop'],
  judge: ({ nameservers }, { domain }) =>
    nameservers.servers.flatMap(({ name, alias }) =>
      alias === undefined
        ? []
        : [{ subject: { domain, host: name, record: domain }, values: { domain, server: name, canonical: alias } }],
    ),
});
