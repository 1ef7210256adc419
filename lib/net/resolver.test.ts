// The resolver against a scripted server: what it accepts, what it ignores, and what it leaves behind.
import { createSocket, type RemoteInfo, type Socket as UdpSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Server as TcpServer } from 'node:net';
import { type Answer, decode, encode, type Packet, type Question } from 'dns-packet';
import { afterEach, describe, expect, it } from 'vitest';
import type { DnsSession } from './dns-answer.ts';
import { createResolver, type ResolverOptions } from './resolver.ts';

const AA_RA = 0x0480;
const rcodes = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5, YXDOMAIN: 6 };

interface Asked {
  transport: 'udp' | 'tcp';
  bytes: Buffer;
  packet: ReturnType<typeof decode>;
  question: Question;
  port: number;
  nth: number;
}
type Reply = Buffer | null;
type Script = (asked: Asked) => Reply | Reply[] | Promise<Reply | Reply[]>;

/** An answer to what was asked. */
function reply(asked: Asked, answers: Answer[] = [], more: Packet & { rcode?: keyof typeof rcodes } = {}): Buffer {
  const { rcode = 'NOERROR', flags = AA_RA, ...sections } = more;
  return encode({
    type: 'response',
    id: asked.packet.id,
    flags: flags | rcodes[rcode],
    questions: [asked.question],
    answers,
    ...sections,
  });
}
const a = (name: string, data = '192.0.2.1', ttl = 300): Answer => ({ type: 'A', name, ttl, data });
const cname = (name: string, data: string, ttl = 300): Answer => ({ type: 'CNAME', name, ttl, data });
const soa = (name: string, ttl: number, minimum: number): Answer => ({
  ...{
    type: 'SOA' as const,
    name,
    ttl,
    data: { mname: `ns.${name}`, rname: `root.${name}`, serial: 1, refresh: 2, retry: 3, expire: 4, minimum },
  },
});

const cleanup: Array<() => void> = [];
afterEach(() => {
  for (const close of cleanup.splice(0)) close();
});

/** Listens on one loopback port for UDP and, unless `tcp` is false, TCP. */
async function serve(script: Script, { tcp = true } = {}) {
  const asked: Asked[] = [];
  const answer = async (transport: 'udp' | 'tcp', bytes: Buffer, port: number, send: (bytes: Buffer) => void) => {
    const packet = decode(bytes);
    const one = { transport, bytes, packet, question: packet.questions![0]!, port, nth: asked.length };
    asked.push(one);
    for (const part of [await script(one)].flat()) if (part !== null) send(part);
  };
  const stream: TcpServer = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      if (heard.length < 2 || heard.length < 2 + heard.readUInt16BE(0)) return;
      void answer('tcp', heard.subarray(2), socket.remotePort ?? 0, (bytes) => {
        const framed = Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
        for (const byte of framed.length < 400 ? framed : []) socket.write(Buffer.from([byte]));
        if (framed.length >= 400) socket.write(framed);
      });
    });
    cleanup.push(() => socket.destroy());
  });
  // A port may be free for TCP and taken for UDP.
  let port = 0;
  let datagrams: UdpSocket | null = null;
  while (datagrams === null) {
    await new Promise<void>((resolve) => stream.listen(0, '127.0.0.1', resolve));
    port = (stream.address() as AddressInfo).port;
    const socket = createSocket('udp4');
    const bound = await new Promise<boolean>((resolve) => {
      socket.once('error', () => resolve(false)).bind(port, '127.0.0.1', () => resolve(true));
    });
    if (bound) datagrams = socket;
    else await new Promise((resolve) => stream.close(resolve));
  }
  const udp = datagrams;
  if (tcp) cleanup.push(() => stream.close());
  else await new Promise((resolve) => stream.close(resolve));
  udp.on(
    'message',
    (bytes, from: RemoteInfo) => void answer('udp', bytes, from.port, (out) => udp.send(out, from.port, from.address)),
  );
  cleanup.push(() => udp.close());
  return { address: '127.0.0.1', port, asked };
}

function sessionOf(
  options: Partial<ResolverOptions> & Pick<ResolverOptions, 'servers'>,
): DnsSession & { stop(): void } {
  const controller = new AbortController();
  cleanup.push(() => controller.abort());
  const session = createResolver({ rttMs: 0, ...options }).session(controller.signal);
  return { query: session.query.bind(session), stop: () => controller.abort(new Error('stopped')) };
}
async function ask(
  script: Script,
  type: Parameters<DnsSession['query']>[1] = 'A',
  options: { tcp?: boolean; timeoutMs?: number } = {},
) {
  const server = await serve(script, options);
  const session = sessionOf({ servers: [server], timeoutMs: options.timeoutMs });
  return { answer: await session.query('www.harbour.example', type), server, session };
}

describe('the names of machines inside', () => {
  const inside = '5.0.0.10.in-addr.arpa';
  const outside = '5.2.0.192.in-addr.arpa';
  const pointer = (name: string): Answer => ({ type: 'PTR', name, ttl: 300, data: 'vault.inside' });
  const mayReverse = (address: string) => !address.startsWith('10.');

  it('are not asked for', async () => {
    const server = await serve((asked) => reply(asked, [pointer(asked.question.name)]));
    const session = sessionOf({ servers: [server], mayReverse });
    expect(await session.query(inside, 'PTR')).toMatchObject({ status: 'malformed', rcode: '', records: [] });
    expect(server.asked).toEqual([]);
    expect(await session.query(outside, 'PTR')).toMatchObject({ status: 'found', records: ['vault.inside'] });
  });

  it.each([
    [inside, 'TXT'],
    [inside, 'A'],
    ['10.in-addr.arpa', 'NS'],
    ['0.0.10.in-addr.arpa', 'A'],
    ['_dmarc.5.0.0.10.in-addr.arpa', 'TXT'],
  ] as const)('%s %s: nor by another record, nor by the names around', async (name, type) => {
    const server = await serve((asked) => reply(asked));
    const session = sessionOf({ servers: [server], mayReverse });
    expect(await session.query(name, type)).toMatchObject({ status: 'malformed', rcode: '' });
    expect(server.asked).toEqual([]);
  });

  it.each([true, false])('are not told where a stranger’s alias leads to them (in one answer: %s)', async (whole) => {
    const server = await serve((asked) => {
      const { name } = asked.question;
      if (name.toLowerCase() === inside) return reply(asked, [pointer(name)]);
      return reply(asked, [cname(name, inside), ...(whole ? [pointer(inside)] : [])]);
    });
    const session = sessionOf({ servers: [server], mayReverse });
    expect(await session.query(outside, 'PTR')).toMatchObject({ status: 'malformed', records: [] });
    expect(server.asked).toHaveLength(1);
  });
});

describe('private names', () => {
  const everything = (asked: Parameters<Script>[0]) => reply(asked, [a(asked.question.name)]);

  it.each([
    ...(['db1.corp', 'db1', 'mail.internal', 'nas.home.arpa', 'a.b.local', 'printer.lan', 'x.localhost'] as const).map(
      (name) => [name, 'A'] as const,
    ),
    ...(['TXT', 'MX', 'AAAA', 'TLSA'] as const).map((type) => ['db1.corp', type] as const),
    ['corp', 'NS'] as const,
  ])('%s %s is in no public DNS, and nobody is asked', async (name, type) => {
    const server = await serve(everything);
    const session = sessionOf({ servers: [server] });
    expect(await session.query(name, type)).toMatchObject({
      status: 'nxdomain',
      rcode: 'NXDOMAIN',
      records: [],
      server: '',
    });
    expect(server.asked).toEqual([]);
  });

  it.each([true, false])('are not told where an alias leads to them (in one answer: %s)', async (whole) => {
    const server = await serve((asked) => {
      const { name } = asked.question;
      const known = [cname('db1.corp', 'vault.inside.example'), a('vault.inside.example')];
      if (name.toLowerCase() === 'db1.corp') return reply(asked, known);
      return reply(asked, [cname(name, 'db1.corp'), ...(whole ? known : [])]);
    });
    const session = sessionOf({ servers: [server] });
    const answer = await session.query('www.harbour.example', 'A');
    expect(answer).toMatchObject({ status: 'nxdomain', rcode: 'NXDOMAIN', records: [], cnames: ['db1.corp'] });
    expect(JSON.stringify(answer)).not.toContain('vault');
    expect(server.asked).toHaveLength(1);
  });

  it('leave out what a zone at the top says of itself, names of practice, and what the operator names', async () => {
    const server = await serve(everything);
    const session = sessionOf({ servers: [server] });
    await session.query('example', 'SOA');
    await session.query('sunny.example', 'A');
    await session.query('mail.test', 'A');
    await session.query('5.2.0.192.in-addr.arpa', 'PTR');
    const inside = createResolver({ rttMs: 0, servers: [server] }).session(new AbortController().signal, {
      privateNames: true,
    });
    await inside.query('db1.corp', 'A');
    expect(server.asked).toHaveLength(5);
  });
});

describe('the question', () => {
  it('asks with RD, AD, EDNS 1232, no DO, and mixed case; the answer is in lower case', async () => {
    const { answer, server } = await ask((asked) => reply(asked, [a(asked.question.name)], { flags: AA_RA | 0x20 }));
    const { packet, question } = server.asked[0]!;
    expect(packet).toMatchObject({ flag_rd: true, flag_ad: true, flag_cd: false });
    expect(packet.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232, flag_do: false }]);
    expect(question.name.toLowerCase()).toBe('www.harbour.example');
    expect(answer).toMatchObject({
      name: 'www.harbour.example',
      status: 'found',
      rcode: 'NOERROR',
      records: ['192.0.2.1'],
      ttl: 300,
    });
    expect(answer).toMatchObject({
      authenticated: true,
      transport: 'udp',
      cnames: [],
      truncatedTo: null,
      server: `127.0.0.1:${server.port}`,
    });
  });

  it('uses a new port, id and case for every question', async () => {
    const server = await serve((asked) => reply(asked));
    const session = sessionOf({ servers: [server] });
    await Promise.all(Array.from({ length: 40 }, (_, i) => session.query(`abcdefghijklmnop${i}.example`, 'A')));
    const ports = new Set(server.asked.map((asked) => asked.port));
    const ids = new Set(server.asked.map((asked) => asked.packet.id));
    const cases = new Set(server.asked.map((asked) => asked.question.name.slice(0, 16)));
    expect(Math.min(ports.size, ids.size, cases.size)).toBeGreaterThan(35);
  });

  it('asks the same name and type once, whatever the case and the final dot; CD is a question of its own', async () => {
    const server = await serve((asked) => reply(asked, [a(asked.question.name)]));
    const session = sessionOf({ servers: [server] });
    const both = await Promise.all([session.query('Harbour.example.', 'A'), session.query('harbour.EXAMPLE', 'A')]);
    expect(both[0]).toBe(both[1]);
    expect(await session.query('harbour.example', 'A')).toBe(both[0]);
    expect(server.asked).toHaveLength(1);
    await session.query('harbour.example', 'A', { checkingDisabled: true });
    expect(server.asked.map((asked) => asked.packet.flag_cd)).toEqual([false, true]);
  });

  it.each([
    '',
    'a..b',
    '.a',
    'a\0b.example',
    'a\\b.example',
    'ü.example',
    `${'a'.repeat(64)}.example`,
    'abcdefgh.'.repeat(29),
  ])('never sends %j', async (name) => {
    const server = await serve(() => null);
    const session = sessionOf({ servers: [server] });
    expect(await session.query(name, 'TXT')).toMatchObject({ status: 'malformed', records: [], server: '' });
    expect(server.asked).toEqual([]);
  });
});

describe('what the DNS said', () => {
  it.each([
    ['nodata', 'NOERROR'],
    ['nxdomain', 'NXDOMAIN'],
    ['servfail', 'SERVFAIL'],
    ['refused', 'REFUSED'],
    ['malformed', 'YXDOMAIN'],
  ] as const)('%s for %s', async (status, rcode) => {
    const { answer } = await ask((asked) => reply(asked, [], { rcode }));
    expect(answer).toMatchObject({ status, rcode, records: [], ttl: null, authenticated: false });
  });

  it.each([
    ['SERVFAIL', 'servfail'],
    ['REFUSED', 'refused'],
  ] as const)('takes %s from a header alone', async (rcode, status) => {
    const { answer } = await ask((asked) => {
      const header = reply(asked, [], { rcode }).subarray(0, 12);
      header.writeUInt16BE(0, 4);
      return header;
    });
    expect(answer).toMatchObject({ status, rcode });
  });

  it('takes the negative TTL from the SOA: the lesser of its TTL and its minimum', async () => {
    const authorities = [soa('harbour.example', 900, 60)];
    expect((await ask((asked) => reply(asked, [], { rcode: 'NXDOMAIN', authorities }))).answer).toMatchObject({
      status: 'nxdomain',
      ttl: 60,
    });
    expect((await ask((asked) => reply(asked, [], { authorities }))).answer).toMatchObject({
      status: 'nodata',
      ttl: 60,
    });
  });

  it('is no answer when it only names other servers', async () => {
    const authorities: Answer[] = [{ type: 'NS', name: 'example', ttl: 1, data: 'ns.example' }];
    expect((await ask((asked) => reply(asked, [], { flags: 0x80, authorities }))).answer.status).toBe('malformed');
    expect((await ask((asked) => reply(asked, [], { authorities }))).answer.status).toBe('nodata');
  });

  it('reads every type', async () => {
    const data: Record<string, unknown> = {
      ...{ AAAA: '2001:db8:0:0:0:0:0:1', NS: 'NS1.harbour.example', PTR: 'Mail.harbour.example' },
      MX: { preference: 10, exchange: 'MX.harbour.example' },
      TXT: [Buffer.from('v=spf1 '), Buffer.from([0xff, 0x1b]), Buffer.from('-all')],
      SRV: { priority: 1, weight: 2, port: 993, target: '.' },
      SOA: { mname: 'ns.x', rname: 'root.x', serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
    };
    const server = await serve((asked) => {
      const { type, name } = asked.question;
      return reply(asked, [{ type, name, ttl: 5, data: data[type] } as Answer]);
    });
    const session = sessionOf({ servers: [server] });
    const types = ['AAAA', 'NS', 'PTR', 'MX', 'TXT', 'SRV', 'SOA'] as const;
    const read = await Promise.all(
      types.map(async (type) => [type, (await session.query('x.example', type)).records[0]]),
    );
    expect(Object.fromEntries(read)).toEqual({
      ...{ AAAA: '2001:db8::1', NS: 'ns1.harbour.example', PTR: 'mail.harbour.example', SRV: data.SRV, SOA: data.SOA },
      MX: { preference: 10, exchange: 'mx.harbour.example' },
      TXT: { text: 'v=spf1 \u00ff\u001b-all', strings: ['v=spf1 ', '\u00ff\u001b', '-all'] },
    });
  });

  it('shows bytes of names that do not show as \\DDD', async () => {
    const data = { preference: 0, exchange: 'ev\u001b[2Jil\u202e.example' };
    const { answer } = await ask(
      (asked) => reply(asked, [{ type: 'MX', name: asked.question.name, ttl: 1, data }]),
      'MX',
    );
    expect(answer.records).toEqual([{ preference: 0, exchange: 'ev\\027[2jil\\226\\128\\174.example' }]);
  });

  it('keeps 100 records, and reads 256 of a message at most', async () => {
    const mx = (name: string, count: number) =>
      Array.from(
        { length: count },
        (_, i): Answer => ({ type: 'MX', name, ttl: 1, data: { preference: i, exchange: `m${i}.x` } }),
      );
    for (const count of [101, 1000]) {
      const { answer } = await ask(
        (asked) => (asked.transport === 'udp' ? reply(asked, [], { flags: 0x0200 }) : reply(asked, mx('x', count))),
        'MX',
      );
      expect(answer).toMatchObject({ status: 'nodata', transport: 'tcp' });
      const { answer: full } = await ask(
        (asked) =>
          asked.transport === 'udp'
            ? reply(asked, [], { flags: 0x0200 })
            : reply(asked, mx(asked.question.name, count)),
        'MX',
      );
      expect(full).toMatchObject({ status: 'found', transport: 'tcp', truncatedTo: 100 });
      expect(full.records).toHaveLength(100);
    }
  });
});

describe('aliases', () => {
  const zone =
    (records: Answer[], whole: boolean): Script =>
    (asked) => {
      const name = asked.question.name.toLowerCase();
      const own = records.filter((record) => record.name === name);
      return reply(asked, whole ? records : own);
    };
  const chain = (length: number) => [
    ...Array.from({ length }, (_, i) => cname(i === 0 ? 'www.harbour.example' : `c${i}.x`, `c${i + 1}.x`, 100 + i)),
    a(`c${length}.x`, '192.0.2.7', 500),
  ];

  it.each([true, false])(
    'follows them inside the answer (%s) or by asking further, with the least TTL',
    async (whole) => {
      const { answer, server } = await ask(zone(chain(3), whole));
      expect(answer).toMatchObject({
        status: 'found',
        records: ['192.0.2.7'],
        cnames: ['c1.x', 'c2.x', 'c3.x'],
        ttl: 100,
      });
      expect(server.asked).toHaveLength(whole ? 1 : 4);
    },
  );
  it.each([true, false])('follows 8 and no more (in one answer: %s)', async (whole) => {
    expect((await ask(zone(chain(8), whole))).answer.status).toBe('found');
    const { answer, server } = await ask(zone(chain(20), whole));
    expect(answer).toMatchObject({ status: 'malformed', records: [] });
    expect(answer.cnames).toHaveLength(8);
    expect(server.asked.length).toBeLessThanOrEqual(9);
  });
  it.each([true, false])('sees a loop (in one answer: %s)', async (whole) => {
    const loop = [cname('www.harbour.example', 'b.x'), cname('b.x', 'c.x'), cname('c.x', 'b.x')];
    expect((await ask(zone(loop, whole))).answer.status).toBe('malformed');
    expect((await ask(zone([cname('www.harbour.example', 'www.harbour.example')], whole))).answer.status).toBe(
      'malformed',
    );
    expect(
      (await ask(zone([cname('www.harbour.example', 'b.x'), cname('b.x', 'www.harbour.example')], whole))).answer
        .status,
    ).toBe('malformed');
  });
  it('keeps them when the last name does not exist', async () => {
    const { answer } = await ask((asked) =>
      reply(asked, [cname(asked.question.name, 'gone.x', 30)], { rcode: 'NXDOMAIN' }),
    );
    expect(answer).toMatchObject({ status: 'nxdomain', cnames: ['gone.x'] });
  });
  it('ends when a SOA above the target says there is nothing of the type', async () => {
    const { answer, server } = await ask((asked) =>
      reply(asked, [cname(asked.question.name, 'c.x', 30)], { authorities: [soa('x', 90, 80)] }),
    );
    expect(answer).toMatchObject({ status: 'nodata', cnames: ['c.x'], ttl: 30 });
    expect(server.asked).toHaveLength(1);
  });
  it('gives the alias itself when that is asked for', async () => {
    const { answer } = await ask((asked) => reply(asked, [cname(asked.question.name, 'c.x')]), 'CNAME');
    expect(answer).toMatchObject({ status: 'found', records: ['c.x'], cnames: [] });
  });
  it('is authenticated only when every answer on the way was', async () => {
    const { answer } = await ask((asked) =>
      asked.nth === 0
        ? reply(asked, [cname(asked.question.name, 'c.x')], { flags: AA_RA | 0x20 })
        : reply(asked, [a('c.x')]),
    );
    expect(answer).toMatchObject({ status: 'found', authenticated: false });
  });
  it('is an answer although other servers are named beside it', async () => {
    const { answer } = await ask((asked) =>
      reply(asked, [a(asked.question.name)], {
        flags: 0x0080,
        authorities: [{ type: 'NS', name: 'harbour.example', ttl: 60, data: 'ns.harbour.example' }],
      }),
    );
    expect(answer).toMatchObject({ status: 'found', records: ['192.0.2.1'] });
  });

  it('has each record once, whatever the server repeats', async () => {
    const { answer } = await ask((asked) => reply(asked, [a(asked.question.name), a(asked.question.name)]));
    expect(answer).toMatchObject({ records: ['192.0.2.1'], truncatedTo: null });
  });

  it('believes no record about another name', async () => {
    const { answer } = await ask((asked) =>
      reply(asked, [a('other.example')], { additionals: [a(asked.question.name)] }),
    );
    expect(answer).toMatchObject({ status: 'nodata', records: [] });
  });
});

describe('forged and broken answers', () => {
  const good = (asked: Asked) => reply(asked, [a(asked.question.name, '192.0.2.9')]);
  const withBytes = (bytes: Buffer, change: (copy: Buffer) => void) => {
    const copy = Buffer.from(bytes);
    change(copy);
    return copy;
  };
  /** An answer whose record is named by a pointer, `ahead` bytes after the pointer itself. */
  const pointing = (asked: Asked, ahead: number) => {
    const head = withBytes(reply(asked), (copy) => copy.writeUInt16BE(1, 6));
    const record = Buffer.from('c000000100010000000100047f000001', 'hex');
    record.writeUInt16BE(0xc000 + head.length + ahead, 0);
    return Buffer.concat([head, record]);
  };
  const lies: Array<[string, (asked: Asked) => Buffer]> = [
    ['a wrong id', (asked) => withBytes(good(asked), (copy) => copy.writeUInt16BE((asked.packet.id! + 1) & 0xffff, 0))],
    [
      'another question',
      (asked) => reply({ ...asked, question: { type: 'A', name: 'evil.example' } }, [a('evil.example')]),
    ],
    ['another type', (asked) => reply({ ...asked, question: { type: 'AAAA', name: asked.question.name } })],
    [
      'no question',
      (asked) =>
        encode({
          type: 'response',
          id: asked.packet.id,
          flags: AA_RA,
          questions: [],
          answers: [a(asked.question.name)],
        }),
    ],
    ['a query', (asked) => asked.bytes],
    ['another opcode', (asked) => withBytes(good(asked), (copy) => copy.writeUInt8(copy[2]! | 0x28, 2))],
    ['lying counts', (asked) => withBytes(good(asked), (copy) => copy.writeUInt16BE(65_535, 6))],
    ['a lying length', (asked) => withBytes(good(asked), (copy) => copy.writeUInt16BE(3, copy.length - 6))],
    ['a pointer to itself', (asked) => pointing(asked, 0)],
    ['a pointer ahead', (asked) => pointing(asked, 40)],
    ['half an answer', (asked) => good(asked).subarray(0, -5)],
    ['one byte', () => Buffer.from([0])],
  ];
  it.each(lies)('waits on after %s', async (_, lie) => {
    const { answer, server } = await ask((asked) => [lie(asked), good(asked)]);
    expect(answer).toMatchObject({ status: 'found', records: ['192.0.2.9'], transport: 'udp' });
    expect(server.asked).toHaveLength(1);
  });
  it('times out when nothing else comes', async () => {
    const { answer } = await ask(lies[0]![1], 'A', { timeoutMs: 250 });
    expect(answer).toMatchObject({ status: 'timeout', rcode: '', records: [] });
  });
  it('ignores what another port sends', async () => {
    const stranger = createSocket('udp4');
    cleanup.push(() => stranger.close());
    const { answer } = await ask(async (asked) => {
      const forged = reply(asked, [a(asked.question.name, '203.0.113.66')]);
      await new Promise((resolve) => stranger.send(forged, asked.port, '127.0.0.1', resolve));
      await new Promise((resolve) => setTimeout(resolve, 30));
      return good(asked);
    });
    expect(answer.records).toEqual(['192.0.2.9']);
  });

  const lowered = (asked: Asked): Asked => ({
    ...asked,
    question: { ...asked.question, name: asked.question.name.toLowerCase() },
  });
  it('asks by TCP when only the case of the question differs', async () => {
    const { answer, server } = await ask((asked) => good(lowered(asked)));
    expect(answer).toMatchObject({ status: 'found', transport: 'tcp', records: ['192.0.2.9'] });
    expect(server.asked.map((asked) => asked.transport)).toEqual(['udp', 'tcp']);
  });
  it('asks without mixed case when TCP is dead too', async () => {
    const { answer, server } = await ask((asked) => good(lowered(asked)), 'A', { tcp: false });
    expect(answer).toMatchObject({ status: 'found', transport: 'udp', records: ['192.0.2.9'] });
    expect(server.asked.map((asked) => asked.question.name)[1]).toBe('www.harbour.example');
  });
});

describe('truncation and EDNS', () => {
  const big = Array.from({ length: 250 }, () => 'x'.repeat(250));
  const truncated = (asked: Asked) => reply(asked, [], { flags: AA_RA | 0x0200 });

  it('fetches a long answer by TCP, up to 64 KB', async () => {
    const { answer } = await ask((asked) => {
      if (asked.transport === 'udp') return truncated(asked);
      return reply(asked, [{ type: 'TXT', name: asked.question.name, ttl: 1, data: [...big] }]);
    }, 'TXT');
    expect(answer).toMatchObject({ status: 'found', transport: 'tcp' });
    expect(answer.records).toEqual([{ text: big.join(''), strings: big }]);
  });
  it('never says "no record" when TCP is dead', async () => {
    const { answer } = await ask(truncated, 'TXT', { tcp: false });
    expect(answer).toMatchObject({ status: 'timeout', rcode: 'NOERROR', records: [], transport: 'tcp' });
  });
  it('gives up on a TCP that says nothing, or lies', async () => {
    const silent = await ask((asked) => (asked.transport === 'udp' ? truncated(asked) : null), 'A', { timeoutMs: 600 });
    expect(silent.answer).toMatchObject({ status: 'timeout', rcode: 'NOERROR' });
    const lying = await ask((asked) => (asked.transport === 'udp' ? truncated(asked) : Buffer.from('nonsense')), 'A', {
      timeoutMs: 600,
    });
    expect(lying.answer.status).toBe('timeout');
  });

  const noEdns =
    (rcode: 'FORMERR' | 'NOTIMP', bare: boolean): Script =>
    (asked) => {
      if (asked.packet.additionals?.length === 0) return reply(asked, [a(asked.question.name)]);
      return bare ? reply(asked, [], { rcode }).subarray(0, 12).fill(0, 4) : reply(asked, [], { rcode });
    };
  it.each([
    ['FORMERR', false],
    ['FORMERR', true],
    ['NOTIMP', false],
    ['NOTIMP', true],
  ] as const)('asks without EDNS after %s (header alone: %s), and remembers it', async (rcode, bare) => {
    const { answer, server, session } = await ask(noEdns(rcode, bare));
    expect(answer).toMatchObject({ status: 'found' });
    await session.query('second.example', 'A');
    expect(server.asked.map((asked) => asked.packet.additionals?.length)).toEqual([1, 0, 0]);
  });
  it('asks without EDNS after BADVERS', async () => {
    const { answer } = await ask((asked) => {
      const [opt] = asked.packet.additionals ?? [];
      if (opt?.type !== 'OPT') return reply(asked, [a(asked.question.name)]);
      return reply(asked, [], { additionals: [{ ...opt, extendedRcode: 1 }] });
    });
    expect(answer.status).toBe('found');
  });
  it('asks without EDNS in the end, where questions that have it get no answer, and remembers it', async () => {
    const server = await serve((asked) =>
      asked.packet.additionals?.length ? null : reply(asked, [a(asked.question.name)]),
    );
    const session = sessionOf({ servers: [server] });
    expect(await session.query('www.harbour.example', 'A')).toMatchObject({ status: 'found' });
    const before = server.asked.length;
    expect(await session.query('mail.harbour.example', 'A')).toMatchObject({ status: 'found' });
    expect(server.asked.length).toBe(before + 1);
  });
  it('is malformed when FORMERR stays', async () => {
    expect((await ask((asked) => reply(asked, [], { rcode: 'FORMERR' }))).answer).toMatchObject({
      status: 'malformed',
      rcode: 'FORMERR',
    });
  });
});

describe('several servers', () => {
  const answers: Script = (asked) => reply(asked, [a(asked.question.name)]);

  it('asks again when a datagram is lost', async () => {
    const { answer, server } = await ask((asked) => (asked.nth === 0 ? null : answers(asked)));
    expect(answer.status).toBe('found');
    expect(server.asked).toHaveLength(2);
  });
  it('asks the next when the first is silent, and then begins with the next', async () => {
    const [dead, alive] = [await serve(() => null), await serve(answers)];
    const session = sessionOf({ servers: [dead, alive] });
    expect(await session.query('one.example', 'A')).toMatchObject({
      status: 'found',
      server: `127.0.0.1:${alive.port}`,
    });
    const before = dead.asked.length;
    await session.query('two.example', 'A');
    expect(dead.asked).toHaveLength(before);
  });
  it('asks the next at once when the first has its port closed', async () => {
    const closed = await serve(() => null, { tcp: false });
    for (const close of cleanup.splice(0)) close();
    const alive = await serve(answers);
    const session = sessionOf({ servers: [closed, alive] });
    expect(await session.query('one.example', 'A')).toMatchObject({
      status: 'found',
      server: `127.0.0.1:${alive.port}`,
    });
  });
  it.each(['SERVFAIL', 'REFUSED'] as const)('asks the next after %s, and says so when all agree', async (rcode) => {
    const trouble: Script = (asked) => reply(asked, [], { rcode });
    const [bad, alive, worse, silent] = [
      await serve(trouble),
      await serve(answers),
      await serve(trouble),
      await serve(() => null),
    ];
    expect((await sessionOf({ servers: [bad, alive] }).query('x.example', 'A')).status).toBe('found');
    expect((await sessionOf({ servers: [bad, worse] }).query('x.example', 'A')).rcode).toBe(rcode);
    expect((await sessionOf({ servers: [bad, silent] }).query('x.example', 'A')).rcode).toBe(rcode);
    expect((await sessionOf({ servers: [worse] }).query('x.example', 'A')).rcode).toBe(rcode);
  });
  it('times out when nobody answers', async () => {
    const [dead, closed] = [await serve(() => null), await serve(() => null)];
    const session = sessionOf({ servers: [dead, closed], timeoutMs: 300 });
    expect(await session.query('x.example', 'A')).toMatchObject({
      status: 'timeout',
      rcode: '',
      authenticated: false,
      ttl: null,
    });
    expect(dead.asked.length + closed.asked.length).toBeLessThanOrEqual(3);
  });
});

describe('time', () => {
  /** Sockets and timers that keep this process alive. The test runner's own timers may end meanwhile, so fewer is well. */
  const open = () => {
    const kinds = process.getActiveResourcesInfo();
    const sockets = kinds.filter((kind) => /UDP|TCPSocket|TCPConnect/.test(kind)).sort();
    return { sockets, timers: kinds.filter((kind) => kind === 'Timeout').length };
  };
  const expectNothingLeft = async (before: ReturnType<typeof open>) => {
    // The server's own ends of TCP connections close a moment later.
    await expect.poll(() => open().sockets).toEqual(before.sockets);
    await expect.poll(() => open().timers).toBeLessThanOrEqual(before.timers);
  };
  const settle = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

  it('delays UDP by one round trip, and TCP by two', async () => {
    const server = await serve((asked) =>
      asked.transport === 'udp' && asked.question.type === 'TXT'
        ? reply(asked, [], { flags: 0x0200 })
        : reply(asked, [a(asked.question.name)]),
    );
    const session = sessionOf({ servers: [server], rttMs: 40 });
    const [udp, tcp] = await Promise.all([session.query('x.example', 'A'), session.query('x.example', 'TXT')]);
    expect(udp.ms).toBeGreaterThanOrEqual(39);
    expect(tcp.ms).toBeGreaterThanOrEqual(119);
    expect(server.asked).toHaveLength(3);
  });

  it.each(['silent', 'in TCP', 'delayed', 'at once'] as const)(
    'leaves nothing behind when it is stopped: %s',
    async (stage) => {
      const server = await serve((asked) => {
        if (stage === 'in TCP') return asked.transport === 'udp' ? reply(asked, [], { flags: 0x0200 }) : null;
        return stage === 'delayed' ? reply(asked) : null;
      });
      await settle();
      const before = open();
      const session = sessionOf({ servers: [server], rttMs: stage === 'delayed' ? 2000 : 0 });
      const questions = ['a.example', 'b.example', 'c.example'].map((name) => session.query(name, 'A'));
      if (stage !== 'at once') await new Promise((resolve) => setTimeout(resolve, 60));
      session.stop();
      await expect(Promise.allSettled(questions)).resolves.toMatchObject(
        Array(3).fill({ status: 'rejected', reason: { message: 'stopped' } }),
      );
      await expect(session.query('d.example', 'A')).rejects.toThrow('stopped');
      // The server's own ends of TCP connections close a moment later.
      await expectNothingLeft(before);
    },
  );

  it('leaves nothing behind after answers', async () => {
    const server = await serve((asked) => (asked.nth % 2 === 0 ? null : reply(asked, [a(asked.question.name)])));
    await settle();
    const before = open();
    const session = sessionOf({ servers: [server] });
    await Promise.all(Array.from({ length: 10 }, (_, i) => session.query(`h${i}.example`, 'A')));
    await expectNothingLeft(before);
  });

  it('ends no process when nobody listens to a question any more', async () => {
    const server = await serve(() => null);
    const session = sessionOf({ servers: [server] });
    void session.query('x.example', 'A');
    session.stop();
    await settle();
  });
});
