// What a stranger's server sees of whole visits, one after the other and at once: few knocks, few failed logins.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDestination } from '../../lib/diagnosis/destination.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { type Environment, openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { Report } from '../../lib/model/report.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { readPracticeFile } from '../../lib/net/practice.ts';
import type { ServerLedger } from '../../lib/net/server-ledger.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { autoconfig, serversOf } from '../world/autoconfig.ts';
import { ipv4, mailDomain, type PracticeDomain } from '../world/practice-domain.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-visits-'));
/** Its IMAP is at 143 alone, its submission at 587: half of what apps try is closed. */
const halfOpen = mailDomain({
  domain: 'half-open.example',
  number: 401,
  story: 'Some ports are closed.',
  doors: ({ 143: imap, 587: submission, 25: smtp }) => ({ 143: imap, 587: submission, 25: smtp }),
});
/** Its document wants everybody to log in with one and the same name. */
const literal = mailDomain({
  domain: 'literal.example',
  number: 403,
  story: 'Its settings name a mailbox.',
  web: {
    '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig(
      'literal.example',
      serversOf('mail.literal.example').map((server) => ({ ...server, username: 'office@literal.example' })),
    ),
  },
});
/** Four domains of different people at one server. */
const lodgings = [404, 405, 406, 407].map((number) =>
  mailDomain({
    domain: `lodging${number}.example`,
    number,
    story: 'Its mail host has other customers.',
    records: { mail: { A: [ipv4(404, 10)] } },
    ...(number === 404
      ? { certificate: { names: [404, 405, 406, 407].map((each) => `mail.lodging${each}.example`) } }
      : {}),
  }),
);
const ordinary = mailDomain({ domain: 'ordinary.example', number: 402, story: 'All is well.' });
const mended = mailDomain({ domain: 'mended.example', number: 408, story: 'A port is opened in the meantime.' });

let world: World;
let shared: Environment;
/** Knocks at ports that nobody listens on, by address. */
const closed = new Map<string, number>();
/** Addresses whose port 993 is not open yet. */
const shut = new Set<string>();
beforeAll(async () => {
  world = await startWorld({ directory, domains: [halfOpen, ordinary, literal, mended, ...lodgings] });
  const profile = operatorProfileSchema.parse({});
  const network = createNetwork(profile, world.file, { practiceIsOwn: false });
  const listening = readPracticeFile(world.file);
  const { practice } = network;
  if (!practice) throw new Error('the practice network is off');
  practice.endOf = (address, port) => {
    const end = port === 993 && shut.has(address) ? null : listening.endOf(address, port);
    if (!end) closed.set(address, (closed.get(address) ?? 0) + 1);
    return end;
  };
  shared = openEnvironment({ profile, network });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

const mailHost = ({ hosts: [host] }: PracticeDomain) => host?.address ?? '';
const requestFor = (body: object) => {
  const parsed = parseDiagnosisRequest(body);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.request;
};
async function check(body: object, client: string, environment = shared): Promise<Report> {
  const { signal } = new AbortController();
  for await (const event of diagnose(requestFor(body), { signal, client, shared: environment }))
    if (event.type === 'finished') return event.report;
  throw new Error('the run did not finish');
}
/** As the pages do it: where would the password go, then the check. */
async function visit({ address }: PracticeDomain, password: string, client: string): Promise<Report> {
  const { signal } = new AbortController();
  await findDestination(requestFor({ address }), { signal, client, shared });
  return check({ address, password }, client);
}
const refusedNames = ({ hosts }: PracticeDomain): string[] => {
  const own = new Set(hosts.map(({ address }) => address));
  return world.sessions
    .filter(({ address }) => own.has(address))
    .flatMap(({ logins }) => logins)
    .filter(({ accepted }) => !accepted)
    .map(({ user }) => user);
};
const refused = (domain: PracticeDomain): number => refusedNames(domain).length;

test('two whole visits stay within the knocks that a firewall forgives, and the second is told the truth', async () => {
  const first = await visit(halfOpen, halfOpen.password, '198.51.100.1');
  const second = await visit(halfOpen, halfOpen.password, '198.51.100.2');
  expect(closed.get(mailHost(halfOpen)) ?? 0).toBeLessThanOrEqual(8);
  for (const report of [first, second])
    expect(report.recommendation?.incoming).toMatchObject({ port: 143, verified: 'login' });
  const ids = ({ findings }: Report) => findings.map(({ id }) => id).toSorted();
  expect(ids(second)).toEqual(ids(first));
});

test('many visits at once knock at closed ports no more often', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, at) => check({ domain: halfOpen.domain }, `203.0.113.${at}`)));
  expect(closed.get(mailHost(halfOpen)) ?? 0).toBeLessThanOrEqual(8);
  expect(Math.max(...world.connections().values())).toBeLessThanOrEqual(60 + 8);
});

test('a check after a change knocks anew, and is told of a port that has been opened since', async () => {
  const { address } = mended.hosts[0] ?? { address: '' };
  const resultAt993 = ({ probes }: Report) =>
    probes
      .filter(({ id, target }) => id === 'imap' && target === 'mail.mended.example:993')
      .map(({ evidence }) => Object(evidence).result);
  shut.add(address);
  expect(resultAt993(await check({ domain: mended.domain }, '198.51.100.1'))).toEqual(['refused']);
  shut.delete(address);
  expect(resultAt993(await check({ domain: mended.domain }, '198.51.100.1'))).toEqual(['refused']);
  expect(resultAt993(await check({ domain: mended.domain, again: true }, '198.51.100.1'))).toEqual(['ready']);
});

test('a second look knocks anew, so that who has opened a port hears of it', async () => {
  const before = closed.get(mailHost(halfOpen)) ?? 0;
  await check({ domain: halfOpen.domain, only: ['tls-implicit-missing'] }, '198.51.100.1');
  expect(closed.get(mailHost(halfOpen)) ?? 0).toBeGreaterThanOrEqual(before);
  expect(closed.get(mailHost(halfOpen)) ?? 0).toBeLessThanOrEqual(8);
});

test('wrong passwords of many visitors cost an account three failed logins, a visitor two', async () => {
  const guess = (password: string, client: string) => check({ address: ordinary.address, password }, client);
  for (const word of ['one', 'two', 'three']) await guess(word, '198.51.100.7');
  expect(refused(ordinary)).toBe(2);
  for (let at = 0; at < 3; at += 1) await guess(`guess ${at}`, `192.0.2.${at}`);
  expect(refused(ordinary)).toBe(3);
  const last = await guess('one more', '192.0.2.99');
  const login = last.probes.find(({ id }) => id === 'login');
  expect(login).toMatchObject({ status: 'unknown', why: 'login-budget', again: expect.stringMatching(/^20/) });
  expect(last.untested.find(({ id }) => id === 'credentials-rejected')?.why).toMatch(
    /its own tries at this server.*Check again after \d\d:\d\d \(UTC\)/,
  );
}, 60_000);

test('a user name that a document names is counted as itself, whoever types what address', async () => {
  const confirmedUsernames = ['office@literal.example'];
  const guess = (at: number) =>
    check({ address: `person${at}@${literal.domain}`, password: `guess ${at}`, confirmedUsernames }, `203.0.113.${at}`);
  for (let at = 0; at < 5; at += 1) await guess(at);
  expect(refusedNames(literal)).toEqual(Array(3).fill('office@literal.example'));
}, 60_000);

test('four domains at one server of a stranger’s: four failed logins of all visitors together, then none', async () => {
  const server = lodgings[0]!;
  for (const [at, { address }] of lodgings.entries())
    await check({ address, password: 'guess' }, `192.0.2.${100 + at}`);
  expect(refused(server)).toBe(4);
  const last = await check({ address: server.address, password: 'another' }, '192.0.2.200');
  expect(refused(server)).toBe(4);
  expect(last.probes.find(({ id }) => id === 'login')).toMatchObject({ why: 'login-budget' });
  expect(closed.get(mailHost(server)) ?? 0).toBeLessThanOrEqual(8);
  expect(Math.max(...world.connections().values())).toBeLessThanOrEqual(60);
}, 60_000);

test('where our own restraint kept a login from being tried, nobody reads that a server was not to be reached', async () => {
  const again = Date.now() + 60_000;
  const resting: ServerLedger = {
    recall: async () => [],
    knock: async () => ({ kind: 'restrained', again }),
    answered: () => undefined,
    leave: () => undefined,
    shun: () => undefined,
  };
  const profile = operatorProfileSchema.parse({});
  const network = createNetwork(profile, world.file, { practiceIsOwn: false, servers: resting });
  const { address, password } = ordinary;
  const report = await check({ address, password }, '203.0.113.77', openEnvironment({ profile, network }));
  expect(report.probes.find(({ id }) => id === 'login')).toMatchObject({
    why: 'own-restraint',
    again: new Date(again).toISOString(),
  });
  expect(report.verdict).toBe('unknown');
});
