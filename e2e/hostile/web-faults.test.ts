// Broken and hostile web servers where autoconfig and Autodiscover are looked for: each its own verdict, the mail unharmed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebFault } from '../faults/fault.ts';
import { webFaults } from '../faults/index.ts';
import { canariesEach } from './canaries.ts';
import { type FaultLanes, runFaults } from './fault-lanes.ts';
import type { Run } from './fault-world.ts';

function expectWebFault(fault: WebFault, run: Run): void {
  const autoconfig = run.evidence('autoconfig');
  expect(autoconfig?.fetches.map(({ failure }) => failure)).toContain(fault.failure);
  expect(autoconfig?.faults).toEqual(expect.arrayContaining(fault.faults ?? []));
  expect(run.findings).toEqual(expect.arrayContaining(fault.findings ?? []));
  // Nothing that is ours to see: raw error codes are no words.
  for (const id of ['mx', 'spf', 'dmarc', 'autodiscover'] as const) expect(run.evidence(id)).not.toBeNull();
  const hosts = new Set(run.report.probes.filter(({ id }) => id === 'host').map(({ target }) => target));
  expect(hosts.size).toBeLessThanOrEqual(fault.most ?? 4);
  expect(run.logins.find(({ protocol }) => protocol === 'imap')?.result).toBe('accepted');
  const onTheWeb = run.sessions.filter(({ port }) => port === 443);
  // One for each name that settings may stand under: no mail comes from this server, whose places they would take.
  expect(onTheWeb.length).toBeLessThanOrEqual(4);
  expect(onTheWeb.map(({ secured }) => secured).join()).not.toMatch(/authorization/i);
}

let lanes: FaultLanes;
beforeAll(async () => {
  lanes = await runFaults(webFaults, expectWebFault);
}, 60_000 * canariesEach);
afterAll(() => lanes?.close());

describe('a web fault has its own verdict', () => {
  test.each(webFaults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => lanes.verdict(fault));
});

test('no password was seen anywhere', () => {
  expect(lanes.seen).toEqual([]);
});

test('nothing was printed, rejected without a hearing, or left open', async () => {
  await lanes.close();
  expect(lanes.troubles).toEqual([]);
  await expect.poll(lanes.leftOpen, { timeout: 2_000, interval: 50 }).toEqual([]);
});
