// Two SPF records were joined into one a while ago: the name servers tell the one, the resolver still the two.
import { withNameServers } from '../../name-servers.ts';
import { ipv4 } from '../../practice-domain.ts';

const mended = { serial: 2026112302, records: { '@': { TXT: [`v=spf1 mx ip4:${ipv4(0, 7)} -all`] } } };
export const thimble = withNameServers(
  {
    domain: 'thimble.example',
    number: 132,
    story: 'Two SPF records were joined into one; not everyone sees that yet.',
    expected: ['spf-multiple', 'dns-change-propagating'],
    records: { '@': { ttl: 1_920, TXT: ['v=spf1 mx -all', `v=spf1 ip4:${ipv4(0, 7)} -all`] } },
  },
  [mended, mended],
);
