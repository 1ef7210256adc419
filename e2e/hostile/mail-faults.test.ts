// Every broken and hostile mail server has its own verdict, harms nothing else, and learns nothing it should not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FaultWorld, type Run, startFaultWorld } from './fault-world.ts';
import { type MailFault, mailFaults } from './mail-faults.ts';
import { tracesIn } from './traces.ts';

let world: FaultWorld;
const unhandled: unknown[] = [];
const onTrouble = (cause: unknown) => void unhandled.push(cause);
beforeAll(async () => {
  process.on('unhandledRejection', onTrouble).on('uncaughtException', onTrouble).on('warning', onTrouble);
  world = await startFaultWorld(mailFaults);
});
afterAll(async () => {
  await world.close();
  process.off('unhandledRejection', onTrouble).off('uncaughtException', onTrouble).off('warning', onTrouble);
  expect(unhandled).toEqual([]);
});

/** Refused logins as the scripts saw them: every AUTHENTICATE, AUTH or LOGIN inside TLS that was not answered well. */
function expectRestraint(fault: MailFault, run: Run): void {
  const perAddress = Map.groupBy(run.sessions, ({ address }) => address);
  for (const sessions of perAddress.values()) expect(sessions.length).toBeLessThanOrEqual(8);
  const password = world.passwordOf(fault) ?? '';
  for (const { clear, address, port } of run.sessions)
    expect(tracesIn(clear, password, `anna@${fault.name}.example`), `in clear at ${address}:${port}`).toEqual([]);
  const refused = run.logins.filter(({ result }) => result !== 'accepted');
  if (refused.some(({ protocol }) => protocol === 'imap')) expect(run.logins).toHaveLength(1);
  expect(tracesIn(JSON.stringify(run.events), password, `anna@${fault.name}.example`)).toEqual([]);
}

describe.concurrent('a fault has its own verdict', { timeout: 60_000 }, () => {
  test.each(mailFaults.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const run = await world.run(fault);
    const results = Object.keys(fault.expect).map((port) => [port, run.door(Number(port))?.result]);
    expect(Object.fromEntries(results)).toEqual(fault.expect);
    const logins = Object.fromEntries(run.logins.map(({ port, result }) => [port, result]));
    expect(logins).toMatchObject(fault.logins ?? {});
    if (fault.mailbox) expect(run.report.probes.find(({ id }) => id === 'mailbox')?.status).toBe(fault.mailbox);
    expect(run.findings).toEqual(expect.arrayContaining(fault.findings ?? []));
    for (const id of fault.without ?? []) expect(run.findings).not.toContain(id);
    expectRestraint(fault, run);
    // The rest of the run is unharmed: DNS was looked at, and what works is recommended.
    const looked = new Set(run.report.probes.map(({ id }) => id));
    for (const id of ['mx', 'spf', 'dkim', 'dmarc', 'nameservers']) expect(looked).toContain(id);
  });
});
