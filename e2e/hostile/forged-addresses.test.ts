// A domain's DNS points inwards, by every way a name can: nothing is ever dialled there, and all refusals look the same.

import dgram from 'node:dgram';
import net from 'node:net';
import dnsPacket, { type Packet } from 'dns-packet';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { dialablePorts } from '../../lib/net/dial.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { readProfile } from '../../lib/operator/profile.ts';
import { reverseName } from '../../lib/records/reverse-name.ts';
import { type DnsServer, startDnsServer } from '../world/dns-server.ts';
import type { Zone } from '../world/dns-zone.ts';

const inward = {
  A: [
    '10.0.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '192.168.1.1',
    '172.16.0.1',
    '100.64.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.10',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ],
  AAAA: [
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::1',
    '2001:2::10',
    '3fff::1',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2620:4f:8000::1',
    '2a00:1450::5efe:a00:1',
  ],
};
const targets = [
  ...inward.A.map((address) => ({ type: 'A' as const, address })),
  ...inward.AAAA.map((address) => ({ type: 'AAAA' as const, address })),
].map((target, index) => ({ ...target, domain: `t${index}.test` }));

/** Every way in by a name: its own, an alias, MX, SRV, autoconfig, name servers. */
function zoneOf({ type, address, domain }: (typeof targets)[number]): Zone {
  const here = { [type]: [address] };
  return {
    origin: domain,
    records: {
      '@': { ...here, MX: [[10, 'mx']], NS: ['ns'], TXT: ['v=spf1 mx a -all'] },
      mx: here,
      ns: here,
      inside: here,
      mail: { CNAME: 'inside' },
      autoconfig: here,
      autodiscover: { CNAME: 'inside' },
      '_imaps._tcp': { SRV: [[0, 1, 993, 'inside']] },
      '_imap._tcp': { SRV: [[0, 1, 6379, 'inside']] },
      '_submissions._tcp': { SRV: [[0, 1, 465, 'inside']] },
    },
  };
}

let dns: DnsServer;
const canaries: net.Server[] = [];
let canaryHits = 0;
const connect = vi.spyOn(net, 'connect');
const sent = vi.spyOn(dgram.Socket.prototype, 'send');
beforeAll(async () => {
  // The resolver of a network knows the names of its machines inside: every one of these has such a name.
  const insideNames: Zone[] = targets.map(({ address }) => ({
    origin: reverseName(address),
    records: { '@': { PTR: ['vault.inside.'] } },
  }));
  dns = await startDnsServer([...targets.map(zoneOf), ...insideNames]);
  // Listeners where a wrong step would lead, on the ports that are free to us.
  for (const port of Object.values(dialablePorts).flatMap((ports) => [...ports])) {
    const server = net.createServer((socket) => {
      canaryHits += 1;
      socket.destroy();
    });
    const open = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (open) canaries.push(server);
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  for (const server of canaries) server.close();
  await dns.close();
});
beforeEach(() => {
  connect.mockClear();
  sent.mockClear();
});

async function check(domain: string, port: number, body: object = {}): Promise<Report> {
  const profile = readProfile(undefined);
  const network = { ...profile, network: { ...profile.network, resolvers: [`127.0.0.1:${port}`] } };
  const shared = openEnvironment({ profile: network, network: createNetwork(network, undefined) });
  const parsed = parseDiagnosisRequest({ address: `anna@${domain}`, password: 'Secret-Canary-2', ...body });
  if (!parsed.ok) throw new Error(parsed.message);
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    if (event.type === 'finished') return event.report;
  throw new Error('the run did not finish');
}

/** What the report says, without the names, the addresses and the times. */
function outline(
  { findings, recommendation, probes, verdict }: Report,
  { domain, address }: { domain: string; address: string },
) {
  const neutral = (value: unknown) =>
    JSON.stringify(value).replaceAll(domain, 'DOMAIN').replaceAll(JSON.stringify(address).slice(1, -1), 'ADDRESS');
  const doors = probes.filter(({ id }) => ['imap', 'pop3', 'submission', 'login', 'mx-smtp'].includes(id));
  const fetches = (['autoconfig', 'autodiscover'] as const).map((id) => [
    id,
    seenBy(probes, id).flatMap((seen) => seen.fetches.map(({ failure }) => failure)),
  ]);
  return {
    verdict,
    recommendation,
    findings: findings.map(({ id }) => id).sort(),
    doors: doors.map(({ id, target, status, why }) => neutral([id, target, status, why])).sort(),
    fetches,
    webServer: probes.filter(({ id }) => id === 'web-server-smtp').map(({ status, why }) => [status, why]),
  };
}

/** Where packets went: TCP by `net.connect`, UDP by `send`. */
const packetsTo = () => [
  ...connect.mock.calls.map(([options]) => (options as unknown as { host: string }).host),
  ...sent.mock.calls.map((call) => call.findLast((part) => typeof part === 'string') as unknown as string),
];

describe('an address that points inwards', () => {
  let first: ReturnType<typeof outline> | null = null;
  test.each(targets.map((target) => [target.address, target] as const))(
    '%s is never dialled',
    async (_address, target) => {
      const confirmedHosts = [`inside.${target.domain}`];
      // The person may name the website's server by its address: the one way in that no name leads through.
      const told = { confirmedHosts, symptom: 'webform', webServer: target.address };
      const report = await check(target.domain, dns.port, told);
      expect(connect).not.toHaveBeenCalled();
      expect(new Set(packetsTo().filter(Boolean))).toEqual(new Set(['127.0.0.1'])); // the scripted DNS alone
      expect(canaryHits).toBe(0);
      expect(JSON.stringify(report)).not.toContain('vault.inside');
      expect(report.recommendation).toBeNull();
      expect(report.probes.filter(({ id, status }) => id === 'login' && status === 'observed')).toEqual([]);
      const seen = outline(report, target);
      first ??= seen;
      expect(seen.doors).toEqual(first.doors);
      expect(seen.fetches).toEqual(first.fetches);
      expect(seen.webServer).toEqual([['unknown', 'address-not-allowed']]);
      expect(seen.verdict).toBe(first.verdict);
    },
  );
});

test('an answer that flips is asked for once: what was checked is what is dialled', async () => {
  const counts = new Map<string, number>();
  const server = dgram.createSocket('udp4');
  server.on('message', (message, peer) => {
    const query = dnsPacket.decode(message);
    const [question] = query.questions ?? [];
    if (!question) return;
    const key = `${question.type} ${question.name.toLowerCase()}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const data = count === 1 ? '93.184.216.34' : '127.0.0.1';
    const answers =
      question.type === 'A'
        ? [{ type: 'A', name: question.name, ttl: 0, data }]
        : question.type === 'MX'
          ? [{ type: 'MX', name: question.name, ttl: 0, data: { preference: 1, exchange: 'mx.flip.test' } }]
          : [];
    const reply = { type: 'response', id: query.id, flags: 0x8180, questions: [question], answers };
    server.send(dnsPacket.encode(reply as unknown as Packet), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  const dialled: string[] = [];
  connect.mockImplementation(((options: { host: string }) => {
    dialled.push(options.host);
    const socket = new net.Socket();
    setImmediate(() => socket.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })));
    return socket;
  }) as unknown as typeof net.connect);
  await check('flip.test', server.address().port);
  connect.mockReset();
  server.close();
  expect(dialled.length).toBeGreaterThan(0);
  expect(new Set(dialled)).toEqual(new Set(['93.184.216.34']));
  expect(dialled.length).toBeLessThanOrEqual(8);
  expect(canaryHits).toBe(0);
});
