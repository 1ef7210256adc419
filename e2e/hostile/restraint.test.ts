// What hostile servers can make us do: never a password where none may be, never many logins, connections or bytes kept.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLoginBudget } from '../../lib/net/login-budget.ts';
import { mailFaults, webFaults } from '../faults/index.ts';
import { imap, pop3, smtp, tls } from '../faults/scripts/dialects.ts';
import type { FaultCase } from '../faults/scripts/fault-case.ts';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';
import { tracesIn } from './traces.ts';

const refusing: FaultCase = {
  name: 'refusing',
  doors: {
    993: tls(
      imap({ AUTHENTICATE: (client, line) => client.write(`${line.split(' ')[0]} NO [AUTHENTICATIONFAILED] no\r\n`) }),
    ),
    143: null,
  },
};
const foreignSpeech: FaultCase = {
  name: 'foreign-speech',
  doors: { 993: tls(imap({ AUTHENTICATE: 'TAG NO Anmeldung nicht erfolgt\r\n' })), 143: null },
};
const elsewhere = '198.18.200.10';
/** SRV names a server of someone else: its certificate is good, but nothing vouches for it. */
const unvouched: FaultCase = {
  name: 'unvouched',
  doors: { 993: null, 143: null, 465: null, 587: null, 995: null, 110: null },
  names: ['imap.stranger.test'],
  records: {
    mail: { A: ['198.18.200.99'] }, // dead
    'imap.stranger.test.': { A: [elsewhere] },
    '_imaps._tcp': { SRV: [[0, 1, 993, 'imap.stranger.test.']] },
    '_submissions._tcp': { SRV: [[0, 1, 465, 'imap.stranger.test.']] },
  },
  hosts: { [elsewhere]: { 993: tls(imap()), 465: tls(smtp()), 995: tls(pop3()) } },
};
const bombs = [...mailFaults, ...webFaults].filter(({ bomb }) => bomb);

let world: FaultWorld;
beforeAll(async () => {
  world = await startFaultWorld([refusing, foreignSpeech, unvouched, ...bombs]);
});
afterAll(() => world.close());

const loginsAt = ({ secured }: { secured: string }) =>
  (secured.match(/AUTHENTICATE|AUTH PLAIN|USER |LOGIN /g) ?? []).length;

test('a wrong password costs one login a run, two a client and three an account, however many runs at once', async () => {
  const budget = createLoginBudget();
  const same = await Promise.all(Array.from({ length: 6 }, () => world.run(refusing, { budget, password: 'guess' })));
  const after = (runs: typeof same) =>
    [...new Set(runs.flatMap(({ sessions }) => sessions))].reduce((sum, session) => sum + loginsAt(session), 0);
  expect(after(same)).toBe(1);
  for (const run of same) expect(run.logins.map(({ result }) => result)).toEqual(['rejected']);
  const guesses = (clients: string[]) =>
    Promise.all(clients.map((client, at) => world.run(refusing, { budget, client, password: `${client} ${at}` })));
  expect(after(await guesses(Array.from({ length: 4 }, () => 'local')))).toBe(1);
  expect(after(await guesses(['198.51.100.1', '198.51.100.2', '198.51.100.3']))).toBe(1);
}, 60_000);

test('a "no" in words we do not know counts as well', async () => {
  const budget = createLoginBudget();
  let logins = 0;
  for (let at = 0; at < 5; at += 1) {
    const run = await world.run(foreignSpeech, { budget, password: `guess ${at}`, client: `198.51.100.${at}` });
    logins += run.sessions.reduce((sum, session) => sum + loginsAt(session), 0);
  }
  expect(logins).toBe(3);
}, 60_000);

test('a server that nothing vouches for hears no password', async () => {
  const run = await world.run(unvouched);
  expect(run.sessions.filter(({ address }) => address === elsewhere).length).toBeGreaterThan(0);
  const heard = run.sessions.map(({ clear, secured }) => clear + secured).join();
  expect(tracesIn(heard, world.passwordOf(unvouched) ?? '', 'anna@unvouched.example')).toEqual([]);
  expect(run.sessions.map(loginsAt).every((count) => count === 0)).toBe(true);
}, 60_000);

test('every session that was greeted ends with a goodbye', async () => {
  const run = await world.run(refusing);
  const mail = run.sessions.filter(({ port, address }) => port !== 443 && port !== 80 && !address.endsWith('.80'));
  expect(mail.length).toBeGreaterThan(2);
  // The handshake with old TLS comes to nothing: there is nobody to take leave of.
  const spoken = mail.filter(({ clear, secured }) => clear + secured !== '');
  expect(mail.length - spoken.length).toBeLessThanOrEqual(1);
  expect(spoken.filter(({ saidGoodbye }) => !saidGoodbye).map(({ port }) => port)).toEqual([]);
}, 60_000);

test('bombs leave no bytes behind', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const kept = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const explode = async () => {
    const waiting = [...bombs];
    const lane = async () => {
      for (let bomb = waiting.shift(); bomb; bomb = waiting.shift()) await world.run(bomb);
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    for (const session of world.sessions) Object.assign(session, { clear: '', secured: '' });
    world.sessions.length = 0;
  };
  await world.run(bombs[0] as FaultCase);
  const before = kept();
  await explode();
  expect(kept() - before).toBeLessThan(20 * 1024 * 1024);
}, 90_000);
