// How long the DNS part of a run takes: its longest chain of questions that wait for each other, in round trips.
import { expect, it } from 'vitest';
import { scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import type { DnsAnswer, DnsRecordType, RunDns } from '../net/dns-answer.ts';
import { operatorProfileSchema } from '../operator/profile.ts';
import { probeDomain } from './domain-run.ts';
import { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';

const domain = 'harbour.example';
const key = 'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A';
/** A healthy domain with everything optional as well: MTA-STS, TLS-RPT, BIMI, CAA, DANE, DNSSEC, nested SPF. */
const records = {
  [`MX ${domain}`]: [{ preference: 10, exchange: `mail.${domain}` }],
  [`A ${domain}`]: ['198.18.1.80'],
  [`A mail.${domain}`]: ['198.18.1.10'],
  [`AAAA mail.${domain}`]: ['2001:2::10'],
  [`NS ${domain}`]: ['ns1.dns.example', 'ns2.dns.example'],
  'A ns1.dns.example': ['198.18.0.53'],
  'A ns2.dns.example': ['198.18.0.54'],
  [`SOA ${domain}`]: [
    { mname: 'ns1.dns.example', rname: 'root.dns.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 60 },
  ],
  [`TXT ${domain}`]: ['v=spf1 include:one.example -all'],
  'TXT one.example': ['v=spf1 include:two.example -all'],
  'TXT two.example': ['v=spf1 ip4:198.18.1.10 -all'],
  [`TXT default._domainkey.${domain}`]: [key],
  [`TXT _dmarc.${domain}`]: ['v=DMARC1; p=reject; rua=mailto:dmarc@reports.example'],
  [`TXT ${domain}._report._dmarc.reports.example`]: ['v=DMARC1'],
  [`TXT _mta-sts.${domain}`]: ['v=STSv1; id=1'],
  [`A mta-sts.${domain}`]: ['198.18.1.80'],
  [`TXT _smtp._tls.${domain}`]: [`v=TLSRPTv1; rua=mailto:tls@${domain}`],
  [`TXT default._bimi.${domain}`]: ['v=BIMI1; l=https://harbour.example/logo.svg'],
  [`CAA ${domain}`]: [{ critical: false, tag: 'issue', value: 'ca.example' }],
  [`TLSA _25._tcp.mail.${domain}`]: [{ usage: 3, selector: 1, matchingType: 1, data: 'ab'.repeat(32) }],
  [`DS ${domain}`]: [{ keyTag: 1, algorithm: 13, digestType: 2, digest: 'ab'.repeat(32) }],
  [`DNSKEY ${domain}`]: [{ flags: 257, algorithm: 13, key: 'AAAA' }],
  'PTR 10.1.18.198.in-addr.arpa': [`mail.${domain}`],
};

/** A network in virtual time: whatever is under way together takes one round trip together. */
function distance() {
  let trips = 0;
  let under: Array<() => void> = [];
  const arrive = () => {
    const arrived = under;
    under = [];
    trips += 1;
    for (const settle of arrived) settle();
  };
  const trip = () =>
    new Promise<void>((resolve) => {
      // Long enough for everything that an answer sets off to be under way as well.
      if (under.length === 0) setTimeout(arrive, 5);
      under.push(resolve);
    });
  return { trip, trips: () => trips };
}

it('takes no more than five of the seven round trips it may, with the policy file fetched', async () => {
  const { trip, trips } = distance();
  const zone = scriptedDns(records);
  const answers = new Map<string, Promise<DnsAnswer>>();
  const once = (name: string, type: DnsRecordType, from: string) => {
    const id = `${from} ${type} ${name}`;
    const known = answers.get(id) ?? trip().then(() => zone.query(name, type));
    answers.set(id, known);
    return known;
  };
  const dns = {
    query: (name: string, type: DnsRecordType, { checkingDisabled = false } = {}) =>
      once(name, type, checkingDisabled ? 'unchecked' : 'resolver'),
    ask: async (address: string, name: string, type: DnsRecordType) => ({
      kind: 'answer',
      answer: await once(name, type, address),
      authoritative: true,
      referral: false,
    }),
    questions: () => [],
  } as unknown as RunDns;
  // Connect, TLS, request: the host's addresses were asked for beforehand.
  const fetch = async () => {
    for (let step = 0; step < 3; step += 1) await trip();
    return { evidence: { failure: 'status' }, body: null };
  };
  const context = {
    input: { domain },
    network: { dns, elapsed: () => 0, signal: new AbortController().signal },
    https: { fetch },
    profile: operatorProfileSchema.parse({}),
  } as unknown as DiscoveryContext;
  const log = new RunLog(() => 0);
  const plan = { looksAt: () => true, asksAuthority: false, rules: [], only: null } as unknown as RunPlan;
  const request = { selectors: [], signers: [], webServer: null };

  await probeDomain(context, { plan, resolver: dns, request, log });
  const seen = (id: string) => log.records.find((record) => record.id === id)?.status;
  for (const id of ['mx', 'spf', 'dkim', 'dmarc', 'delegation', 'dnssec', 'dane', 'mta-sts', 'reverse-dns']) {
    expect([id, seen(id)]).toEqual([id, 'observed']);
  }
  expect(trips()).toBeLessThanOrEqual(5);
});
