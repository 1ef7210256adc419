import { describe, expect, it } from 'vitest';
import { scriptedDns } from './scripted-dns.ts';

describe('scriptedDns', () => {
  it('answers records, follows aliases and keeps the asked name', async () => {
    const dns = scriptedDns({ 'A mail.example.com': ['192.0.2.1'], 'CNAME www.example.com': ['mail.example.com'] });
    expect((await dns.query('WWW.example.com', 'A')).records).toEqual(['192.0.2.1']);
    expect((await dns.query('www.example.com', 'A')).cnames).toEqual(['mail.example.com']);
    expect(dns.asked).toEqual(['A www.example.com']);
  });

  it('tells nodata from nxdomain, and gives failures as they are scripted', async () => {
    const dns = scriptedDns({
      'A a.example.com': ['192.0.2.1'],
      'TXT broken.test': 'servfail',
      'TXT+CD broken.test': ['x'],
    });
    expect((await dns.query('a.example.com', 'AAAA')).status).toBe('nodata');
    expect((await dns.query('example.com', 'A')).status).toBe('nodata');
    expect((await dns.query('b.example.com', 'A')).status).toBe('nxdomain');
    expect((await dns.query('broken.test', 'TXT')).status).toBe('servfail');
    expect((await dns.query('broken.test', 'TXT', { checkingDisabled: true })).records).toEqual([
      { text: 'x', strings: ['x'] },
    ]);
  });

  it('answers wildcards, ends alias loops, and counts round trips', async () => {
    const dns = scriptedDns({ 'TXT *.example.com': ['any'], 'CNAME a.test': ['b.test'], 'CNAME b.test': ['a.test'] });
    const [wild, loop] = await Promise.all([dns.query('x.y.example.com', 'TXT'), dns.query('a.test', 'A')]);
    expect([wild.status, loop.status]).toEqual(['found', 'malformed']);
    await dns.query('later.test', 'A');
    expect(dns.rounds.map((round) => round.length)).toEqual([2, 1]);
  });
});
