// A domain of which only the DNS differs: its mail lies on the shared server of the hosting company, and it has no website.
import { HEALTHY_DKIM_KEY } from './dkim-key.ts';
import type { DnsFault, OwnerRecords, Zone } from './dns-zone.ts';
import { ipv4, type PracticeDomain } from './practice-domain.ts';

export interface ZoneDomainOptions {
  domain: string;
  story: string;
  /** The ids of the findings that a check must give, exactly: all others must not appear. */
  expected: string[];
  /** Per owner: record types put over the healthy ones; null takes the whole owner away. */
  records?: Record<string, OwnerRecords | null>;
  faults?: Record<string, DnsFault>;
  /** Further zones, such as those of the companies that the domain's records name. */
  zones?: Zone[];
}

/** MX, SPF, DKIM, DMARC and two name servers, all in order but for what the options say. It opens no port. */
export function zoneDomain({
  domain,
  story,
  expected,
  records = {},
  faults,
  zones = [],
}: ZoneDomainOptions): PracticeDomain {
  const healthy: Record<string, OwnerRecords> = {
    '@': {
      A: [ipv4(0, 99)],
      MX: [[10, 'server7.hosting.example.']],
      NS: ['ns1.practice.example.', 'ns2.practice.example.'],
      TXT: ['v=spf1 include:spf.hosting.example -all'],
    },
    'default._domainkey': { TXT: [HEALTHY_DKIM_KEY] },
    _dmarc: { TXT: ['v=DMARC1; p=reject'] },
  };
  const merged = Object.entries({ ...healthy, ...records }).flatMap(([owner, content]) =>
    content === null ? [] : [[owner, { ...healthy[owner], ...content }] as const],
  );
  return {
    domain,
    story,
    address: `anna@${domain}`,
    password: `practice-${domain.split('.')[0]}`,
    expected,
    expectedWithoutPassword: expected,
    zones: [{ origin: domain, records: Object.fromEntries(merged), faults }, ...zones],
    hosts: [],
  };
}
