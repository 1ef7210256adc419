// The domain's own word goes before a guess: a guessed login waits for it, and nobody logs in twice for nothing new.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findDestination } from '../../lib/diagnosis/destination.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { autoconfig, type ConfiguredServer, serversOf } from './autoconfig.ts';
import { ipv4, type MailDomainOptions, mailDomain, mailDoors, type PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const path = '/.well-known/autoconfig/mail/config-v1.1.xml';

/** A domain whose website publishes `servers`, and takes so long for it. */
function publishing(
  number: number,
  name: string,
  { servers, afterMs, ...more }: { servers: ConfiguredServer[]; afterMs: number } & Partial<MailDomainOptions>,
): PracticeDomain {
  const domain = `${name}.example`;
  const practice = mailDomain({ domain, number, story: '', web: { [path]: autoconfig(domain, servers) }, ...more });
  const website = practice.hosts.find(({ address }) => address === ipv4(number, 80));
  if (website?.doors[443]) website.doors[443].greetingDelayMs = afterMs;
  return practice;
}

/** The new server of `old.example`, which its own document names; mail.old.example still runs, with passwords of old. */
const password = 'practice-new';
const newServer = {
  address: ipv4(1, 20),
  doors: mailDoors('imap.old.example', 'old.example', [{ user: 'anna@old.example', password }], {
    names: ['imap.old.example'],
  }),
};
const named = (name: string, more: Partial<ConfiguredServer>) =>
  serversOf(`mail.${name}.example`).map((server) => ({ ...server, ...more }));

/** What it says of the user name comes after a guess has logged in. */
const late = (number: number, name: string) =>
  publishing(number, name, {
    servers: named(name, { username: '%EMAILLOCALPART%' }),
    afterMs: 1_700,
    account: { user: 'anna' },
  });

const domains = {
  old: publishing(1, 'old', {
    servers: serversOf('imap.old.example'),
    afterMs: 120,
    password,
    account: { password: 'practice-of-old' },
    records: { imap: { A: [ipv4(1, 20)] } },
    hosts: [newServer],
  }),
  short: publishing(2, 'short', {
    servers: named('short', { username: '%EMAILLOCALPART%' }),
    afterMs: 120,
    account: { user: 'anna' },
  }),
  signIn: publishing(3, 'signin', { servers: named('signin', { authentication: 'OAuth2' }), afterMs: 120 }),
  hanging: publishing(4, 'hanging', { servers: named('hanging', {}), afterMs: 20_000 }),
  late: late(5, 'late'),
  wrong: late(9, 'wrong'),
  elsewhere: late(10, 'elsewhere'),
  foreign: publishing(6, 'foreign', { servers: named('foreign', { username: 'ben@foreign.example' }), afterMs: 0 }),
  /** One mailbox for several addresses: its own address is the only user name. */
  shared: publishing(13, 'shared', {
    servers: named('shared', { username: 'office@shared.example' }),
    afterMs: 0,
    account: { user: 'office@shared.example' },
  }),
  twice: publishing(7, 'twice', {
    servers: serversOf('imap.twice.example'),
    afterMs: 400,
    certificate: { names: ['imap.twice.example', 'mail.twice.example'] },
    records: {
      imap: { A: [ipv4(7, 10)] },
      '_imaps._tcp': { SRV: [[0, 1, 993, 'imap']] },
      '_submissions._tcp': { SRV: [[0, 1, 465, 'imap']] },
    },
  }),
  /** SRV is quick and knows no way to log in; the document comes later, and does. */
  signInLater: publishing(11, 'signinlater', {
    servers: named('signinlater', { authentication: 'OAuth2' }),
    afterMs: 500,
    records: { '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] } },
  }),
  shortLater: publishing(12, 'shortlater', {
    servers: named('shortlater', { username: '%EMAILLOCALPART%' }),
    afterMs: 500,
    account: { user: 'anna' },
    records: { '_imaps._tcp': { SRV: [[0, 1, 993, 'mail']] } },
  }),
  both: publishing(8, 'both', {
    servers: [...named('both', { authentication: 'OAuth2' }), ...named('both', {})],
    afterMs: 0,
  }),
};

const directory = mkdtempSync(join(tmpdir(), 'mailmend-own-word-'));
const profile = operatorProfileSchema.parse({});
let world: World;
let network: Network;
beforeAll(async () => {
  world = await startWorld({ directory, domains: Object.values(domains) });
  network = createNetwork(profile, world.file);
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

async function run({ address, password, hosts }: PracticeDomain, more: object = {}) {
  const parsed = parseDiagnosisRequest({ address, password, ...more });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = openEnvironment({ profile, network });
  const before = world.sessions.length;
  const events: DiagnosisEvent[] = [];
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error(`ended with ${last?.type}`);
  const own = new Set(hosts.map((host) => host.address));
  const logins = world.sessions
    .slice(before)
    .filter(({ address: at }) => own.has(at))
    .flatMap(({ protocol, address: at, logins: made }) => made.map((login) => ({ protocol, at, ...login })));
  const imap = logins.filter(({ protocol }) => protocol === 'imap');
  const ids = last.report.findings.map(({ id }) => id);
  const verifiedMs = events.find(
    (event) => event.type === 'recommendation' && event.recommendation?.incoming.verified === 'login',
  )?.ms;
  return { report: last.report, imap, logins, ids, verifiedMs };
}

it.concurrent('asks the server that the domain names, and leaves an old one under the guessed name alone', async ({
  expect,
}) => {
  const { imap, logins, ids, report } = await run(domains.old);
  expect(imap).toEqual([{ protocol: 'imap', at: ipv4(1, 20), user: 'anna@old.example', accepted: true }]);
  expect(logins.every(({ at, accepted }) => at === ipv4(1, 20) && accepted)).toBe(true);
  expect(ids).toEqual([]);
  expect(report.recommendation?.incoming).toMatchObject({ host: 'imap.old.example', verified: 'login' });
});

it('names the domain’s own server where a password would go, and not the guess', async () => {
  const parsed = parseDiagnosisRequest({ address: domains.old.address });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = openEnvironment({ profile, network });
  expect(await findDestination(parsed.request, { signal: new AbortController().signal, shared })).toMatchObject({
    incoming: { host: 'imap.old.example', source: 'autoconfig' },
    outgoing: { host: 'imap.old.example' },
  });
});

it('logs in by the user name that the domain publishes, at once', async () => {
  const { imap, ids, report } = await run(domains.short);
  expect(imap).toEqual([{ protocol: 'imap', at: ipv4(2, 10), user: 'anna', accepted: true }]);
  expect(ids).toEqual([]);
  expect(report.recommendation?.incoming).toMatchObject({ username: 'anna', verified: 'login' });
});

it('sends no password where the domain publishes a sign-in page alone', async () => {
  const { logins, ids, report } = await run(domains.signIn);
  expect(logins).toEqual([]);
  expect(ids).not.toContain('credentials-rejected');
  expect(report.recommendation?.incoming).toMatchObject({ authentication: 'oauth2', verified: 'connection' });
});

it('calls no password wrong that was refused where a sign-in page is published', async () => {
  const { imap, ids } = await run(domains.signInLater, { password: 'not it' });
  expect(imap.map(({ accepted }) => accepted)).toEqual([false]);
  expect(ids).toEqual(['oauth-only']);
});

it('makes a login good that SRV led to before the user name was known', async () => {
  const { imap, ids } = await run(domains.shortLater);
  expect(imap.map(({ user, accepted }) => [user, accepted])).toEqual([
    ['anna@shortlater.example', false],
    ['anna', true],
  ]);
  expect(ids).toEqual(['username-not-full-address']);
});

it('takes a server that is named for both for one that takes a password', async () => {
  expect((await run(domains.both)).report.recommendation?.incoming).toMatchObject({
    authentication: 'password',
    verified: 'login',
  });
});

it.concurrent('waits no longer than a second and a half for a document that hangs', async ({ expect }) => {
  const { imap, verifiedMs } = await run(domains.hanging);
  expect(imap).toMatchObject([{ accepted: true }]);
  expect(verifiedMs).toBeGreaterThan(1_400);
  expect(verifiedMs).toBeLessThan(4_000);
}, 15_000);

it.concurrent('logs in once more when the domain’s word comes after a refusal, and only then', async ({ expect }) => {
  const { imap, ids } = await run(domains.late);
  expect(imap.map(({ user, accepted }) => [user, accepted])).toEqual([
    ['anna@late.example', false],
    ['anna', true],
  ]);
  expect(ids).toEqual(['username-not-full-address']);
}, 15_000);

it.concurrent('logs in twice at most, whatever the person and the domain say', async ({ expect }) => {
  const { imap, ids } = await run(domains.wrong, { password: 'not it', tryLocalPart: true });
  expect(imap.map(({ accepted }) => accepted)).toEqual([false, false]);
  expect(ids).toContain('credentials-rejected');
}, 15_000);

it.concurrent('asks no host that the page did not name, whatever the domain says later', async ({ expect }) => {
  const { imap } = await run(domains.elsewhere, { passwordOnlyTo: ['mail.other.example'] });
  expect(imap).toEqual([]);
}, 15_000);

it('never logs in as another person unless the typed one says yes to that very name', async () => {
  for (const confirmedUsernames of [[], ['ben@other.example'], ['ben']]) {
    const { imap, report } = await run(domains.foreign, { confirmedUsernames });
    expect(imap.map(({ user }) => user)).toEqual(['anna@foreign.example']);
    expect(report.recommendation?.incoming.username).toBe('anna@foreign.example');
  }
});

const destinationsOf = async (body: object) => {
  const parsed = parseDiagnosisRequest(body);
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = openEnvironment({ profile, network });
  return findDestination(parsed.request, { signal: new AbortController().signal, shared });
};

it('asks for that yes before there is a password, and logs in with the name once it was given', async () => {
  const { address } = domains.shared;
  const confirmedUsernames = ['Office@shared.example'];
  expect(await destinationsOf({ address })).toMatchObject({
    incoming: { host: 'mail.shared.example', unconfirmedUsername: 'office@shared.example' },
    outgoing: { unconfirmedUsername: 'office@shared.example' },
  });
  expect(await destinationsOf({ address, confirmedUsernames })).toMatchObject({
    incoming: { unconfirmedUsername: null },
  });
  const { logins, ids, report } = await run(domains.shared, { confirmedUsernames });
  expect(logins.map(({ user, accepted }) => [user, accepted])).toEqual(
    ['imap', 'pop3', 'smtp'].map(() => ['office@shared.example', true]),
  );
  expect(ids).toEqual([]);
  expect(report.recommendation?.incoming).toMatchObject({ username: 'office@shared.example', verified: 'login' });
});

it('says which name the domain wants where the typed address was refused', async () => {
  const { imap, report } = await run(domains.shared);
  expect(imap.map(({ user, accepted }) => [user, accepted])).toEqual([['anna@shared.example', false]]);
  expect(report.findings.find(({ id }) => id === 'credentials-rejected')?.customer).toContain('office@shared.example');
});

it('logs in once by each protocol where two sources name one server', async () => {
  const { logins } = await run(domains.twice);
  expect(logins.map(({ protocol }) => protocol).toSorted()).toEqual(['imap', 'pop3', 'smtp']);
  expect(logins.every(({ accepted }) => accepted)).toBe(true);
});
