// The user name without the domain is tried only when asked, once, and is then the one to use everywhere.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { readProfile } from '../../lib/operator/profile.ts';
import { clipped } from './domains/clipped.ts';
import { locked } from './domains/locked.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

let directory: string;
let world: World;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-username-'));
  world = await startWorld({ directory, domains: [clipped, locked] });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  // Each check begins with an empty memory of refused logins.
  const profile = readProfile(undefined);
  Object.assign(globalThis, {
    mailmendEnvironment: openEnvironment({ profile, network: createNetwork(profile, world.file) }),
  });
});

interface Said {
  findings: Array<{ id: string }>;
  recommendation: {
    incoming: { username: string; verified: string };
    outgoing: { username: string; verified: string };
  };
}
async function check({ address, password }: PracticeDomain, ...options: string[]) {
  let report = '';
  const before = world.sessions.length;
  const io = {
    out: (text: string) => {
      report += text;
    },
    err: () => undefined,
    readInput: async () => `${password}\n`,
  };
  await checkCommand([address, '--json', '--password-stdin', ...options], io, new AbortController().signal);
  const sessions = world.sessions.slice(before);
  return { said: JSON.parse(report) as Said, logins: sessions.flatMap(({ logins }) => logins), sessions };
}

test('unasked, the full address is the only name tried', async () => {
  const { said, logins } = await check(clipped);
  expect(said.findings.map(({ id }) => id)).toEqual(['credentials-rejected']);
  expect(logins).toEqual([{ user: 'anna@clipped.example', accepted: false }]);
});

test('asked for, the short name is found, explained and recommended for both ways', async () => {
  const { said, logins } = await check(clipped, '--try-local-part');
  expect(said.findings.map(({ id }) => id)).toEqual(['username-not-full-address']);
  expect(said.recommendation).toMatchObject({
    incoming: { username: 'anna', verified: 'login' },
    outgoing: { username: 'anna', verified: 'login' },
  });
  expect(logins.filter(({ accepted }) => !accepted)).toEqual([{ user: 'anna@clipped.example', accepted: false }]);
});

test('a wrong password costs two logins at most, at one door', async () => {
  const { said, logins, sessions } = await check(locked, '--try-local-part');
  expect(said.findings.map(({ id }) => id)).toEqual(['credentials-rejected']);
  expect(logins).toEqual([
    { user: 'anna@locked.example', accepted: false },
    { user: 'anna', accepted: false },
  ]);
  expect(new Set(sessions.filter((session) => session.logins.length > 0).map(({ port }) => port))).toEqual(
    new Set([993]),
  );
});
