// The two name servers send mail to different places.
import { withNameServers } from '../../name-servers.ts';

export const sundial = withNameServers(
  {
    domain: 'sundial.example',
    number: 102,
    story: 'The name servers contradict each other.',
    expected: ['nameserver-differs'],
  },
  [{}, { serial: 2026110101, records: { '@': { MX: [[10, 'old.sundial.example.']] } } }],
);
