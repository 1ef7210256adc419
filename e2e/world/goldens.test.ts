// The whole product on the practice network: each domain gives exactly its expected findings and none else,
// with few connections, at most one refused login, and no password where none may be.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import type { SessionRecord } from './connection.ts';
import { practiceDomains } from './domains/index.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

let directory: string;
let world: World;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-goldens-'));
  world = await startWorld({ directory });
  process.env.MAILMEND_PRACTICE = world.file;
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

/** Runs `mailmend check`; gives the ids found, sorted and once each, and the whole of the report. */
async function check({ address, password }: PracticeDomain, withPassword: boolean, confirmed: string[] = []) {
  let report = '';
  let errors = '';
  const io = {
    out: (text: string) => {
      report += text;
    },
    err: (text: string) => {
      errors += text;
    },
    readInput: async () => `${password}\n`,
  };
  const options = [
    ...(withPassword ? ['--password-stdin'] : []),
    ...confirmed.flatMap((host) => ['--confirm-host', host]),
  ];
  await checkCommand([address, '--json', ...options], io, new AbortController().signal);
  expect(errors).toBe('');
  const findings = (JSON.parse(report) as { findings: Array<{ id: string }> }).findings;
  return { ids: [...new Set(findings.map(({ id }) => id))].sort(), report };
}

/** The sessions at the domain's own addresses, and those anywhere that logged in as its account. */
const sessionsOf = (practice: PracticeDomain) => {
  const own = new Set(practice.hosts.map(({ address }) => address));
  const user = practice.address.toLowerCase();
  return world.sessions.filter(
    ({ address, logins }) => own.has(address) || logins.some((login) => login.user === user),
  );
};

const unvouched = ['lodger.example', 'club.example', 'pointer.example', 'outhouse.example', 'wicket.example'];

/** Adds what one run opened at each of the domain's own addresses. */
const connectionsDuring = async <Result>(practice: PracticeDomain, run: () => Promise<Result>) => {
  const before = new Map(world.connections());
  const result = await run();
  const opened = practice.hosts.map(
    ({ address }) => (world.connections().get(address) ?? 0) - (before.get(address) ?? 0),
  );
  return { result, most: Math.max(0, ...opened) };
};

// The domains share no address of their own, so that they can run side by side: several wait for a time-out.
test.concurrent.each(practiceDomains.map((practice) => [practice.domain, practice] as const))(
  '%s',
  async (domain, practice) => {
    const blind = await connectionsDuring(practice, () => check(practice, false));
    expect(blind.result.ids, 'without its password').toEqual(practice.expectedWithoutPassword.toSorted());
    expect(blind.most).toBeLessThanOrEqual(8);
    expect(sessionsOf(practice).flatMap(({ logins }) => logins)).toEqual([]);

    const full = await connectionsDuring(practice, () => check(practice, true));
    expect(full.result.ids, 'with its password').toEqual(practice.expected.toSorted());
    expect(full.most).toBeLessThanOrEqual(8);
    const sessions = sessionsOf(practice);
    const logins = sessions.flatMap((session) => session.logins);
    expect(logins.filter(({ accepted }) => !accepted).length).toBeLessThanOrEqual(1);
    if (unvouched.includes(domain)) expect(logins).toEqual([]);
    expectNoTrace(practice, sessions, full.result.report);
  },
  60_000,
);

/** The password as it could appear: raw, alone in base64, and as SASL PLAIN. */
const tracesOf = ({ address, password }: PracticeDomain): string[] => {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');
  return [password, base64(password), base64(`\0${address}\0${password}`)];
};

/** No trace of the password in anything unencrypted, in a web request or in the report. */
function expectNoTrace(practice: PracticeDomain, sessions: SessionRecord[], report: string): void {
  const unencrypted = sessions.map(({ clear }) => clear).join('\n');
  const onTheWeb = sessions.flatMap(({ protocol, secured }) => (protocol === 'https' ? [secured] : [])).join('\n');
  for (const trace of tracesOf(practice)) {
    for (const place of [unencrypted, onTheWeb, report]) expect(place).not.toContain(trace);
  }
}

test('a confirmed host gets the password that an unconfirmed one did not', async () => {
  const lodger = practiceDomains.find(({ domain }) => domain === 'lodger.example') as PracticeDomain;
  const { ids } = await check(lodger, true, ['server7.hosting.example']);
  expect(ids).toEqual([]);
  // Here the password did travel, inside TLS: so the search for its traces finds what it looks for.
  const secured = sessionsOf(lodger).map((session) => session.secured);
  expect(secured.some((text) => tracesOf(lodger).some((trace) => text.includes(trace)))).toBe(true);
});
