// Each name server asked for itself: authority, silence, contradiction, and addresses that are never asked.
import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { AuthorityAnswer, DnsAnswer, DnsRecordType, RunDns } from '../net/dns-answer.ts';
import { probeDelegation } from './delegation.ts';

const domain = 'harbour.example';
const soa = (serial: number) => ({
  ...{ mname: 'ns1.harbour.example', rname: 'root.harbour.example', serial, refresh: 1, retry: 1, expire: 1 },
  minimum: 300,
});
const mx = (exchange: string) => ({ preference: 10, exchange });
const zone: ScriptedRecords = {
  [`NS ${domain}`]: ['ns1.harbour.example', 'ns2.harbour.example'],
  [`SOA ${domain}`]: [soa(7)],
  [`MX ${domain}`]: [mx('mail.harbour.example')],
  [`TXT ${domain}`]: ['v=spf1 mx -all'],
  'A ns1.harbour.example': ['192.0.2.53'],
  'AAAA ns1.harbour.example': ['2001:db8::53'],
  'A ns2.harbour.example': ['192.0.2.54'],
};

type Told = ScriptedRecords | 'lame' | 'referral' | 'private';

/** A resolver, and name servers by address: their own records, or how they fail. */
function dnsWith(
  servers: Record<string, ScriptedRecords | 'lame' | 'referral' | 'private'>,
): RunDns & { told: string[] } {
  const resolver = scriptedDns(zone);
  const told: string[] = [];
  return {
    told,
    query: resolver.query,
    questions: () => [],
    async ask<Type extends DnsRecordType>(address: string, name: string, type: Type): Promise<AuthorityAnswer<Type>> {
      const server = servers[address];
      told.push(`${address} ${type} ${name}`);
      if (server === 'private') return { kind: 'not-allowed' };
      const records = typeof server === 'object' ? server : zone;
      const answer = (await scriptedDns(records).query(name, type)) as DnsAnswer<Type>;
      return { kind: 'answer', answer, authoritative: server !== 'lame', referral: server === 'referral' };
    },
  };
}
const seen = async (servers: Parameters<typeof dnsWith>[0]) => {
  const outcome = await probeDelegation(domain, dnsWith(servers));
  if (outcome.status !== 'observed') throw new Error(outcome.why);
  return outcome.evidence;
};

describe('the servers', () => {
  it('are asked for the version at every address, and for the contents once each', async () => {
    const dns = dnsWith({});
    const outcome = await probeDelegation(domain, dns);
    expect(outcome).toMatchObject({ status: 'observed', evidence: { zone: domain } });
    expect(dns.told.filter((question) => question.includes(' SOA '))).toEqual([
      '192.0.2.53 SOA harbour.example',
      '2001:db8::53 SOA harbour.example',
      '192.0.2.54 SOA harbour.example',
    ]);
    expect(dns.told.filter((question) => question.includes(' MX '))).toHaveLength(2);
  });

  it.each([
    ['lame', 'lame'],
    ['referral', 'lame'],
    ['private', 'not-allowed'],
    [{ [`SOA ${domain}`]: 'refused' }, 'refused'],
    [{ [`SOA ${domain}`]: 'servfail' }, 'servfail'],
    [{ [`SOA ${domain}`]: 'timeout' }, 'timeout'],
    [{ 'A other.example': ['192.0.2.1'] }, 'lame'],
  ] as Array<[Told, string]>)('%j is %s', async (server, status) => {
    const { servers } = await seen({ '192.0.2.54': server });
    expect(servers.find(({ address }) => address === '192.0.2.54')).toMatchObject({ status });
    expect(servers.find(({ address }) => address === '192.0.2.53')).toMatchObject({
      status: 'authoritative',
      serial: 7,
    });
  });

  it('without authority have no say in the comparison', async () => {
    const { compared } = await seen({ '192.0.2.54': 'lame' });
    for (const { servers } of compared) expect(servers.map(({ name }) => name)).toEqual(['ns1.harbour.example']);
  });
});

it('keeps what resolver and servers say side by side, in one order', async () => {
  const fresh = { ...zone, [`MX ${domain}`]: [mx('b.harbour.example'), mx('a.harbour.example')] };
  const { compared } = await seen({ '192.0.2.53': fresh, '192.0.2.54': fresh });
  expect(compared[0]).toMatchObject({
    type: 'MX',
    resolver: { values: ['10 mail.harbour.example'] },
    servers: [
      { values: ['10 a.harbour.example', '10 b.harbour.example'] },
      { values: ['10 a.harbour.example', '10 b.harbour.example'] },
    ],
  });
});

it('is unknown where no server is known', async () => {
  const none = { ...dnsWith({}), query: scriptedDns({ [`NS ${domain}`]: 'servfail' }).query };
  expect(await probeDelegation(domain, none)).toMatchObject({ status: 'unknown', why: 'dns-failed' });
  const unnamed = { ...dnsWith({}), query: scriptedDns({ [`A ${domain}`]: ['192.0.2.80'] }).query };
  expect(await probeDelegation(domain, unnamed)).toEqual({ status: 'unknown', why: 'not-applicable' });
  const silent = { ...dnsWith({}), query: scriptedDns({ [`NS ${domain}`]: 'timeout' }).query };
  expect(await probeDelegation(domain, silent)).toMatchObject({ status: 'unknown', why: 'dns-timeout' });
});
