// One of two name servers answers without holding the zone.
import { withNameServers } from '../../name-servers.ts';

export const hollow = withNameServers(
  {
    domain: 'hollow.example',
    number: 101,
    story: 'One of the name servers does not know the domain.',
    expected: ['nameserver-lame'],
  },
  [{}, { role: 'refusing' }],
);
