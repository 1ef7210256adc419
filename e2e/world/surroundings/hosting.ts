// hosting.example: the company around many practice domains.
import type { Account } from '../accounts.ts';
import { autoconfig, serversOf } from '../autoconfig.ts';
import { HEALTHY_DKIM_KEY } from '../dkim-key.ts';
import { ipv4, mailDoors, reverseZone, webDoors } from '../practice-domain.ts';
import type { Surroundings } from './surroundings.ts';

/** hosting.example: one shared server, with the customers' mailboxes, and autoconfig for whoever follows the MX. */
export function hostingCompany(accounts: Account[], domains: string[]): Surroundings {
  const server = 'server7.hosting.example';
  const doors = mailDoors(server, 'hosting.example', accounts, { names: [server] });
  return {
    zones: [
      {
        origin: 'hosting.example',
        records: {
          '@': { A: [ipv4(0, 80)], NS: ['ns1.practice.example.', 'ns2.practice.example.'] },
          server7: { A: [ipv4(0, 7)] },
          autoconfig: { A: [ipv4(0, 80)] },
          spf: { TXT: [`v=spf1 ip4:${ipv4(0, 7)} -all`] },
          'default._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
        },
      },
      reverseZone(ipv4(0, 7), server),
    ],
    hosts: [
      { address: ipv4(0, 7), doors: { ...doors, 25: { ...doors[25], localDomains: domains } } },
      {
        address: ipv4(0, 80),
        doors: webDoors(['hosting.example', 'autoconfig.hosting.example'], {
          'autoconfig.hosting.example/mail/config-v1.1.xml': autoconfig('hosting.example', serversOf(server)),
        }),
      },
    ],
  };
}
