// Every broken and hostile mail server has its own verdict, harms nothing else, and learns nothing it should not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MailFault } from '../faults/fault.ts';
import { mailFaults } from '../faults/index.ts';
import { type Canary, canaries, canariesEach } from './canaries.ts';
import { type FaultLanes, runFaults } from './fault-lanes.ts';
import type { FaultWorld, Run } from './fault-world.ts';
import { canaryIn } from './traces.ts';

const dnsProbes = ['mx', 'spf', 'dkim', 'dmarc', 'nameservers'];

/** At most eight connections an address, one login that is refused, and no password where none may be. */
function expectRestraint(fault: MailFault, run: Run, canary: Canary): void {
  const perAddress = Map.groupBy(run.sessions, ({ address }) => address);
  for (const sessions of perAddress.values()) expect(sessions.length).toBeLessThanOrEqual(8);
  const refused = run.logins.filter(({ result }) => result !== 'accepted');
  if (refused.some(({ protocol }) => protocol === 'imap')) expect(run.logins).toHaveLength(1);
  if (fault.withheld) {
    expect(run.logins).toEqual([]);
    expect(canaryIn(run.sessions.map(({ secured }) => secured).join('\n'), canary)).toEqual([]);
  }
}

function expectMailFault(fault: MailFault, run: Run, canary: Canary, { directory }: FaultWorld): void {
  const results = Object.keys(fault.expect).map((port) => [port, run.door(Number(port))?.result]);
  expect(Object.fromEntries(results)).toEqual(fault.expect);
  const logins = Object.fromEntries(run.logins.map(({ port, result }) => [port, result]));
  expect(logins).toMatchObject(fault.logins ?? {});
  if (fault.mailbox) expect(run.report.probes.find(({ id }) => id === 'mailbox')?.status).toBe(fault.mailbox);
  expect(run.findings).toEqual(expect.arrayContaining(fault.findings ?? []));
  for (const id of fault.without ?? []) expect(run.findings).not.toContain(id);
  if (fault.harmless) expect(run.findings).toEqual([]);
  expectRestraint(fault, run, canary);
  for (const name of readdirSync(directory))
    expect(canaryIn(readFileSync(join(directory, name), 'latin1'), canary)).toEqual([]);
  // The rest of the run is unharmed: DNS was looked at, no look of ours stumbled, and what works is recommended.
  const looked = new Set(run.report.probes.map(({ id }) => id));
  for (const id of dnsProbes) expect(looked).toContain(id);
  expect(run.report.probes.filter(({ status, why }) => status === 'unknown' && why === 'own-error')).toEqual([]);
}

let lanes: FaultLanes;
beforeAll(async () => {
  lanes = await runFaults(mailFaults, expectMailFault);
}, 120_000 * canariesEach);
afterAll(() => lanes?.close());

describe('a fault has its own verdict', () => {
  test.each(mailFaults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => lanes.verdict(fault));
});

test('every password met several faults, and every fault several passwords', () => {
  expect(canaries).toHaveLength(50);
  expect(new Set(canaries.map(({ password }) => password)).size).toBe(50);
  expect(canariesEach).toBeGreaterThan(1);
  expect((mailFaults.length * canariesEach) / canaries.length).toBeGreaterThan(2);
});

test('no password was seen anywhere', () => {
  expect(lanes.seen).toEqual([]);
});

test('nothing was printed, rejected without a hearing, or left open', async () => {
  await lanes.close();
  expect(lanes.troubles).toEqual([]);
  await expect.poll(lanes.leftOpen, { timeout: 2_000, interval: 50 }).toEqual([]);
});
