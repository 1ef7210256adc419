// A name server of the domain has an address that nobody outside a private network can reach, or no other.

import { isPrivateAddress } from '../../model/private-address.ts';
import { defineRule } from '../define.ts';
import { otherNameServersAnswer } from '../shared/meanwhile.ts';

export const nameserverPrivateAddress = defineRule({
  id: 'nameserver-private-address',
  reference: 'RFC 1918 3',
  needs: ['nameservers'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain has a private address.',
    customer:
      'Several servers tell where mail for {domain} goes. The address of {server} works only inside one private network.',
    meanwhile: otherNameServersAnswer,
    agent: 'NS {server} of {domain} resolves only to non-public addresses: {addresses}. It was not asked.',
    fix: 'Publish the public address of {server}.\nOr remove {server} from the name servers.',
  },
  variants: {
    mixed: {
      title: 'One of the name servers of your domain has a private address beside a public one.',
      customer:
        'Several servers tell where mail for {domain} goes. One of the addresses of {server} works only inside one private network.',
      agent: 'NS {server} of {domain} resolves to non-public addresses, {addresses}, beside public ones, {others}.',
      fix: 'Remove {addresses} from the A and AAAA records of {server}.',
    },
  },
  judge: ({ nameservers }, { domain }) =>
    nameservers.servers.flatMap(({ name, addresses: all }) => {
      const addresses = all.filter(isPrivateAddress);
      if (addresses.length === 0) return [];
      const others = all.filter((address) => !isPrivateAddress(address));
      return [
        {
          subject: { domain, host: name, record: domain },
          values: { domain, server: name, addresses, others },
          ...(others.length > 0 ? { severity: 'notice' as const, variant: 'mixed' as const } : {}),
        },
      ];
    }),
});
