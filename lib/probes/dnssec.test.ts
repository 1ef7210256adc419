// The states of DNSSEC, as a resolver's answers tell them.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { probeDnssec } from './dnssec.ts';

const domain = 'harbour.example';
const soa = { mname: 'ns', rname: 'root', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 300 };
const ds = { keyTag: 1, algorithm: 13, digestType: 2, digest: '00'.repeat(32) };
const key = { flags: 257, algorithm: 13, key: 'AAAA' };

/** A resolver that validates, or not. */
function resolver(records: ScriptedRecords, validates: boolean): DnsSession {
  const dns = scriptedDns(records);
  return {
    async query(name, type, options) {
      return { ...(await dns.query(name, type, options)), authenticated: validates };
    },
  };
}
const look = async (records: ScriptedRecords, validates = false) => {
  const outcome = await probeDnssec(domain, resolver(records, validates));
  return outcome.status === 'observed' ? outcome.evidence : outcome.why;
};

it.each([
  ['no DS', { [`SOA ${domain}`]: [soa] }, false, { state: 'insecure', linked: null }],
  [
    'a DS, validated',
    { [`SOA ${domain}`]: [soa], [`DS ${domain}`]: [ds], [`DNSKEY ${domain}`]: [key] },
    true,
    { state: 'secure', linked: false },
  ],
  [
    'a DS, not validated',
    { [`SOA ${domain}`]: [soa], [`DS ${domain}`]: [ds], [`DNSKEY ${domain}`]: [key] },
    false,
    { state: 'unvalidated', linked: false },
  ],
  [
    'an answer only with CD=1',
    { [`SOA ${domain}`]: 'servfail', [`SOA+CD ${domain}`]: [soa], [`DS ${domain}`]: [ds] },
    false,
    { state: 'bogus', linked: false },
  ],
  [
    'no answer either way',
    { [`SOA ${domain}`]: 'servfail', [`DS ${domain}`]: 'servfail' },
    false,
    { state: 'unknown' },
  ],
  [
    'keys that were not answered',
    { [`SOA ${domain}`]: [soa], [`DS ${domain}`]: [ds], [`DNSKEY ${domain}`]: 'timeout' },
    false,
    { linked: null },
  ],
] as const)('%s', async (_, records, validates, expected) => {
  expect(await look(records as unknown as ScriptedRecords, validates)).toMatchObject(expected);
});

it('is unknown in silence', async () => {
  expect(await look({ [`SOA ${domain}`]: 'timeout', [`DS ${domain}`]: 'timeout' })).toBe('dns-timeout');
});
