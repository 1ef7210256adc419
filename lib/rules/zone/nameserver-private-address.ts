// A name server of the domain has only addresses that nobody outside a private network can reach.
import { defineRule } from '../define.ts';
import { isPrivateAddress } from '../shared/private-address.ts';

export const nameserverPrivateAddress = defineRule({
  id: 'nameserver-private-address',
  reference: 'RFC 1918 3',
  needs: ['nameservers'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain has a private address.',
    customer:
      'Several servers keep the entries of {domain}. The address of {server} works only inside one private network.',
    agent: 'NS {server} of {domain} resolves only to non-public addresses: {addresses}. It was not asked.',
    fix: 'Publish the public address of {server}.\nOr remove {server} from the name servers.',
  },
  judge: ({ nameservers }, { domain }) =>
    nameservers.servers
      .filter(({ addresses }) => addresses.length > 0 && addresses.every(isPrivateAddress))
      .map(({ name, addresses }) => ({
        subject: { domain, host: name, record: domain },
        values: { domain, server: name, addresses },
      })),
});
