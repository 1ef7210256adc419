import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeNameservers } from './nameservers.ts';

const soa = {
  mname: 'ns1.example.net',
  rname: 'hostmaster.example.net',
  serial: 7,
  refresh: 1,
  retry: 1,
  expire: 1,
  minimum: 600,
};
const zone: ScriptedRecords = {
  'NS example.com': ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'],
  'SOA example.com': [soa],
  'A ada.ns.cloudflare.com': ['198.51.100.1'],
  'AAAA ada.ns.cloudflare.com': ['2001:db8::1'],
};

describe('probeNameservers', () => {
  it('gives servers, zone and operator in two round trips', async () => {
    const dns = scriptedDns(zone);
    expect(await probeNameservers('example.com', dns)).toEqual({
      status: 'observed',
      evidence: {
        question: expect.objectContaining({ name: 'example.com', type: 'NS', status: 'found' }),
        // The lesser of the SOA's minimum (600) and its own time to live (300).
        soa: {
          question: expect.objectContaining({ type: 'SOA' }),
          mname: 'ns1.example.net',
          serial: 7,
          negativeTtl: 300,
        },
        domainExists: true,
        servers: [
          { name: 'ada.ns.cloudflare.com', addresses: ['198.51.100.1', '2001:db8::1'], resolves: 'found' },
          { name: 'bob.ns.cloudflare.com', addresses: [], resolves: 'nxdomain' },
        ],
        operator: 'Cloudflare',
        dnssecBogus: null,
      },
    });
    expect(dns.rounds.map((round) => round.length)).toEqual([2, 4]);
  });

  it('takes the zone above for a domain inside it', async () => {
    const dns = scriptedDns({ ...zone, 'MX sub.example.com': [{ preference: 10, exchange: 'mx.example.com' }] });
    expect(await probeNameservers('sub.example.com', dns)).toMatchObject({
      evidence: { question: { name: 'example.com' }, domainExists: true, operator: 'Cloudflare', soa: { serial: 7 } },
    });
  });

  it.each<[string, ScriptedRecords, object]>([
    [
      'the domain does not exist',
      {},
      { question: { status: 'nxdomain' }, domainExists: false, servers: [], soa: null, dnssecBogus: null },
    ],
    [
      'only validation fails',
      { 'NS example.com': 'servfail', 'NS+CD example.com': ['ns1.example.net'] },
      { question: { status: 'servfail' }, domainExists: true, dnssecBogus: true },
    ],
    ['the servers fail as well', { 'NS example.com': 'servfail' }, { dnssecBogus: false }],
    [
      'the comparison is not answered',
      { 'NS example.com': 'servfail', 'NS+CD example.com': 'timeout' },
      { dnssecBogus: null },
    ],
    ['SOA is not answered', { ...zone, 'SOA example.com': 'timeout' }, { soa: null, operator: 'Cloudflare' }],
    [
      'a server whose address is not answered',
      { 'NS example.com': ['ns1.example.net'], 'A ns1.example.net': 'timeout' },
      { servers: [{ resolves: 'timeout' }] },
    ],
    [
      'the servers cannot be told',
      { 'NS example.com': 'refused' },
      { question: { status: 'refused' }, dnssecBogus: null },
    ],
  ])('%s', async (_case, records, wanted) => {
    expect(await probeNameservers('example.com', scriptedDns(records))).toMatchObject({
      status: 'observed',
      evidence: wanted,
    });
  });

  it('asks with CD=1 only after SERVFAIL', async () => {
    const dns = scriptedDns({ 'NS example.com': 'refused' });
    await probeNameservers('example.com', dns);
    expect(dns.asked.filter((question) => question.includes('+CD'))).toEqual([]);
  });

  it('is unknown when NS is not answered in time', async () => {
    expect(await probeNameservers('example.com', scriptedDns({ 'NS example.com': 'timeout' }))).toEqual({
      status: 'unknown',
      why: 'dns-timeout',
    });
  });
});
