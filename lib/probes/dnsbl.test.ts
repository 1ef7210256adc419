// Blocklists: listings, refusals, dead lists and silence are told apart, for both families.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeDnsbl } from './dnsbl.ts';

const domain = 'harbour.example';
const v6Name = `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2`;
const lists = [{ zone: 'bl.example', listed: ['127.0.0.2', '127.0.0.4'] }];
const mail: ScriptedRecords = {
  [`MX ${domain}`]: [{ preference: 10, exchange: 'mail.harbour.example' }],
  'A mail.harbour.example': ['192.0.2.10'],
  'AAAA mail.harbour.example': ['2001:db8::1'],
};
const working: ScriptedRecords = { 'A 2.0.0.127.bl.example': ['127.0.0.2'], 'TXT bl.example': ['exists'] };

async function look(records: ScriptedRecords, senders: { ip: string; host: string }[] = []) {
  const dns = scriptedDns({ ...mail, ...records });
  const outcome = await probeDnsbl(domain, { lists, senders }, dns);
  if (outcome.status !== 'observed') throw new Error(outcome.why);
  return { ...outcome.evidence, dns };
}

it.each([
  ['a documented answer', ['127.0.0.4'], 'listed'],
  ['several answers, one documented', ['127.0.0.10', '127.0.0.2'], 'listed'],
  ['an answer that is not documented', ['127.0.0.10'], 'other'],
  ['a refusal', ['127.255.255.254'], 'refused'],
  ['a refusal beside a listing', ['127.255.255.254', '127.0.0.2'], 'refused'],
  ['NXDOMAIN', 'nxdomain', 'clear'],
  ['NODATA', 'nodata', 'clear'],
  ['REFUSED', 'refused', 'refused'],
  ['SERVFAIL', 'servfail', 'no-answer'],
  ['silence', 'timeout', 'no-answer'],
] as const)('%s is %s', async (_, answer, result) => {
  const entry = typeof answer === 'string' ? answer : [...answer];
  const { addresses, lists: states } = await look({ ...working, 'A 10.2.0.192.bl.example': entry });
  expect(states).toEqual([{ zone: 'bl.example', state: 'working' }]);
  expect(addresses[0]).toMatchObject({ address: '192.0.2.10', host: 'mail.harbour.example', result });
});

it.each([
  ['lists its test address', working, 'working'],
  ['lists nothing', { 'TXT bl.example': ['exists'] }, 'dead'],
  ['lists everything', { 'A *.bl.example': ['127.0.0.2'] }, 'lists-everything'],
  ['refuses', { 'A *.bl.example': ['127.255.255.254'] }, 'refused'],
  ['is silent', { 'A 2.0.0.127.bl.example': 'timeout', 'A 1.0.0.127.bl.example': 'timeout' }, 'no-answer'],
] as const)('a list that %s is %s', async (_, records, state) => {
  const { lists: states } = await look(records as ScriptedRecords);
  expect(states).toEqual([{ zone: 'bl.example', state }]);
});

it('asks for IPv6 by nibbles, and for the operator’s own senders, each address once', async () => {
  const senders = [
    { ip: '192.0.2.10', host: '192.0.2.10' },
    { ip: '192.0.2.77', host: '192.0.2.77' },
  ];
  const { dns, addresses } = await look({ ...working, [`A ${v6Name}.bl.example`]: ['127.0.0.2'] }, senders);
  expect(dns.asked).toContain(`A ${v6Name}.bl.example`);
  expect(addresses.map(({ address, result }) => [address, result])).toEqual([
    ['192.0.2.10', 'clear'],
    ['2001:db8::1', 'listed'],
    ['192.0.2.77', 'clear'],
  ]);
});

it('asks nobody unless the operator names a list', async () => {
  const dns = scriptedDns(mail);
  expect(await probeDnsbl(domain, { lists: [], senders: [] }, dns)).toEqual({
    status: 'unknown',
    why: 'not-applicable',
  });
  expect(dns.asked).toEqual([]);
});
