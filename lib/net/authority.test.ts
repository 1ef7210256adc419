// Asking a zone's own name servers: without recursion, through the guard, once each.
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { decode, encode } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import { operatorProfileSchema } from '../operator/profile.ts';
import { createNetwork } from './network.ts';
import { createResolver } from './resolver.ts';

const AUTHORITATIVE = 0x0400;
const RECURSION_DESIRED = 0x0100;
const REFUSED = 5;
const cleanup: Array<() => void> = [];
afterEach(() => {
  for (const close of cleanup.splice(0)) close();
});

/** A name server on loopback: answers MX from one table, with these header bits. */
async function nameServer(flags: number, exchange: string | null) {
  const asked: Array<{ flags: number; type: string }> = [];
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  cleanup.push(() => socket.close());
  socket.on('message', (bytes, from) => {
    const packet = decode(bytes);
    const [question] = packet.questions ?? [];
    if (!question) return;
    asked.push({ flags: packet.flags ?? 0, type: question.type });
    const data = { preference: 10, exchange: exchange ?? '' };
    const answers = exchange ? [{ type: 'MX' as const, name: question.name, ttl: 600, data }] : [];
    const reply = encode({ type: 'response', id: packet.id, flags, questions: [question], answers });
    socket.send(reply, from.port, from.address);
  });
  return { asked, port: (socket.address() as AddressInfo).port };
}

function sessionFor(ports: Record<string, number>) {
  const controller = new AbortController();
  cleanup.push(() => controller.abort());
  const authority = (address: string) => {
    const port = ports[address];
    return port === undefined ? null : { address: '127.0.0.1', port };
  };
  const servers = [{ address: '127.0.0.1', port: 9 }];
  return createResolver({ servers, rttMs: 0, authority }).session(controller.signal);
}

it('is not asked a second time where the resolver stands for it', async () => {
  const server = await nameServer(AUTHORITATIVE, 'mail.harbour.example');
  const controller = new AbortController();
  cleanup.push(() => controller.abort());
  const place = { address: '127.0.0.1', port: server.port };
  const session = createResolver({ servers: [place], rttMs: 0, authority: () => place }).session(controller.signal);
  const resolved = await session.query('harbour.example', 'MX');
  const told = await session.ask('192.0.2.53', 'harbour.example', 'MX');
  expect(told).toMatchObject({ authoritative: true, answer: { records: resolved.records, server: '192.0.2.53' } });
  expect(server.asked.length).toBe(1);
});

describe('a name server of the zone', () => {
  it('is asked without recursion, once for the same question', async () => {
    const server = await nameServer(AUTHORITATIVE, 'mail.harbour.example');
    const session = sessionFor({ '192.0.2.53': server.port });
    const [one, two] = await Promise.all([
      session.ask('192.0.2.53', 'harbour.example', 'MX'),
      session.ask('192.0.2.53', 'Harbour.Example.', 'MX'),
    ]);
    expect(one).toMatchObject({
      kind: 'answer',
      authoritative: true,
      referral: false,
      answer: { status: 'found', server: '192.0.2.53', ttl: 600, records: [{ exchange: 'mail.harbour.example' }] },
    });
    expect(two).toEqual(one);
    expect(server.asked).toHaveLength(1);
    expect((server.asked[0]?.flags ?? 0) & RECURSION_DESIRED).toBe(0);
    expect(session.questions()).toHaveLength(1);
  });

  it('that the guard does not let through gets no packet', async () => {
    const session = sessionFor({});
    expect(await session.ask('10.0.0.1', 'harbour.example', 'SOA')).toEqual({ kind: 'not-allowed' });
    expect(session.questions()).toEqual([]);
  });

  it('may refuse, or answer without authority', async () => {
    const [refusing, lame] = await Promise.all([nameServer(AUTHORITATIVE | REFUSED, null), nameServer(0, null)]);
    const session = sessionFor({ '192.0.2.1': refusing.port, '192.0.2.2': lame.port });
    expect(await session.ask('192.0.2.1', 'harbour.example', 'MX')).toMatchObject({ answer: { status: 'refused' } });
    expect(await session.ask('192.0.2.2', 'harbour.example', 'MX')).toMatchObject({
      authoritative: false,
      answer: { status: 'nodata' },
    });
  });
});

describe('an address that the DNS names', () => {
  it.each([
    ...['127.0.0.1', '10.0.0.53', '192.168.1.1', '100.64.0.1', '169.254.169.254', '168.63.129.16', '0.0.0.0'],
    ...['::1', '::ffff:127.0.0.1', 'fe80::1', 'fd00::53', '64:ff9b::7f00:1', '2002:7f00:1::1', '224.0.0.1'],
    ...['not an address', '127.1', '9.9.9.9'],
  ])('%s is asked only when the guard lets it through', async (address) => {
    // 9.9.9.9 is public, and refused all the same: it is the resolver in use.
    const profile = operatorProfileSchema.parse({ network: { resolvers: ['9.9.9.9'] } });
    const run = createNetwork(profile, undefined).open(new AbortController().signal);
    try {
      expect(await run.dns.ask(address, 'harbour.example', 'SOA')).toEqual({ kind: 'not-allowed' });
      expect(run.dns.questions()).toEqual([]);
    } finally {
      run.close();
    }
  });
});
