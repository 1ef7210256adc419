// The MX was changed a while ago: both name servers tell the new one, the resolver still the old one.
import { withNameServers } from '../../name-servers.ts';

const changed = { serial: 2026112302, records: { '@': { MX: [[5, 'mail'] as [number, string]] } } };
export const ripple = withNameServers(
  {
    domain: 'ripple.example',
    number: 103,
    story: 'A change of the MX record is on its way.',
    expected: ['dns-change-propagating'],
    records: { '@': { ttl: 1_920 } },
  },
  [changed, changed],
);
