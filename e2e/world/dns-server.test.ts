// The practice DNS answers like a resolver: spelling kept, negatives right, aliases, wildcards, faults, truncation.
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import dnsPacket, { type DecodedPacket, type Packet } from 'dns-packet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DnsServer, startDnsServer } from './dns-server.ts';

let server: DnsServer;
beforeAll(async () => {
  server = await startDnsServer([
    {
      origin: 'sunny.example',
      records: {
        '@': { MX: [[10, 'mail']], TXT: ['v=spf1 mx -all', 'x'.repeat(300)] },
        mail: { A: ['198.18.1.10'], ttl: 60 },
        www: { CNAME: 'mail' },
        'a.deep.name': { A: ['198.18.1.11'] },
        '*.wild': { TXT: ['caught'] },
        away: { CNAME: 'gone.elsewhere.example.' },
        loop: { CNAME: 'loop' },
        null: { MX: [[0, '.']] },
        big: { TXT: Array.from({ length: 12 }, (_, i) => `${i}${'y'.repeat(120)}`) },
        cut: { TXT: ['whole'] },
        bogus: { A: ['198.18.1.12'] },
      },
      faults: { lame: 'servfail', closed: 'refused', silent: 'timeout', cut: 'truncate', bogus: 'bogus' },
    },
  ]);
});
afterAll(() => server.close());

const encode = (name: string, type: string, flags: number, edns: boolean) =>
  dnsPacket.encode({
    type: 'query',
    id: 4711,
    flags,
    questions: [{ name, type }],
    additionals: edns ? [{ type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options: [] }] : [],
  } as unknown as Packet);

function ask(
  name: string,
  type: string,
  { flags = 0x0100, edns = true, patience = 2000 } = {},
): Promise<DecodedPacket | null> {
  const socket = createSocket('udp4');
  return new Promise<DecodedPacket | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    socket.once('message', (message) => {
      clearTimeout(timer);
      resolve(dnsPacket.decode(message));
    });
    socket.send(encode(name, type, flags, edns), server.port, '127.0.0.1');
  }).finally(() => socket.close());
}

function askByTcp(name: string, type: string): Promise<DecodedPacket> {
  const query = encode(name, type, 0x0100, true);
  const size = Buffer.from([query.length >> 8, query.length & 255]);
  const socket = connect(server.port, '127.0.0.1', () => socket.write(Buffer.concat([size, query])));
  return new Promise<DecodedPacket>((resolve, reject) => {
    let received = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= 2 + received.readUInt16BE(0)) resolve(dnsPacket.decode(received.subarray(2)));
    });
  }).finally(() => socket.destroy());
}

const data = (packet: DecodedPacket | null) => packet?.answers?.map((record) => (record as { data: unknown }).data);
const rcode = (packet: DecodedPacket | null) => (packet as unknown as { rcode: string } | null)?.rcode;

test('the question comes back spelt as it was asked, the name is found in any case', async () => {
  const reply = await ask('mAiL.SuNNy.eXample', 'A');
  expect(reply?.id).toBe(4711);
  expect(reply?.questions?.[0]?.name).toBe('mAiL.SuNNy.eXample');
  expect(reply?.answers?.[0]).toMatchObject({ name: 'mAiL.SuNNy.eXample', type: 'A', ttl: 60, data: '198.18.1.10' });
});

test.each([
  ['nowhere.sunny.example', 'A', 'NXDOMAIN'],
  ['elsewhere.example', 'A', 'NXDOMAIN'],
  ['mail.sunny.example', 'AAAA', 'NOERROR'],
  ['deep.name.sunny.example', 'A', 'NOERROR'],
  ['name.sunny.example', 'TXT', 'NOERROR'],
  ['example', 'NS', 'NOERROR'],
])('%s %s without records says %s with an SOA', async (name, type, expected) => {
  const reply = await ask(name, type);
  expect(rcode(reply)).toBe(expected);
  expect(reply?.answers).toEqual([]);
  expect(reply?.authorities?.[0]?.type).toBe('SOA');
});

test('aliases are followed, to an answer and to nowhere; a loop ends', async () => {
  expect(data(await ask('www.sunny.example', 'A'))).toEqual(['mail.sunny.example', '198.18.1.10']);
  const dangling = await ask('away.sunny.example', 'A');
  expect(rcode(dangling)).toBe('NXDOMAIN');
  expect(data(dangling)).toEqual(['gone.elsewhere.example']);
  expect((await ask('loop.sunny.example', 'A', { edns: true }))?.answers?.length).toBeGreaterThan(1);
});

test('wildcards, long texts and the null MX', async () => {
  expect(String(data(await ask('any.thing.wild.sunny.example', 'TXT')))).toBe('caught');
  const texts = data(await ask('sunny.example', 'TXT')) as Buffer[][];
  expect(texts[1]?.map((part) => part.length)).toEqual([255, 45]);
  expect(data(await ask('null.sunny.example', 'MX'))).toEqual([{ preference: 0, exchange: '.' }]);
});

test('faults: SERVFAIL, REFUSED, silence, and SERVFAIL that checking disabled cures', async () => {
  expect(rcode(await ask('lame.sunny.example', 'A'))).toBe('SERVFAIL');
  expect(rcode(await ask('closed.sunny.example', 'A'))).toBe('REFUSED');
  expect(await ask('silent.sunny.example', 'A', { patience: 100 })).toBeNull();
  expect(rcode(await ask('bogus.sunny.example', 'A'))).toBe('SERVFAIL');
  expect(data(await ask('bogus.sunny.example', 'A', { flags: 0x0110 }))).toEqual(['198.18.1.12']);
});

test('too long for UDP, or on demand: TC, and the whole answer over TCP', async () => {
  for (const name of ['big.sunny.example', 'cut.sunny.example']) {
    const short = await ask(name, 'TXT', { edns: false });
    expect((short as unknown as { flag_tc: boolean }).flag_tc).toBe(true);
    expect(short?.answers).toEqual([]);
    expect((await askByTcp(name, 'TXT')).answers?.length).toBeGreaterThan(0);
  }
});

test('junk is left unanswered and harms nothing', async () => {
  const socket = createSocket('udp4');
  await new Promise((resolve) => socket.send(Buffer.from('junk'), server.port, '127.0.0.1', resolve));
  socket.close();
  expect(rcode(await ask('mail.sunny.example', 'A'))).toBe('NOERROR');
});
