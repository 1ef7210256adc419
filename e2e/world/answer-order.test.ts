// The same servers give the same verdict, whichever of their answers comes first. `MAILMEND_ORDERS=50` tries more orders.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DoorEvidence } from '../../lib/model/evidence.ts';
import type { Report } from '../../lib/model/report.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { shuffledNetwork } from '../support/shuffled-network.ts';
import { autoconfig } from './autoconfig.ts';
import { ipv4, mailDomain, type PracticeDomain, webDoors } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const orders = Number(process.env.MAILMEND_ORDERS ?? 12);
const lanes = 5;

/** Mail and website are one server, on which nothing listens for the web. */
const oneServer = (number: number) => ({ '@': { A: [ipv4(number, 10)] } });
const onlyPorts =
  (...ports: number[]) =>
  (doors: Record<number, never>) =>
    Object.fromEntries(Object.entries(doors).filter(([port]) => ports.includes(Number(port))));
const mail = (number: number, name: string, ports: number[], more: object = {}) =>
  mailDomain({ domain: `${name}.example`, number, story: '', doors: onlyPorts(25, ...ports) as never, ...more });

const domains = {
  /** By STARTTLS alone, and named so: 993, 465 and the website are closed. */
  named: mail(1, 'named', [143, 587], {
    records: {
      ...oneServer(1),
      '_imap._tcp': { SRV: [[0, 1, 143, 'mail']] },
      '_submission._tcp': { SRV: [[0, 1, 587, 'mail']] },
    },
  }),
  guessed: mail(2, 'guessed', [143, 587], { records: oneServer(2) }),
  popOnly: mail(3, 'poponly', [995, 110]),
  popAtWeb: mail(4, 'popatweb', [995, 110], { records: oneServer(4) }),
  /** A document on the website names what a guess would ask for last. */
  published: mail(5, 'published', [110, 587], {
    web: {
      '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig('published.example', [
        { type: 'pop3', host: 'mail.published.example', port: 110, socketType: 'STARTTLS' },
        { type: 'smtp', host: 'mail.published.example', port: 587, socketType: 'STARTTLS' },
      ]),
    },
  }),
  /** Everything on one server, the website too. */
  together: mailDomain({
    ...{ domain: 'together.example', number: 6, story: '', records: oneServer(6) },
    doors: (doors) => ({ ...doors, ...webDoors(['together.example']) }),
  }),
};

const directory = mkdtempSync(join(tmpdir(), 'mailmend-order-'));
const profile = operatorProfileSchema.parse({});
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory, domains: Object.values(domains) });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

async function check({ address, password }: PracticeDomain, seed: number): Promise<Report> {
  const parsed = parseDiagnosisRequest({ address, password });
  if (!parsed.ok) throw new Error(parsed.message);
  // A network of its own: what one run saw of a closed port is not to help the next.
  const network = shuffledNetwork(createNetwork(profile, world.file), seed);
  for await (const event of diagnose(parsed.request, {
    signal: new AbortController().signal,
    shared: openEnvironment({ profile, network }),
  }))
    if (event.type === 'finished') return event.report;
  throw new Error('the run did not finish');
}

const settings = (server: { host: string; port: number; verified: string } | null | undefined) =>
  server && `${server.host}:${server.port} ${server.verified}`;
const gist = ({ verdict, recommendation, findings }: Report) =>
  JSON.stringify({
    verdict,
    protocol: recommendation?.protocol,
    incoming: settings(recommendation?.incoming),
    outgoing: settings(recommendation?.outgoing),
    findings: findings.map(({ id, severity, subject }) => ({ id, severity, subject })),
  });

/** What each address was asked for in the runs of `domain`: connections, and ports that were closed. */
async function gistsOf(domain: PracticeDomain): Promise<string[]> {
  const seeds = Array.from({ length: orders }, (_, index) => index + 1);
  const gists: string[] = [];
  const lane = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const report = await check(domain, seed);
      expectRestraint(report);
      gists.push(gist(report));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return gists;
}

/** Three closed ports at most, or four where the last is one of POP; each is hit once. */
function expectRestraint({ probes }: Report): void {
  const doors = probes.flatMap(({ id, evidence }) =>
    evidence && ['imap', 'pop3', 'submission'].includes(id) ? [evidence as DoorEvidence] : [],
  );
  const hits = doors.flatMap(({ attempts, port }) => attempts.map((attempt) => ({ ...attempt, port })));
  for (const group of Map.groupBy(hits, ({ address }) => address).values()) {
    const closed = new Set(group.filter(({ result }) => result === 'refused').map(({ port }) => port));
    const pop = [995, 110].some((port) => closed.has(port));
    expect(closed.size).toBeLessThanOrEqual(pop ? 4 : 3);
  }
}

const found = (gists: string[]) => {
  expect(gists).toHaveLength(orders);
  const different = [...new Set(gists)];
  expect(different).toHaveLength(1);
  return JSON.parse(different[0]!) as {
    protocol?: string;
    incoming?: string;
    outgoing?: string;
    findings: { id: string }[];
  };
};
const ids = ({ findings }: { findings: { id: string }[] }) => findings.map(({ id }) => id);

it('finds the two ports that SRV names, though others are closed', async () => {
  const result = found(await gistsOf(domains.named));
  expect(result).toMatchObject({ incoming: 'mail.named.example:143 login', outgoing: 'mail.named.example:587 login' });
  expect(ids(result)).toEqual(['tls-implicit-missing']);
}, 60_000);

it('finds the same two ports where nobody names them', async () => {
  const result = found(await gistsOf(domains.guessed));
  expect(result).toMatchObject({
    incoming: 'mail.guessed.example:143 login',
    outgoing: 'mail.guessed.example:587 login',
  });
  expect(ids(result)).toEqual(['tls-implicit-missing']);
}, 60_000);

it.each(['popOnly', 'popAtWeb'] as const)(
  'comes out as POP where nothing else is open: %s',
  async (name) => {
    const result = found(await gistsOf(domains[name]));
    expect(result).toMatchObject({ protocol: 'pop3', incoming: expect.stringContaining(':995 login') });
    expect(ids(result)).toContain('imap-unavailable');
  },
  60_000,
);

it('keeps its last closed ports for what a document names', async () => {
  const result = found(await gistsOf(domains.published));
  expect(result).toMatchObject({
    incoming: 'mail.published.example:110 login',
    outgoing: 'mail.published.example:587 login',
  });
}, 60_000);

it('finds all of one server that does everything', async () => {
  const result = found(await gistsOf(domains.together));
  expect(result).toMatchObject({
    incoming: 'mail.together.example:993 login',
    outgoing: 'mail.together.example:465 login',
  });
  expect(ids(result)).toEqual([]);
}, 60_000);
