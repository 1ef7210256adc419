// A hosting company's fleet, made up: so many domains on fifty mail servers, each with one to three names, and known faults.
import { HEALTHY_DKIM_KEY } from '../world/dkim-key.ts';
import type { OwnerRecords } from '../world/dns-zone.ts';
import { ipv4, mailDoors, type PracticeDomain, reverseZone, webDoors } from '../world/practice-domain.ts';

const SERVERS = 50;
/** Two servers have so much of the fleet each; the others share the rest evenly. */
const LARGE_SHARE = 0.3;
/** The server whose certificate has run out. */
const EXPIRED = 5;
const company = 'shared.example';

export interface HostedFleet {
  /** For the practice world: the company first, then a domain each. */
  domains: PracticeDomain[];
  names: string[];
  /** The ids of what a sweep finds, by domain. */
  expected: ReadonlyMap<string, readonly string[]>;
}

const serverName = (server: number, name: number) => `mx${name}-${server}.${company}`;
/** One to three. */
const namesOf = (server: number): string[] =>
  Array.from({ length: 1 + (server % 3) }, (_, name) => serverName(server, name));
/** Its customers' websites. */
const webAddressOf = (server: number): string => ipv4(300 + server, 80);
const addressOf = (server: number): string => ipv4(300 + server, 10);

function serverOf(index: number, size: number): number {
  const large = Math.floor(size * LARGE_SHARE);
  if (index < large) return 0;
  if (index < 2 * large) return 1;
  return 2 + ((index - 2 * large) % (SERVERS - 2));
}

function hostingCompany(): PracticeDomain {
  const servers = Array.from({ length: SERVERS }, (_, server) => server);
  const hostRecords = servers.flatMap((server) =>
    namesOf(server).map((name): [string, OwnerRecords] => [`${name}.`, { A: [addressOf(server)] }]),
  );
  return {
    ...blank(company),
    zones: [
      {
        origin: company,
        records: {
          '@': { A: [ipv4(299, 80)], NS: ['ns1.practice.example.', 'ns2.practice.example.'] },
          _spf: { TXT: [`v=spf1 ${servers.map((server) => `ip4:${addressOf(server)}`).join(' ')} -all`] },
          ...Object.fromEntries(hostRecords),
        },
      },
      ...servers.map((server) => reverseZone(addressOf(server), serverName(server, 0))),
    ],
    hosts: [
      ...servers.map((server) => {
        const certificate = { names: namesOf(server), ...(server === EXPIRED ? { validToDays: -3 } : {}) };
        return { address: addressOf(server), doors: mailDoors(serverName(server, 0), company, [], certificate) };
      }),
      ...servers.map((server) => ({ address: webAddressOf(server), doors: webDoors([company]) })),
      { address: ipv4(299, 80), doors: webDoors([company]) },
    ],
  };
}

const blank = (domain: string): PracticeDomain => ({
  ...{ domain, story: '', address: `anna@${domain}`, password: 'practice', expected: [] },
  ...{ expectedWithoutPassword: [], zones: [], hosts: [] },
});

const lacksDmarc = (index: number): boolean => index % 10 === 3;
const hasTwoSpf = (index: number): boolean => index % 20 === 7;

/** `changed`: so many domains have DMARC where they had none, and lack it where they had it, by turns. */
export function hostedFleet(size: number, { changed = 0 } = {}): HostedFleet {
  const turned = new Set(Array.from({ length: changed }, (_, i) => Math.floor(i / 2) * 10 + (i % 2 === 0 ? 3 : 4)));
  const expected = new Map<string, string[]>();
  const domains = Array.from({ length: size }, (_, index): PracticeDomain => {
    const domain = `shop${String(index).padStart(6, '0')}.example`;
    const server = serverOf(index, size);
    const names = namesOf(server);
    const mx = names[index % names.length] ?? '';
    const spf = `v=spf1 include:_spf.${company} -all`;
    const noDmarc = lacksDmarc(index) !== turned.has(index);
    expected.set(
      domain,
      [
        ...(server === EXPIRED ? ['certificate-expired'] : []),
        ...(noDmarc ? ['dmarc-missing'] : []),
        ...(hasTwoSpf(index) ? ['spf-multiple'] : []),
      ].sort(),
    );
    return {
      ...blank(domain),
      zones: [
        {
          origin: domain,
          records: {
            '@': {
              ...{
                A: [webAddressOf(server)],
                MX: [[10, `${mx}.`]],
                NS: ['ns1.practice.example.', 'ns2.practice.example.'],
              },
              TXT: hasTwoSpf(index) ? [spf, 'v=spf1 mx -all'] : [spf],
            },
            'default._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
            ...(noDmarc ? {} : { _dmarc: { TXT: ['v=DMARC1; p=reject'] } }),
          },
        },
      ],
    };
  });
  return { domains: [hostingCompany(), ...domains], names: domains.map(({ domain }) => domain), expected };
}
