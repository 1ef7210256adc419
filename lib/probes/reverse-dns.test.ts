// Reverse names, confirmed or not, and never more claimed than was answered.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeReverseDns } from './reverse-dns.ts';

const domain = 'harbour.example';
const ptr = 'PTR 10.2.0.192.in-addr.arpa';
const mail: ScriptedRecords = {
  [`MX ${domain}`]: [{ preference: 10, exchange: 'mail.harbour.example' }],
  'A mail.harbour.example': ['192.0.2.10'],
};
const look = async (records: ScriptedRecords) => {
  const outcome = await probeReverseDns(domain, scriptedDns({ ...mail, ...records }));
  return outcome.status === 'observed' ? outcome.evidence.addresses[0] : outcome.why;
};

it.each([
  ['leads back', { [ptr]: ['mail.harbour.example'] }, { confirmed: ['mail.harbour.example'], delegated: true }],
  ['leads elsewhere', { [ptr]: ['pool.isp.example'], 'A pool.isp.example': ['192.0.2.99'] }, { confirmed: [] }],
  ['cannot be looked up', { [ptr]: ['pool.isp.example'], 'A pool.isp.example': 'timeout' }, { confirmed: null }],
  ['is not there, and nobody speaks for the zone', { [ptr]: 'nxdomain' }, { names: [], delegated: false }],
] as Array<[string, ScriptedRecords, object]>)('a name that %s', async (_, records, expected) => {
  expect(await look(records)).toMatchObject({ address: '192.0.2.10', ...expected });
});

it('is not applicable without an MX host', async () => {
  expect(await look({ [`MX ${domain}`]: 'nodata' })).toBe('not-applicable');
  expect(await look({ [`MX ${domain}`]: 'timeout' })).toBe('dns-timeout');
});
