import { describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeMx } from './mx.ts';

async function observed(records: ScriptedRecords) {
  const outcome = await probeMx('example.com', scriptedDns(records));
  if (outcome.status === 'unknown') throw new Error(outcome.why);
  return outcome.evidence;
}
const mx = (...targets: Array<[number, string]>) => targets.map(([preference, exchange]) => ({ preference, exchange }));

describe('probeMx', () => {
  it('sorts the targets and finds their addresses in two round trips', async () => {
    const dns = scriptedDns({
      'MX example.com': mx([20, 'mx2.example.com'], [10, 'aspmx.l.google.com']),
      'A mx2.example.com': ['198.51.100.2'],
      'AAAA aspmx.l.google.com': ['2001:db8::1'],
    });
    expect(await probeMx('example.com', dns)).toMatchObject({
      status: 'observed',
      evidence: {
        question: { name: 'example.com', type: 'MX', status: 'found' },
        targets: [
          {
            preference: 10,
            exchange: 'aspmx.l.google.com',
            provider: 'Google',
            addresses: { v4: [], v6: ['2001:db8::1'] },
          },
          { preference: 20, exchange: 'mx2.example.com', provider: null, addresses: { v4: ['198.51.100.2'], v6: [] } },
        ],
        total: 2,
        nullMx: false,
        implicit: null,
      },
    });
    expect(dns.rounds.map((round) => round.length)).toEqual([3, 4]);
  });

  it('keeps ten of a thousand targets and says how many there were', async () => {
    const many = mx(...Array.from({ length: 1000 }, (_, n): [number, string] => [n, `mx${n}.example.com`]));
    const dns = scriptedDns({ 'MX example.com': many });
    const outcome = await probeMx('example.com', dns);
    expect(outcome).toMatchObject({ evidence: { total: 1000 } });
    expect(outcome.status === 'observed' && outcome.evidence.targets).toHaveLength(10);
    expect(dns.asked).toHaveLength(3 + 20);
  });

  it('knows the null MX, and asks nothing for it', async () => {
    expect(await observed({ 'MX example.com': mx([0, '.']) })).toMatchObject({
      nullMx: true,
      targets: [{ exchange: '.', a: null }],
    });
    expect(await observed({ 'MX example.com': mx([0, '.'], [10, 'mx.example.com']) })).toMatchObject({ nullMx: false });
  });

  it.each(['192.0.2.1', '[192.0.2.1]', '2001:db8::1'])('does not look up the address %s', async (exchange) => {
    const evidence = await observed({ 'MX example.com': mx([10, exchange]) });
    expect(evidence.targets).toMatchObject([{ isAddress: true, a: null, aaaa: null }]);
  });

  it('keeps the alias of a target', async () => {
    const evidence = await observed({
      'MX example.com': mx([10, 'mail.example.com']),
      'CNAME mail.example.com': ['host.example.net'],
      'A host.example.net': ['198.51.100.1'],
    });
    expect(evidence.targets[0]).toMatchObject({ a: { status: 'found', cnames: ['host.example.net'] } });
  });

  it.each<[string, ScriptedRecords, boolean | null]>([
    ['an address serves as implicit MX', { 'A example.com': ['198.51.100.1'] }, true],
    ['so does an IPv6 address', { 'AAAA example.com': ['2001:db8::1'], 'A example.com': 'timeout' }, true],
    ['no address, no MX', { 'TXT example.com': ['x'] }, false],
    ['an unanswered question leaves it open', { 'A example.com': 'timeout' }, null],
    ['so does SERVFAIL', { 'AAAA example.com': 'servfail' }, null],
    ['a domain that does not exist', {}, null],
  ])('%s', async (_case, records, implicit) => {
    expect((await observed(records)).implicit).toBe(implicit);
  });

  it.each([
    ['timeout', 'dns-timeout'],
    ['servfail', 'dns-failed'],
    ['refused', 'dns-failed'],
    ['malformed', 'dns-failed'],
  ] as const)('is unknown when MX is answered by %s', async (status, why) => {
    const dns = scriptedDns({ 'MX example.com': status, 'A example.com': ['198.51.100.1'] });
    expect(await probeMx('example.com', dns)).toMatchObject({
      ...{ status: 'unknown', why, questions: [{ name: 'example.com', type: 'MX', status }] },
    });
  });
});
