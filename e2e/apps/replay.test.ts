// What each app finds in zones of every kind, and what the servers saw of the asking: few connections, and no secret.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppsDiscovered, discoverApps } from '../../lib/diagnosis/discover-apps.ts';
import { type AppId, appIds, unknownGots } from '../../lib/model/app-find.ts';
import { parseAccountInput } from '../../lib/model/input.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { createServerLedger } from '../../lib/net/server-ledger.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { oldmill } from '../world/domains/oldmill.ts';
import { ipv4, mailDomain } from '../world/practice-domain.ts';
import { startWorld, type World } from '../world/world.ts';
import { appZones } from './zones.ts';

/** One server stands behind every name, and a private address behind one. */
const inside = mailDomain({
  domain: 'inside-address.example',
  number: 300,
  story: '',
  records: { autoconfig: { A: ['10.0.0.7'] }, autodiscover: { A: ['127.0.0.1'] }, '@': { A: ['192.168.1.1'] } },
});

/** Where plain HTTP leads: to a machine inside, to another port, to somebody's name and password. */
const places = [
  'http://192.168.0.1/',
  'http://www.inside-redirect.example:8080/',
  'http://a:b@www.inside-redirect.example/',
];
const redirected = places.map((location, index) => {
  const number = 301 + index;
  const domain = `inside-redirect-${index}.example`;
  return mailDomain({
    ...{ domain, number, story: '', records: { autoconfig: { A: [ipv4(number, 90)] } } },
    hosts: [
      {
        address: ipv4(number, 90),
        doors: {
          80: {
            ...{ protocol: 'https', security: 'none', certificate: { names: [domain] } },
            replies: { '/mail/config-v1.1.xml': { status: 302, location } },
          },
        },
      },
    ],
  });
});

const directory = mkdtempSync(join(tmpdir(), 'mailmend-apps-'));
const found = new Map<string, AppsDiscovered>();
let world: World;
beforeAll(async () => {
  world = await startWorld({
    directory,
    domains: [...appZones.map(({ zone }) => zone), oldmill, inside, ...redirected],
  });
  process.env.MAILMEND_PRACTICE = world.file;
  for (const { domain } of world.domains) {
    const input = parseAccountInput(domain);
    if (!input.ok) throw new Error(domain);
    const before = world.connections();
    const discovered = await discoverApps(input.input, { signal: new AbortController().signal });
    if (!discovered) throw new Error(`${domain} took too long.`);
    found.set(domain, discovered);
    const most = Math.max(...[...world.connections()].map(([address, count]) => count - (before.get(address) ?? 0)));
    expect(most, domain).toBeLessThanOrEqual(8);
  }
}, 120_000);
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

const discovered = (domain: string): AppsDiscovered => {
  const one = found.get(domain);
  if (!one) throw new Error(`${domain} was not looked up.`);
  return one;
};

/** "imap mail:993 tls anna" for what is found below the domain; null: nothing. */
function line(domain: string, id: AppId): string | null {
  const finding = discovered(domain).apps.find((app) => app.id === id);
  if (!finding?.result) return null;
  const { protocol, host, port, security, username } = finding.result.incoming;
  return `${protocol} ${host.replace(`.${domain}`, '')}:${port} ${security} ${username.replace(`@${domain}`, '@')}`;
}

const usual = 'imap mail:993 tls anna@';
const other = 'imap other:993 tls anna@';
const letters: Record<string, AppId> = {
  T: 'thunderbird',
  A: 'thunderbird-android',
  O: 'outlook-classic',
  K: 'kmail',
  E: 'evolution',
  G: 'geary',
  S: 'srv',
};

describe('what each app finds', () => {
  // The apps that find something, by their letters; the others find nothing.
  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['own-name', { TAEG: usual }],
    ['well-known', { TAE: usual }],
    ['pop-first', { T: 'pop3 mail:995 tls anna@', AE: usual }],
    ['local-part', { TAE: 'imap mail:993 tls anna', G: usual }],
    ['domain-placeholder', { TAE: usual }],
    ['web-page', { AE: usual }],
    ['no-servers', { A: usual }],
    ['malformed', { AE: usual }],
    ['wrong-type', { AEG: usual }],
    ['moved', { TAEG: usual }],
    ['plain-http', { TAKE: usual }],
    ['plain-http-moved', { TAKE: usual }],
    ['bad-certificate', { TAE: usual }],
    ['two-providers', { TG: usual, AE: other }],
    ['oauth-first', { TE: usual, AG: other }],
    ['unencrypted', { TEG: 'imap mail:143 plain anna@' }],
    ['without-id', { A: other, EG: usual }],
    ['document-type', {}],
    ['mx-alone', { TAE: 'imap server7.hosting.example:993 tls anna@' }],
    ['no-mail', {}],
    ['records-alone', { ES: usual }],
    ['outlook-alone', { TO: usual }],
    ['outlook-page-first', { O: usual }],
    ['outlook-moved', { O: usual }],
    ['outlook-led-by-http', { TO: usual }],
    ['outlook-by-record', { TO: usual }],
    ['outlook-exchange', { TO: 'exchange exchange:443 tls anna@' }],
    ['outlook-login-name', { TO: 'imap mail:993 tls u12345' }],
    ['inside-address', {}],
  ])('%s', (name, expected) => {
    const domain = `${name}.example`;
    const seen = Object.entries(letters).map(([letter, id]) => [letter, line(domain, id)]);
    const wanted = Object.entries(letters).map(([letter]) => [
      letter,
      Object.entries(expected).find(([group]) => group.includes(letter))?.[1] ?? null,
    ]);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted));
  });

  it('is told for all apps, in their order', () => {
    for (const { apps } of found.values()) expect(apps.map(({ id }) => id)).toEqual(appIds);
  });

  it('says whether the doors open there', () => {
    const works = (domain: string, id: AppId) => discovered(domain).apps.find((app) => app.id === id)?.works;
    expect(works('own-name.example', 'thunderbird')).toBe(true);
    // What Mailmend itself serves.
    expect(works('told.example', 'thunderbird')).toBe(true);
    expect(works('told-at-home.example', 'thunderbird-android')).toBe(true);
    expect(works('told-by-pox.example', 'outlook-classic')).toBe(true);
    expect(works('two-providers.example', 'thunderbird-android')).toBe(false); // no such host
    expect(works('unencrypted.example', 'thunderbird')).toBe(false); // no login without encryption
    expect(works('outlook-exchange.example', 'outlook-classic')).toBe(null); // tells nothing without a login
    expect(works('nothing.example', 'thunderbird')).toBe(null);
  });

  it.each([
    ['document-type.example', 'thunderbird'],
    ['inside-address.example', 'thunderbird'],
    ['inside-address.example', 'outlook-classic'],
    ['inside-redirect-0.example', 'thunderbird'],
    ['inside-redirect-1.example', 'kmail'],
    ['inside-redirect-2.example', 'evolution'],
  ] as const)('is left open where nobody may look: %s, %s', (domain, id) => {
    const finding = discovered(domain).apps.find((app) => app.id === id);
    expect(finding?.asked.some(({ got }) => unknownGots.has(got))).toBe(true);
    expect(finding?.works).toBe(null);
  });
});

describe('the asking', () => {
  it('carries no secret, and logs in nowhere', () => {
    expect(world.sessions.flatMap(({ logins }) => logins)).toEqual([]);
    const said = world.sessions.map(({ clear, secured }) => clear + secured).join('\n');
    expect(said).not.toMatch(/authorization:|practice-/i);
  });

  it('goes to port 80 without encryption, and there only by GET and POST', () => {
    const plain = world.sessions.filter(({ port }) => port === 80);
    expect(plain.length).toBeGreaterThan(0);
    for (const { clear } of plain) expect(clear).toMatch(/^(GET|POST) \//);
  });
});

describe('our own restraint', () => {
  it('is no silence of theirs', async () => {
    const profile = operatorProfileSchema.parse({});
    const servers = createServerLedger();
    const network = createNetwork(profile, world.file, { servers, practiceIsOwn: false });
    const { zone } = appZones.find(({ zone: { domain } }) => domain === 'own-name.example') ?? {};
    const website = zone?.hosts.find(({ doors }) => 80 in doors)?.address ?? '';
    servers.shun(website);
    const input = parseAccountInput('own-name.example');
    if (!input.ok) throw new Error('own-name.example');
    const { signal } = new AbortController();
    const restrained = await discoverApps(input.input, { signal, shared: { network, profile } });
    expect(restrained?.apps[0]).toMatchObject({ id: 'thunderbird', result: null, works: null });
    expect(restrained?.apps[0]?.asked[0]?.got).toBe('not-asked');
  }, 60_000);
});

describe('what an old host has left', () => {
  it('is named with the record, and with what belongs there', () => {
    expect(discovered('oldmill.example').leftovers).toEqual([
      {
        record: { name: 'autodiscover.oldmill.example', type: 'CNAME', value: 'autodiscover.oldhost.example' },
        url: 'https://autodiscover.oldmill.example/autodiscover/autodiscover.xml',
        ...{ host: 'imap.oldhost.example', apps: ['outlook-classic'], replacement: null },
      },
      {
        record: { name: '_imaps._tcp.oldmill.example', type: 'SRV', value: '0 1 993 imap.oldhost.example' },
        ...{ url: null, host: 'imap.oldhost.example', apps: ['srv'] },
        replacement: '0 1 993 server7.hosting.example',
      },
    ]);
  });

  it('is the Exchange that answers for a domain whose mail is read elsewhere', () => {
    const [leftover] = discovered('outlook-exchange.example').leftovers;
    expect(leftover?.record).toEqual({
      ...{ name: 'autodiscover.outlook-exchange.example', type: 'A' },
      value: ipv4(appZones.findIndex(({ zone }) => zone.domain === 'outlook-exchange.example') + 100, 80),
    });
  });

  it('is nothing anywhere else', () => {
    const astray = [...found].filter(([, { leftovers }]) => leftovers.length > 0).map(([domain]) => domain);
    expect(astray.toSorted()).toEqual(['oldmill.example', 'outlook-exchange.example', 'outlook-led-elsewhere.example']);
  });
});
