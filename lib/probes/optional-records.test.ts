// TLS-RPT, BIMI, CAA and DANE: what is not there is an answer, never a fault; silence is unknown.
import { expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeBimi } from './bimi.ts';
import { probeCaa } from './caa.ts';
import { probeDane } from './dane.ts';
import { probeTlsRpt } from './tls-rpt.ts';

const domain = 'harbour.example';
const caa = { critical: false, tag: 'issue', value: 'ca.example\u001b[2J' };
const tlsa = { usage: 3, selector: 1, matchingType: 1, data: 'ab'.repeat(32) };
const records: ScriptedRecords = {
  [`MX ${domain}`]: [{ preference: 10, exchange: 'mail.harbour.example' }],
  'A mail.harbour.example': ['192.0.2.10'],
  [`TXT _smtp._tls.${domain}`]: ['v=TLSRPTv1; rua=mailto:tls@harbour.example'],
  [`TXT default._bimi.${domain}`]: ['v=BIMI1; l=https://harbour.example/l.svg'],
  [`CAA ${domain}`]: [caa],
  'TLSA _25._tcp.mail.harbour.example': [tlsa],
};

it('reads what is there', async () => {
  const dns = scriptedDns(records);
  expect(await probeTlsRpt(domain, dns)).toMatchObject({
    evidence: { rua: ['mailto:tls@harbour.example'], faults: [] },
  });
  expect(await probeBimi(domain, dns)).toMatchObject({ evidence: { location: 'https://harbour.example/l.svg' } });
  expect(await probeCaa(`shop.${domain}`, dns)).toMatchObject({
    evidence: { foundAt: domain, records: [{ tag: 'issue', value: 'ca.example␛[2J' }] },
  });
  // Without validation a record is kept, and counts for nothing.
  expect(await probeDane(domain, dns)).toMatchObject({ evidence: { hosts: [{ secure: false, records: [tlsa] }] } });
});

it('says what is not there', async () => {
  const dns = scriptedDns({ [`A ${domain}`]: ['192.0.2.80'] });
  expect(await probeTlsRpt(domain, dns)).toMatchObject({ evidence: { records: [], faults: [] } });
  expect(await probeBimi(domain, dns)).toMatchObject({ evidence: { record: null } });
  expect(await probeCaa(domain, dns)).toMatchObject({ evidence: { foundAt: null, records: [] } });
  expect(await probeDane(domain, dns)).toEqual({ status: 'unknown', why: 'not-applicable' });
});

it('takes BIMI from the registered domain where the domain has none, in the same round trip', async () => {
  const at = (name: string) => ({ [`TXT default._bimi.${name}`]: [`v=BIMI1; l=https://${name}/l.svg`] });
  const [own, above] = [at(`shop.${domain}`), at(domain)];
  const look = (more: ScriptedRecords) => probeBimi(`shop.${domain}`, scriptedDns(more));
  const showing = (name: string) => ({
    evidence: { question: { name: `default._bimi.${name}` }, location: `https://${name}/l.svg` },
  });
  expect(await look({ ...own, ...above })).toMatchObject(showing(`shop.${domain}`));
  expect(await look(above)).toMatchObject(showing(domain));
  expect(await look({})).toMatchObject({
    evidence: { question: { name: `default._bimi.shop.${domain}` }, record: null },
  });
  // What the domain itself says must be known first.
  const failed = { [`TXT default._bimi.shop.${domain}`]: 'servfail' } as const;
  expect(await look({ ...above, ...failed })).toMatchObject({ status: 'unknown', why: 'dns-failed' });
  const dns = scriptedDns(above);
  await probeBimi(`shop.${domain}`, dns);
  expect(dns.rounds).toHaveLength(1);
});

it('is unknown in silence', async () => {
  const names = [`TXT _smtp._tls.${domain}`, `TXT default._bimi.${domain}`, `CAA ${domain}`, `MX ${domain}`];
  const dns = scriptedDns(Object.fromEntries(names.map((name) => [name, 'timeout'])));
  const outcomes = await Promise.all([
    probeTlsRpt(domain, dns),
    probeBimi(domain, dns),
    probeCaa(domain, dns),
    probeDane(domain, dns),
  ]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'unknown', why: 'dns-timeout' });
});

it.each(['servfail', 'refused', 'malformed'] as const)('could not look where the answer is %s', async (status) => {
  const dns = scriptedDns({
    [`TXT _smtp._tls.${domain}`]: status,
    [`TXT default._bimi.${domain}`]: status,
    [`CAA ${domain}`]: status,
    [`MX ${domain}`]: status,
  });
  const failed = { status: 'unknown', why: 'dns-failed', questions: [{ status }] };
  expect(await probeTlsRpt(domain, dns)).toMatchObject(failed);
  expect(await probeBimi(domain, dns)).toMatchObject(failed);
  expect(await probeCaa(domain, dns)).toMatchObject(failed);
  expect(await probeDane(domain, dns)).toMatchObject(failed);
  // What stands above a name that could not be looked at says nothing about it.
  const above = scriptedDns({ [`CAA shop.${domain}`]: status, [`CAA ${domain}`]: [caa] });
  expect(await probeCaa(`shop.${domain}`, above)).toMatchObject(failed);
});
