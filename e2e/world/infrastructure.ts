// What lies around the practice domains: name servers, a hosting company, two big providers, the public settings database.
import { autoconfig, serversOf } from './autoconfig.ts';
import { type Company, ipv4, type PracticeDomain, webDoors } from './practice-domain.ts';
import { google } from './surroundings/google.ts';
import { hostingCompany } from './surroundings/hosting.ts';
import { microsoft } from './surroundings/microsoft.ts';
import type { Surroundings } from './surroundings/surroundings.ts';

const nameServers: Surroundings = {
  zones: [
    {
      origin: 'practice.example',
      records: { '@': { NS: ['ns1', 'ns2'] }, ns1: { A: [ipv4(0, 53)] }, ns2: { A: [ipv4(0, 54)] } },
    },
  ],
  hosts: [],
};

/** Thunderbird's public database: it knows one practice domain. */
const settingsDatabase: Surroundings = {
  zones: [{ origin: 'thunderbird.net', records: { autoconfig: { A: [ipv4(0, 44)] } } }],
  hosts: [
    {
      address: ipv4(0, 44),
      doors: webDoors(['autoconfig.thunderbird.net'], {
        '/v1.1/club.example': autoconfig('club.example', serversOf('server7.hosting.example')),
      }),
    },
  ],
};

/** Everything around the given domains, with their accounts in it. */
export function infrastructure(domains: PracticeDomain[]): Surroundings {
  const accountsAt = (company: Company) => domains.flatMap(({ guests }) => guests?.[company] ?? []);
  const hosted = domains.filter(({ guests }) => guests?.hosting !== undefined).map(({ domain }) => domain);
  const parts = [
    nameServers,
    hostingCompany(accountsAt('hosting'), hosted),
    google(accountsAt('google')),
    microsoft(accountsAt('microsoft')),
    settingsDatabase,
  ];
  return { zones: parts.flatMap(({ zones }) => zones), hosts: parts.flatMap(({ hosts }) => hosts) };
}
