import { describe, expect, it } from 'vitest';
import { scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { probeHost } from './host.ts';

describe('probeHost', () => {
  it('gives both families, the sources and no proxy', async () => {
    const dns = scriptedDns({ 'A mail.example.com': ['198.51.100.1'], 'AAAA mail.example.com': ['2001:db8::1'] });
    expect(await probeHost('mail.example.com', ['srv'], dns)).toMatchObject({
      status: 'observed',
      evidence: {
        host: 'mail.example.com',
        a: { status: 'found', name: 'mail.example.com', type: 'A' },
        addresses: { v4: ['198.51.100.1'], v6: ['2001:db8::1'] },
        namedBy: ['srv'],
        webProxy: null,
      },
    });
    expect(dns.rounds).toHaveLength(1);
  });

  it('names the web proxy', async () => {
    const dns = scriptedDns({ 'A mail.example.com': ['104.21.3.4', '172.67.1.2'] });
    expect(await probeHost('mail.example.com', [], dns)).toMatchObject({ evidence: { webProxy: 'Cloudflare' } });
  });

  it('stores questions without their records, and at most ten addresses', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `198.51.100.${n}`);
    const outcome = await probeHost('mail.example.com', [], scriptedDns({ 'A mail.example.com': many }));
    if (outcome.status === 'unknown') throw new Error(outcome.why);
    expect(outcome.evidence.a).not.toHaveProperty('records');
    expect(outcome.evidence.addresses.v4).toEqual(many.slice(0, 10));
  });

  it.each<[string, Parameters<typeof scriptedDns>[0], object]>([
    ['absence is an observation', {}, { status: 'observed', evidence: { a: { status: 'nxdomain' } } }],
    ['so is SERVFAIL', { 'A m.test': 'servfail' }, { status: 'observed', evidence: { a: { status: 'servfail' } } }],
    ['one family is enough', { 'A m.test': ['198.51.100.1'], 'AAAA m.test': 'timeout' }, { status: 'observed' }],
    ['silence is not absence', { 'A m.test': 'timeout', 'AAAA m.test': [] }, { status: 'unknown', why: 'dns-timeout' }],
    [
      'nor is it in the other family',
      { 'A m.test': [], 'AAAA m.test': 'timeout' },
      { status: 'unknown', why: 'dns-timeout' },
    ],
  ])('%s', async (_case, records, wanted) => {
    expect(await probeHost('m.test', [], scriptedDns(records))).toMatchObject(wanted);
  });
});
