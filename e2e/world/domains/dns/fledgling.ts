// MX and SPF were published minutes ago: the name servers have them, the resolver still remembers that there were none.
import { withNameServers } from '../../name-servers.ts';

const published = {
  serial: 2026112302,
  records: { '@': { MX: [[10, 'mail'] as [number, string]], TXT: ['v=spf1 mx -all'] } },
};
export const fledgling = withNameServers(
  {
    domain: 'fledgling.example',
    number: 131,
    story: 'The mail records were published minutes ago.',
    expected: ['dns-change-propagating'],
    records: { '@': { MX: [], TXT: [] } },
  },
  [published, published],
);
