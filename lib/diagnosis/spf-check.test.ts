// The SPF question as JSON: what is refused with which sentence, and that the network is closed whatever happens.
import { describe, expect, it } from 'vitest';
import { scriptedDns } from '../../e2e/support/scripted-dns.ts';
import type { Network } from '../net/network.ts';
import { checkSpf, parseSpfRequest } from './spf-check.ts';

const question = { ip: '192.0.2.1', sender: 'anna@a.example' };

describe('parseSpfRequest', () => {
  it.each([
    [null, 'body', 'not-an-object'],
    ['x', 'body', 'not-an-object'],
    [{ ...question, more: 1 }, 'body', 'unknown-member'],
    [{ sender: 'x@a.example' }, 'ip', 'missing-ip'],
    [{ ...question, ip: 5 }, 'ip', 'not-text'],
    [{ ...question, ip: '127.1' }, 'ip', 'bad-ip'],
    [{ ...question, ip: '0x7f.1' }, 'ip', 'bad-ip'],
    [{ ...question, ip: '192.0.2.1\0' }, 'ip', 'bad-character'],
    [{ ip: '192.0.2.1' }, 'sender', 'missing-sender'],
    [{ ...question, sender: 'a.example' }, 'sender', 'bad-sender'],
    [{ ...question, sender: '' }, 'sender', 'missing-helo'],
    [{ ...question, sender: 'anna@' }, 'sender', 'missing-domain'],
    [{ ...question, sender: 'anna@localhost' }, 'sender', 'special-use'],
    [{ ...question, sender: 'anna@single' }, 'sender', 'single-label'],
    [{ ...question, sender: `anna@${'x'.repeat(64)}.example` }, 'sender', 'label-too-long'],
    [{ ...question, sender: 'anna@[192.0.2.1]' }, 'sender', 'address-literal'],
    [{ ...question, sender: 'an na@a.example' }, 'sender', 'bad-character'],
    [{ ...question, sender: 'x'.repeat(400) }, 'sender', 'too-long'],
    [{ ...question, sender: '', helo: '[192.0.2.1]' }, 'helo', 'address-literal'],
    [{ ...question, helo: ['x'] }, 'helo', 'not-text'],
  ])('refuses %j', (body, field, code) => {
    expect(parseSpfRequest(body)).toMatchObject({
      ok: false,
      field,
      code,
      message: expect.stringMatching(/^[^{}]{10,}$/),
    });
  });

  it('offers the sender that was meant', () => {
    const refused = parseSpfRequest({ ...question, sender: 'anna@sunny,example' });
    expect(refused).toMatchObject({
      field: 'sender',
      message: expect.stringMatching(/^Did you mean anna@sunny\.example\? /),
    });
  });

  it.each([
    [question, 'a.example', 'anna@a.example', null],
    [{ ...question, helo: null }, 'a.example', 'anna@a.example', null],
    [
      { ip: ' 2001:db8::1 ', sender: '@a_b.example', helo: 'h.example' },
      'a_b.example',
      'postmaster@a_b.example',
      'h.example',
    ],
    [
      { ...question, sender: '', helo: 'mail.a.example' },
      'mail.a.example',
      'postmaster@mail.a.example',
      'mail.a.example',
    ],
    [{ ...question, sender: 'x@bücher.example' }, 'xn--bcher-kva.example', 'x@xn--bcher-kva.example', null],
  ])('takes %j', (body, domain, sender, helo) => {
    expect(parseSpfRequest(body)).toEqual({ ok: true, question: { ip: body.ip.trim(), domain, sender, helo } });
  });
});

describe('checkSpf', () => {
  const dns = scriptedDns({ 'TXT a.example': ['v=spf1 ip4:192.0.2.1 -all'] });
  const asked = { ip: '192.0.2.1', domain: 'a.example', sender: 'anna@a.example', helo: 'h.example' };
  const networkOf = (query: typeof dns.query, expired: boolean) => {
    const calls: string[] = [];
    const run = { dns: { query }, now: new Date(), expired: () => expired, close: () => calls.push('closed') };
    return { calls, shared: { network: { practice: null, open: () => run } as unknown as Network } };
  };
  const { signal } = new AbortController();
  const aborted = () => Promise.reject(new Error('aborted'));

  it('evaluates and closes', async () => {
    const { calls, shared } = networkOf(dns.query, false);
    expect(await checkSpf(asked, { signal, shared })).toMatchObject({ result: 'pass', mechanism: 'ip4:192.0.2.1' });
    expect(calls).toEqual(['closed']);
  });

  it('answers null when the time was up, and rejects when the caller left', async () => {
    const late = networkOf(aborted, true);
    expect(await checkSpf(asked, { signal, shared: late.shared })).toBeNull();
    const gone = networkOf(aborted, false);
    await expect(checkSpf(asked, { signal, shared: gone.shared })).rejects.toThrow('aborted');
    expect([...late.calls, ...gone.calls]).toEqual(['closed', 'closed']);
  });
});
