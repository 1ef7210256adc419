// One of two name servers never answers.
import { withNameServers } from '../../name-servers.ts';

export const wordless = withNameServers(
  {
    domain: 'wordless.example',
    number: 104,
    story: 'One of the name servers does not answer.',
    expected: ['nameserver-unreachable'],
  },
  [{}, { role: 'silent' }],
);
