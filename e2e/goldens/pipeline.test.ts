// The whole product on every practice domain, once with and once without its password: exactly the expected findings,
// what must hold for every stream and report, and what the servers saw of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import { reportText } from '../../lib/cli/report-text.ts';
import { type Language, languageNames, PRACTICE_LANGUAGE } from '../../lib/messages/languages.ts';
import { speaking } from '../../lib/messages/reader/speaking.ts';
import { ticketText } from '../../lib/messages/ticket/ticket-text.ts';
import { type DiagnosisEvent, diagnosisEventSchema } from '../../lib/model/event.ts';
import type { LoginEvidence } from '../../lib/model/evidence.ts';
import { type Report, reportSchema } from '../../lib/model/report.ts';
import { retoldReport } from '../../lib/report/retell.ts';
import type { SessionRecord } from '../world/connection.ts';
import { cottage } from '../world/domains/cottage.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { lodger } from '../world/domains/lodger.ts';
import type { PracticeDomain } from '../world/practice-domain.ts';
import { startWorld, type World } from '../world/world.ts';

interface Run {
  /** Everything that the command printed: the stream, and complaints. */
  printed: string;
  errors: string;
  events: DiagnosisEvent[];
  report: Report;
  /** Connections to each of the domain's own addresses, as the servers counted them. */
  connections: number[];
  /** The sessions at the domain's own addresses, and those anywhere that logged in as its account. */
  sessions: SessionRecord[];
}

/** Runs at once: some wait for a time-out, and more would only make the clock of each run slow. */
const LANES = 6;

const directory = mkdtempSync(join(tmpdir(), 'mailmend-goldens-'));
const runs = new Map<string, Run>();
const keyOf = ({ domain }: PracticeDomain, withPassword: boolean) => `${domain} ${withPassword}`;
const runOf = (practice: PracticeDomain, withPassword: boolean): Run => {
  const run = runs.get(keyOf(practice, withPassword));
  if (!run) throw new Error(`The run of ${practice.domain} did not finish.`);
  return run;
};
let world: World;

/** Runs `mailmend check --ndjson`. */
async function run(practice: PracticeDomain, withPassword: boolean, options: string[] = []): Promise<Run> {
  const { domain, address, password, hosts } = practice;
  const own = new Set(hosts.map((host) => host.address));
  const before = { connections: new Map(world.connections()), sessions: new Set(world.sessions) };
  let printed = '';
  let errors = '';
  const io = {
    out: (text: string) => {
      printed += text;
    },
    err: (text: string) => {
      errors += text;
    },
    readInput: async () => `${password}\n`,
  };
  const given = [address, '--ndjson', ...(withPassword ? ['--password-stdin'] : []), ...options];
  await checkCommand(given, io, new AbortController().signal);
  const events = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DiagnosisEvent);
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error(`The stream of ${domain} ended with ${last?.type}.`);
  const opened = (at: string) => (world.connections().get(at) ?? 0) - (before.connections.get(at) ?? 0);
  const user = address.toLowerCase();
  const sessions = world.sessions.filter(
    (session) =>
      !before.sessions.has(session) &&
      (own.has(session.address) || session.logins.some((login) => login.user === user)),
  );
  return { printed, errors, events, report: last.report, connections: [...own].map(opened), sessions };
}

beforeAll(async () => {
  world = await startWorld({ directory });
  process.env.MAILMEND_PRACTICE = world.file; // before the first run opens the environment
  // The domains share no address of their own, so that they can run side by side.
  const waiting = [...practiceDomains];
  const lane = async (): Promise<void> => {
    for (let practice = waiting.shift(); practice; practice = waiting.shift()) {
      for (const withPassword of [false, true]) {
        runs.set(keyOf(practice, withPassword), await run(practice, withPassword));
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}, 120_000);
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

/** The password in every form in which a program may let it slip. */
function formsOf({ address, password }: PracticeDomain): string[] {
  const bytes = Buffer.from(password);
  const withoutPadding = (text: string) => text.replace(/=+$/, '');
  return [
    password,
    JSON.stringify(password).slice(1, -1),
    encodeURIComponent(password),
    bytes.toString('hex'),
    withoutPadding(bytes.toString('base64')),
    withoutPadding(bytes.toString('base64url')),
    withoutPadding(Buffer.from(`\0${address}\0${password}`).toString('base64')),
  ];
}

/** Every sentence of a report. */
const sentencesOf = ({ findings, recommendation, untested }: Report): string[] =>
  [
    ...findings.flatMap(({ title, customer, meanwhile, agent, fix }) => [title, customer, meanwhile ?? '', agent, fix]),
    ...(recommendation?.reasons ?? []),
    ...untested.map(({ why }) => why),
  ].filter((sentence) => sentence !== '');
const translations = (Object.keys(languageNames) as Language[]).filter((language) => language !== 'en');

/** Where nobody vouches for the server that is found. */
const unvouched = ['lodger.example', 'club.example', 'pointer.example', 'outhouse.example', 'wicket.example'];

const cases = practiceDomains.flatMap((practice) =>
  [false, true].map((withPassword) => ({
    name: `${practice.domain} ${withPassword ? 'with' : 'without'} its password`,
    practice,
    withPassword,
  })),
);

describe.each(cases)('$name', ({ practice, withPassword }) => {
  const expected = withPassword ? practice.expected : practice.expectedWithoutPassword;

  it('gives exactly the expected findings, in the stream and in the report', () => {
    const { events, report } = runOf(practice, withPassword);
    const told = events.flatMap((event) => (event.type === 'finding' ? [event.finding.id] : []));
    const ids = (list: string[]) => [...new Set(list)].toSorted();
    expect(ids(report.findings.map(({ id }) => id))).toEqual(ids(expected));
    expect(ids(told)).toEqual(ids(expected));
    const grave = report.findings.some(({ severity }) => severity !== 'notice');
    expect(report.verdict === 'faults').toBe(grave);
  });

  it('is said anew from ids and values, in the words of then and in any language', () => {
    const { report } = runOf(practice, withPassword);
    expect(retoldReport(report)).toEqual(report);
    for (const told of sentencesOf(speaking(PRACTICE_LANGUAGE, () => retoldReport(report))))
      expect(told).toMatch(/^\[.*~\]$/s);
    const english = sentencesOf(report);
    for (const language of translations)
      for (const [at, told] of sentencesOf(speaking(language, () => retoldReport(report))).entries())
        expect(told, language).not.toBe(english[at]);
  });

  it('leaves no English on a terminal and in a ticket', () => {
    const { report } = runOf(practice, withPassword);
    const plain = speaking(PRACTICE_LANGUAGE, () => {
      const told = retoldReport(report);
      return [reportText(told), ticketText(told, { markdown: false })].flatMap((text) => text.split('\n'));
    }).filter((line) => /[a-z]{2,} [a-z]{2,}/.test(line) && !/[áçéíóúñšţ~]/i.test(line));
    expect(plain).toEqual([]);
  });

  it('streams events of the documented form, in order, and one end', () => {
    const { events, report } = runOf(practice, withPassword);
    for (const event of events) expect(diagnosisEventSchema.safeParse(event).error).toBeUndefined();
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
    expect(events[0]).toMatchObject({ type: 'started', version: 1, withPassword, practice: true });
    expect(events.filter(({ type }) => type === 'finished' || type === 'stopped')).toHaveLength(1);
    expect(events.map(({ ms }) => ms)).toEqual(events.map(({ ms }) => ms).toSorted((x, y) => x - y));
    const final = events.filter((event) => event.type === 'recommendation' && event.final);
    expect(final).toMatchObject([{ recommendation: report.recommendation }]);
  });

  it('recommends only what was seen to work, or will once a certificate is mended', () => {
    const { recommendation, probes, findings } = runOf(practice, withPassword).report;
    if (!recommendation) return;
    const { incoming, outgoing, blockedBy } = recommendation;
    if (blockedBy) {
      const door = probes.find(({ target, evidence }) => target === `${incoming.host}:${incoming.port}` && evidence);
      expect(door?.evidence).toMatchObject({ result: 'ready', tls: { verified: false } });
      expect(incoming.verified).toBe('dns');
      expect(findings.find(({ severity }) => severity !== 'notice')?.id).toBe(blockedBy);
      return;
    }
    for (const server of outgoing ? [incoming, outgoing] : [incoming]) {
      expect(server.verified).not.toBe('dns');
      const door = probes.find(({ target, evidence }) => target === `${server.host}:${server.port}` && evidence);
      expect(door?.evidence).toMatchObject({ result: 'ready', tls: { verified: true } });
    }
    const logins = probes.flatMap(({ id, evidence }) =>
      id === 'login' && evidence ? [evidence as LoginEvidence] : [],
    );
    // What is refused for sending says nothing of reading.
    const refused = logins.some(
      ({ result, protocol }) => result === 'rejected' && protocol === recommendation.protocol,
    );
    if (refused) expect(incoming.verified).not.toBe('login');
    if (!withPassword) expect(incoming.verified).toBe('connection');
  });

  it('says everything in whole sentences', () => {
    for (const { title, customer, agent, fix } of runOf(practice, withPassword).report.findings) {
      for (const text of [title, customer, agent]) expect(text).toMatch(/\S{2}/);
      expect(`${title} ${customer} ${agent} ${fix}`).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  it('opens at most 8 connections to one address', () => {
    expect(Math.max(0, ...runOf(practice, withPassword).connections)).toBeLessThanOrEqual(8);
  });

  it('keeps the password out of everything it tells', () => {
    const { printed, errors, events } = runOf(practice, withPassword);
    expect(errors).toBe('');
    for (const told of [printed, JSON.stringify(events)])
      for (const form of formsOf(practice)) expect(told).not.toContain(form);
  });

  it('sends the password to nobody unencrypted, in no web request, and not at all when none is given', () => {
    const { sessions } = runOf(practice, withPassword);
    const unencrypted = sessions.map(({ clear }) => clear).join('\n');
    const onTheWeb = sessions.flatMap(({ protocol, secured }) => (protocol === 'https' ? [secured] : [])).join('\n');
    for (const form of formsOf(practice))
      for (const place of [unencrypted, onTheWeb]) expect(place).not.toContain(form);
    const logins = sessions.flatMap((session) => session.logins);
    if (!withPassword || unvouched.includes(practice.domain)) expect(logins).toEqual([]);
    expect(logins.filter(({ accepted }) => !accepted).length).toBeLessThanOrEqual(1);
  });
});

it.each(practiceDomains)('$domain: at most one login is rejected', ({ address }) => {
  const user = address.toLowerCase();
  const logins = world.sessions.flatMap((session) => session.logins).filter((login) => login.user === user);
  expect(logins.filter(({ accepted }) => !accepted).length).toBeLessThanOrEqual(1);
});

it('looks at port 25 although the website, the mailboxes and the domain’s mail share one address', () => {
  for (const withPassword of [true, false]) {
    const { probes } = runOf(cottage, withPassword).report;
    expect(probes.find(({ id }) => id === 'mx-smtp')).toMatchObject({
      status: 'observed',
      evidence: { result: 'ready' },
    });
  }
});

it('gives a confirmed host the password that an unconfirmed one did not get', async () => {
  const { report, sessions } = await run(lodger, true, ['--confirm-host', 'server7.hosting.example']);
  expect(report.findings).toEqual([]);
  // Here the password did travel, inside TLS: so the search for its traces finds what it looks for.
  expect(sessions.some(({ secured }) => formsOf(lodger).some((form) => secured.includes(form)))).toBe(true);
});
