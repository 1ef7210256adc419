// What really leaves this machine: hostile zones behind a name server that counts its packets.
import { createSocket, type Socket } from 'node:dgram';
import { type AddressInfo, createServer, type Server } from 'node:net';
import dnsPacket, { type Answer, type Packet } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import { createResolver } from '../../net/resolver.ts';
import { AuthorityView } from '../../probes/authority-view.ts';
import { probeSpf } from '../../probes/spf.ts';
import { checkHost } from './check-host.ts';
import { QUESTION_LIMIT } from './lookup.ts';

const RECURSION = 0x0180;
const TRUNCATED = 0x0200;
const AUTHORITATIVE = 0x0400;

/** What the server does with one question: its answers, nothing at all, or "come again by TCP". */
type Reply = Array<{ name?: string; type: string; data: unknown }> | 'silence' | 'truncated';
type Zone = (name: string, type: string) => Reply;

const cleanup: Array<() => void> = [];
afterEach(() => {
  for (const close of cleanup.splice(0)) close();
});

/** TCP takes a free port; where something else has it for UDP, another is tried. */
async function samePort(stream: Server, datagrams: Socket): Promise<number> {
  for (;;) {
    await new Promise<void>((resolve) => stream.listen(0, '127.0.0.1', resolve));
    const { port } = stream.address() as AddressInfo;
    const bound = await new Promise<boolean>((resolve) => {
      datagrams.once('error', () => resolve(false));
      datagrams.bind(port, '127.0.0.1', () => resolve(true));
    });
    if (bound) return port;
    await new Promise((resolve) => stream.close(resolve));
  }
}

async function listen(zone: Zone, bits = RECURSION) {
  let packets = 0;
  const reply = (bytes: Buffer, byTcp: boolean): Buffer | null => {
    packets++;
    const { id, questions } = dnsPacket.decode(bytes);
    const [question] = questions!;
    const told = zone(question!.name.toLowerCase(), question!.type);
    if (told === 'silence') return null;
    const cut = told === 'truncated' && !byTcp;
    const list = told === 'truncated' ? [{ type: 'TXT', data: 'nothing here' }] : told;
    const answers = cut ? [] : list.map((one) => ({ name: question!.name, ttl: 300, ...one }) as Answer);
    const flags = bits | (cut ? TRUNCATED : 0);
    return dnsPacket.encode({ type: 'response', id, flags, questions, answers } as Packet);
  };
  const stream = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      const out = reply(chunk.subarray(2), true);
      if (out) socket.end(Buffer.concat([Buffer.from([out.length >> 8, out.length & 255]), out]));
    });
  });
  const datagrams = createSocket('udp4');
  datagrams.on('message', (bytes, from) => {
    const out = reply(bytes, false);
    if (out) datagrams.send(out, from.port, from.address);
  });
  const port = await samePort(stream, datagrams);
  const controller = new AbortController();
  cleanup.push(
    () => controller.abort(),
    () => datagrams.close(),
    () => stream.close(),
  );
  return { port, signal: controller.signal, packets: () => packets };
}

async function serve(zone: Zone) {
  const { port, signal, packets } = await listen(zone);
  const servers = [{ address: '127.0.0.1', port }];
  return { session: createResolver({ servers, rttMs: 0, timeoutMs: 1500 }).session(signal), packets };
}

/** A resolver, and a name server that the zone names for its own. */
async function serveBoth(zone: Zone, ofTheZone: Zone) {
  const [resolver, own] = await Promise.all([listen(zone), listen(ofTheZone, AUTHORITATIVE)]);
  const place = ({ port }: typeof own) => ({ address: '127.0.0.1', port });
  const options = { servers: [place(resolver)], rttMs: 0, timeoutMs: 1500, authority: () => place(own) };
  const packets = () => ({ resolver: resolver.packets(), own: own.packets() });
  return { session: createResolver(options).session(resolver.signal), packets };
}

const ten = Array.from({ length: 10 }, (_, index) => index);
const includes = (name: string) => `v=spf1 ${ten.map((n) => `include:i${n}.${name}`).join(' ')} -all`;
const txt = (data: string): Reply => [{ type: 'TXT', data }];
const exchanges = (name: string): Reply =>
  ten.map((n) => ({ type: 'MX', data: { preference: n, exchange: `m${n}.${name}`.slice(-200) } }));

const zones: Array<[string, Zone]> = [
  ['that answers nothing below', (name) => (name === 'a.example' ? txt(includes('b.example')) : 'silence')],
  [
    'whose mail servers are never answered',
    (name, type) => {
      if (type === 'TXT') return txt(`v=spf1 ${ten.map((n) => `mx:x${n}.example`).join(' ')} -all`);
      return type === 'MX' ? exchanges(name) : 'silence';
    },
  ],
  ['that is always cut', (name) => (name === 'a.example' ? txt(includes('b.example')) : 'truncated')],
  [
    'of aliases that no resolver follows',
    (name, type) => {
      if (name === 'a.example') return txt(`v=spf1 ${ten.map((n) => `a:x${n}.example`).join(' ')} -all`);
      return type === 'TXT' ? [] : [{ type: 'CNAME', data: `c.${name}`.slice(-200) }];
    },
  ],
];

describe('the packets of one evaluation, and of one probe', () => {
  it.each(zones)('stay within the limit in a zone %s', { timeout: 20_000 }, async (_why, zone) => {
    const one = await serve(zone);
    const question = { ip: '198.51.100.1', domain: 'a.example', sender: 'x@a.example', helo: 'h.example' };
    const { result } = await checkHost({ ...question, dns: one.session });
    expect(result).toMatch(/error$/);
    expect(one.packets()).toBeLessThanOrEqual(QUESTION_LIMIT);

    const other = await serve(zone);
    await probeSpf('a.example', other.session, [{ ip: '198.51.100.1', host: 'h.example' }]);
    expect(other.packets()).toBeLessThanOrEqual(QUESTION_LIMIT);
  });

  it.each([
    ['answer', (zone: Zone) => zone],
    ['are silent', () => (): Reply => 'silence'],
  ])('stay within it where the own servers of the zone %s', { timeout: 20_000 }, async (_how, ofTheZone) => {
    const knotted: Zone = (name, type) => {
      if (type === 'NS') return name === 'a.example' ? ten.map((n) => ({ type: 'NS', data: `n${n}.a.example` })) : [];
      if (type === 'A') return [{ type: 'A', data: '203.0.113.53' }];
      return type === 'TXT' ? txt(includes(name.slice(-150))) : [];
    };
    const { session, packets } = await serveBoth(knotted, ofTheZone(knotted));
    const view = new AuthorityView('a.example', session);
    // Who the servers are is asked first, and is none of the evaluation's.
    await view.query('other.example', 'TXT');
    const before = packets().resolver;
    await probeSpf('a.example', view, [{ ip: '198.51.100.1', host: 'h.example' }]);
    expect(packets().resolver - before + packets().own).toBeLessThanOrEqual(QUESTION_LIMIT);
    expect(packets().own).toBeGreaterThan(0);
  });

  it('leave the answer open to others who may ask on', async () => {
    const { session } = await serve((name) =>
      name === 'a.example' ? [{ type: 'CNAME', data: 'b.example' }] : txt('found'),
    );
    const never = () => false;
    expect(await session.query('a.example', 'TXT', { again: never })).toMatchObject({ status: 'timeout' });
    expect(await session.query('a.example', 'TXT')).toMatchObject({ status: 'found' });
    const both = [session.query('a.example', 'A', { again: never }), session.query('a.example', 'A')];
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(['nodata', 'nodata']);
  });
});
