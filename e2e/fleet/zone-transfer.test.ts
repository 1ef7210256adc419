// Domains by a catalog zone, from a real NSD with a signed transfer; and name servers that send what nobody should send.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readZone } from '../../lib/fleet/read-zones.ts';
import { wireName } from '../../lib/net/axfr/records.ts';
import { type TransferBounds, transferZone } from '../../lib/net/axfr/transfer.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { addFleetDomains, fleetDomains } from '../../lib/store/fleet-domains.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';

const ZONE = 'catalog.harbour.example';
const SECRET = Buffer.from('a key for the transfer of zones!').toString('base64');
const { signal } = new AbortController();

const hasNsd = ((): boolean => {
  try {
    execFileSync('nsd', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasNsd) process.stderr.write('\nNSD is NOT INSTALLED here: the transfers from it are SKIPPED.\n\n');

let folder: string;
let store: OpenStore;
const children: ChildProcess[] = [];
const servers: Server[] = [];
const sockets = new Set<Socket>();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailmend-zones-'));
  store = openStore({ data: folder, database: null });
  await store.ready();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  await Promise.all(
    children.splice(0).map(async (child) => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    }),
  );
  await store.close();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** NSD with this zone; without the key it gives nothing away. */
async function startNsd(lines: readonly string[]): Promise<number> {
  const port = await freePort();
  const head = `$ORIGIN ${ZONE}.\n$TTL 0\n@ IN SOA invalid. invalid. ${Date.now() % 1e9} 60 60 600 0\n@ IN NS invalid.\n`;
  writeFileSync(join(folder, 'zone'), `${head}${lines.join('\n')}\n`);
  const configuration = `server:
  ip-address: 127.0.0.1
  port: ${port}
  zonesdir: "${folder}"
  database: ""
  username: ""
  pidfile: ""
  xfrdfile: "${folder}/xfrd"
  zonelistfile: "${folder}/list"
  xfrdir: "${folder}"
  server-count: 1
remote-control:
  control-enable: no
key:
  name: "fleet-key"
  algorithm: hmac-sha256
  secret: "${SECRET}"
zone:
  name: "${ZONE}"
  zonefile: "zone"
  provide-xfr: 127.0.0.1 fleet-key
`;
  writeFileSync(join(folder, 'nsd.conf'), configuration);
  children.push(spawn('nsd', ['-d', '-c', join(folder, 'nsd.conf')], { stdio: 'ignore' }));
  return port;
}
const member = (node: string, domain: string) => `${node}.zones IN PTR ${domain}.`;

function entryFor(port: number, tsig = true) {
  const [entry] = operatorProfileSchema.parse({
    fleet: {
      zones: [
        {
          ...{ zone: `${ZONE}.`, servers: [`127.0.0.1:${port}`], labels: ['hosted'] },
          ...(tsig ? { tsig: { name: 'fleet-key' } } : {}),
        },
      ],
    },
  }).fleet.zones;
  if (!entry) throw new Error('no zone');
  return entry;
}
/** Once the server listens. */
async function readOnce(port: number, tsig = true) {
  let read = await readZone(store, entryFor(port, tsig), signal);
  for (let tries = 0; tries < 100 && !read.ok && read.why === 'unreachable'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    read = await readZone(store, entryFor(port, tsig), signal);
  }
  return read;
}
async function known(): Promise<string[]> {
  const list: string[] = [];
  for await (const { domain } of fleetDomains(store)) list.push(domain);
  return list;
}

describe.skipIf(!hasNsd)('a catalog zone at NSD', () => {
  it('brings its members, and takes those that left', { timeout: 60_000 }, async () => {
    vi.stubEnv('MAILMEND_TSIG_SECRET', SECRET);
    const many = Array.from({ length: 3_000 }, (_, i) => member(`n${i}`, `shop${i}.example`));
    const version = 'version IN TXT "2"';
    await addFleetDomains(store, [{ domain: 'shop1.example', labels: [] }]);
    const first = await readOnce(await startNsd([version, ...many, 'group.n1.zones IN TXT "old"']));
    expect(first).toEqual({ ok: true, zone: ZONE, added: 2_999, known: 1, left: [], unusable: 0 });
    const second = await readOnce(await startNsd([version, ...many.slice(3), member('odd', 'new.example')]));
    // The second was there before the zone named it: nobody takes it out.
    expect(second).toMatchObject({ ok: true, added: 1, known: 2_997, left: ['shop0.example', 'shop2.example'] });
    expect(await known()).toHaveLength(2_999);
    expect(await known()).toContain('shop1.example');
  });

  it('is not given away, or not believed, without the key', { timeout: 60_000 }, async () => {
    const port = await startNsd(['version IN TXT "2"', member('one', 'one.example')]);
    vi.stubEnv('MAILMEND_TSIG_SECRET', SECRET);
    expect(await readOnce(port)).toMatchObject({ ok: true, added: 1 });
    expect(await readOnce(port, false)).toEqual({ ok: false, zone: ZONE, why: 'refused' });
    vi.stubEnv('MAILMEND_TSIG_SECRET', Buffer.from('another key than the one of NSD').toString('base64'));
    expect((await readOnce(port)).ok).toBe(false);
    vi.stubEnv('MAILMEND_TSIG_SECRET', '');
    expect(await readOnce(port)).toEqual({ ok: false, zone: ZONE, why: 'no-secret' });
    expect(await known()).toEqual(['one.example']);
  });

  it('of another version changes nothing', { timeout: 60_000 }, async () => {
    vi.stubEnv('MAILMEND_TSIG_SECRET', SECRET);
    const port = await startNsd(['version IN TXT "3"', member('one', 'one.example')]);
    expect(await readOnce(port)).toEqual({ ok: false, zone: ZONE, why: 'other-version' });
    expect(await known()).toEqual([]);
  });
});

const uint16 = (...values: number[]) => Buffer.from(values.flatMap((value) => [value >> 8, value & 255]));
const record = (owner: Buffer, type: number, data: Buffer, recordClass = 1) =>
  Buffer.concat([owner, uint16(type, recordClass, 0, 0, data.length), data]);
const soa = record(wireName(ZONE), 6, Buffer.concat([wireName('a'), wireName('b'), Buffer.alloc(20)]));
const pointer = (n: number) => record(wireName(`n${n}.zones.${ZONE}`), 12, wireName(`d${n}.example`));
const message = (id: Buffer, records: readonly Buffer[], flags = 0x8400) => {
  const body = Buffer.concat([id, uint16(flags, 0, records.length, 0, 0), ...records]);
  return Buffer.concat([uint16(body.length), body]);
};

/** A name server that answers as `answer` says. */
async function nameServer(answer: (socket: Socket, id: Buffer) => void): Promise<{ address: string; port: number }> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (query) => answer(socket, query.subarray(2, 4)));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: '127.0.0.1', port: (server.address() as { port: number }).port };
}
const small: TransferBounds = { bytes: 200_000, records: 500, ms: 5_000, quietMs: 300 };
const loop = record(Buffer.from([0xc0, 0x0c]), 12, wireName('x.example'));

describe('a transfer', () => {
  it('in several messages is put together', async () => {
    const at = await nameServer((socket, id) => {
      const whole = Buffer.concat([message(id, [soa, pointer(1)]), message(id, [pointer(2)]), message(id, [soa])]);
      for (const byte of [whole.subarray(0, 1), whole.subarray(1, 50), whole.subarray(50)]) socket.write(byte);
    });
    const got = await transferZone(at, ZONE, { signal });
    expect(got.ok && got.records.map(({ data }) => data).filter(Boolean)).toEqual(['d1.example', 'd2.example']);
  });

  it.each<[string, string, (socket: Socket, id: Buffer) => void]>([
    [
      'without end',
      'too-large',
      (socket, id) => {
        socket.write(message(id, [soa]));
        const more = () => {
          if (!socket.writable) return;
          socket.write(message(id, [pointer(1), pointer(2)]));
          setImmediate(more);
        };
        more();
      },
    ],
    ['that falls silent', 'too-slow', (socket, id) => socket.write(message(id, [soa, pointer(1)]))],
    ['that is cut off', 'hung-up', (socket, id) => socket.end(message(id, [soa, pointer(1)]))],
    [
      'of another class',
      'unreadable',
      (socket, id) => socket.write(message(id, [soa, record(wireName(ZONE), 12, wireName('x'), 3), soa])),
    ],
    ['whose name points to itself', 'unreadable', (socket, id) => socket.write(message(id, [loop, soa]))],
    ['with another number', 'unreadable', (socket) => socket.write(message(uint16(1), [soa, soa]))],
    ['without an SOA first', 'unreadable', (socket, id) => socket.write(message(id, [pointer(1), soa]))],
    ['that goes on behind its end', 'unreadable', (socket, id) => socket.write(message(id, [soa, soa, pointer(1)]))],
    ['of nothing', 'unreadable', (socket, id) => socket.write(message(id, []))],
    ['of noise', 'unreadable', (socket) => socket.write(Buffer.concat([uint16(40), Buffer.alloc(40, 0xff)]))],
    ['that is refused', 'refused', (socket, id) => socket.write(message(id, [], 0x8005))],
  ])('%s is refused', async (_, why, answer) => {
    const at = await nameServer(answer);
    expect(await transferZone(at, ZONE, { signal, limits: small })).toMatchObject({ ok: false, why });
  });

  it('without a signature is not believed where one is wanted', async () => {
    vi.stubEnv('MAILMEND_TSIG_SECRET', SECRET);
    const at = await nameServer((socket, id) => socket.write(message(id, [soa, pointer(1), soa])));
    expect(await readZone(store, entryFor(at.port), signal)).toEqual({ ok: false, zone: ZONE, why: 'unsigned' });
  });
});
