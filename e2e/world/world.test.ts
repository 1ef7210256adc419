// The practice world as a whole: the join file's form, that nothing collides, and that healthy domains truly are.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { domainToASCII } from 'node:url';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createZoneLookup } from './dns-zone.ts';
import { practiceDomains } from './domains/index.ts';
import { mailboxDomains } from './domains/mailboxes/index.ts';
import { serverDomains } from './domains/servers/index.ts';
import { infrastructure } from './infrastructure.ts';
import { lineClient } from './line-client.ts';
import { startWorld, type World } from './world.ts';

interface JoinFile {
  dns: string;
  hosts: Record<string, Record<string, string>>;
  ca: string;
  rttMs: number;
}
let directory: string;
let world: World;
let joined: JoinFile;
let ca: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-world-'));
  world = await startWorld({ directory, rttMs: 50 });
  joined = JSON.parse(readFileSync(world.file, 'utf8'));
  ca = readFileSync(join(directory, joined.ca), 'utf8');
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const surroundings = infrastructure(practiceDomains);
const zones = [surroundings, ...practiceDomains].flatMap((part) => part.zones);
const hosts = [surroundings, ...practiceDomains].flatMap((part) => part.hosts);
const lookup = createZoneLookup(zones);
const answers = (name: string, type: string) =>
  lookup(name, type)
    .answers.filter((record) => record.type === type)
    .map((record) => record.data);
const texts = (name: string) => answers(name, 'TXT').map((parts) => (parts as Buffer[]).join(''));

test('the join file has exactly the agreed form', () => {
  expect(Object.keys(joined).sort()).toEqual(['ca', 'dns', 'hosts', 'rttMs']);
  expect(joined.dns).toMatch(/^127\.0\.0\.1:\d+$/);
  expect(joined.rttMs).toBe(50);
  expect(ca).toMatch(/^-----BEGIN CERTIFICATE-----/);
  for (const [address, ports] of Object.entries(joined.hosts)) {
    expect(address).toMatch(/^(198\.1[89]\.|2001:2:0:)/);
    for (const [port, end] of Object.entries(ports)) {
      expect(['25', '53', '80', '110', '143', '443', '465', '587', '993', '995']).toContain(port);
      expect(end).toMatch(/^127\.0\.0\.1:\d+$/);
    }
  }
});

test('domains.json tells the start page each domain, account and story', () => {
  const listed = JSON.parse(readFileSync(join(directory, 'domains.json'), 'utf8')) as Array<Record<string, string>>;
  expect(listed).toHaveLength(practiceDomains.length);
  expect(listed[0]).toEqual({
    domain: 'sunny.example',
    address: 'anna@sunny.example',
    password: 'practice-sunny',
    story: 'Everything works.',
  });
  for (const { story = '' } of listed) expect(story).toMatch(/^[A-Z].*\.$/);
});

test('no two hosts share an address, no two domains a name', () => {
  const addresses = hosts.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(practiceDomains.map(({ domain }) => domain)).size).toBe(practiceDomains.length);
  for (const { domain, address } of practiceDomains) {
    expect(domainToASCII(address.slice(address.indexOf('@') + 1))).toBe(domain);
  }
});

/** Healthy in ways of their own, which this test's plain client does not know. */
const odd: ReadonlySet<string> = new Set([...mailboxDomains, ...serverDomains].map(({ domain }) => domain));
const faultless = practiceDomains.filter(
  ({ domain, expected, guests, hosts, zones: own }) =>
    expected.length === 0 &&
    !odd.has(domain) &&
    // What a firewall drops is no fault, but nobody can look behind it.
    hosts.every(({ filtered }) => filtered === undefined) &&
    // Nothing is found at closed25.example, since nothing could be proven. The big providers are not ours to mend, and
    // Microsoft takes no passwords at all.
    domain !== 'closed25.example' &&
    guests?.microsoft === undefined &&
    guests?.google === undefined &&
    own.every(({ faults }) => faults === undefined),
);
describe.each(faultless.map((domain) => [domain.domain, domain] as const))('healthy: %s', (domain, practice) => {
  const exchanges = answers(domain, 'MX') as Array<{ exchange: string }>;
  test('its DNS is beyond reproach', () => {
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { exchange } of exchanges) {
      expect(answers(exchange, 'CNAME')).toEqual([]);
      const addresses = answers(exchange, 'A') as string[];
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(Object.keys(joined.hosts[address] ?? {})).toContain('25');
        const reverse = answers(`${address.split('.').reverse().join('.')}.in-addr.arpa`, 'PTR');
        expect(reverse).toEqual([exchange]);
      }
    }
    const names = answers(domain, 'NS') as string[];
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(answers(name, 'A').length).toBe(1);
    expect(texts(domain).filter((text) => text.startsWith('v=spf1'))).toHaveLength(1);
    expect(texts(`default._domainkey.${domain}`)[0]).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]{392}$/);
    expect(texts(`_dmarc.${domain}`)).toEqual(['v=DMARC1; p=reject']);
  });

  test('its mailbox opens with the published password, over a verified certificate', async () => {
    const host = exchanges[0]?.exchange ?? '';
    const ports = joined.hosts[String(answers(host, 'A')[0])] ?? {};
    const secure = ports[993] !== undefined;
    const before = world.sessions.length;
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: Number((ports[993] ?? ports[143])?.split(':')[1]),
      servername: host,
      secure,
      ...(secure ? {} : { doSTARTTLS: true }),
      tls: { ca },
      auth: { user: practice.address, pass: practice.password },
      logger: false,
    });
    client.on('error', () => {});
    await client.connect();
    expect((await client.list()).length).toBe(6);
    await client.logout();
    const session = world.sessions[before];
    expect(session?.logins).toEqual([{ user: practice.address, accepted: true }]);
    expect(session?.clear).not.toContain(practice.password);
  });

  test('its submission server shows a verified certificate', async () => {
    const host = exchanges[0]?.exchange ?? '';
    const end = joined.hosts[String(answers(host, 'A')[0])]?.[587] ?? '';
    const client = await lineClient(end);
    await client.expect(/^220/);
    await client.ask('EHLO client.example', /^250 /m);
    await client.ask('STARTTLS', /^220/);
    await client.startTls(ca, host);
    expect(await client.ask('EHLO client.example', /^250 /m)).toContain('AUTH PLAIN LOGIN');
    client.close();
  });
});

test('every file of domains/ is in an index', () => {
  const folders = ['', 'dns/', 'mailboxes/', 'published/', 'servers/', 'webforms/'].map(
    (folder) => new URL(`./domains/${folder}`, import.meta.url),
  );
  const files = folders.flatMap((folder) => readdirSync(folder)).filter((file) => /(?<!^index)\.ts$/.test(file));
  expect(files).toHaveLength(practiceDomains.length);
});

test('connections are counted by practice address', async () => {
  const before = world.connections().get('198.18.27.10') ?? 0;
  const end = joined.hosts['198.18.27.10']?.[143] ?? '';
  for (let i = 0; i < 3; i += 1) (await lineClient(end)).close();
  await expect.poll(() => world.connections().get('198.18.27.10')).toBe(before + 3);
});

test('every practice domain says what it must give', () => {
  for (const { expected, expectedWithoutPassword } of practiceDomains) {
    for (const id of [...expected, ...expectedWithoutPassword]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(expected).toEqual(expect.arrayContaining(expectedWithoutPassword));
  }
});
