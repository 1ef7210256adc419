// A sweep that finds what the one before did not tells webhooks, once and with its end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { workSweeps } from '../../lib/fleet/sweep-worker.ts';
import { createWebhook } from '../../lib/integrations/webhooks/endpoints.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { keepFleetResults } from '../../lib/store/fleet-results.ts';
import { beginSweep, claimChunk, endChunk, lastSweep } from '../../lib/store/fleet-sweeps.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { deliveriesOf } from '../../lib/store/webhook-deliveries.ts';
import { twins } from '../world/domains/twins.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-regression-'));
const profile = operatorProfileSchema.parse({ publicUrl: 'https://mail-help.harbour.example' });
let world: World;
let store: OpenStore;

beforeAll(async () => {
  world = await startWorld({ directory, domains: [twins] });
  store = openStore({ data: directory, database: null });
  await store.ready();
});
afterAll(async () => {
  await store.close();
  await world.close();
  rmSync(directory, { recursive: true });
});

/** A sweep that saw the domain without any fault. */
async function healthyNight(): Promise<void> {
  await beginSweep(store, [{ serverKey: '', domains: ['twins.example'] }]);
  const chunk = await claimChunk(store, { holder: 'before', leaseUntil: 9, now: 1 });
  if (!chunk) throw new Error('no chunk');
  const body = { findings: [], untested: [], servers: [], mx: [], nameservers: [], provider: null, includes: [] };
  await store.transaction(async (within) => {
    await endChunk(within, chunk, { holder: 'before', now: 2 });
    await keepFleetResults(within, chunk.sweep, [{ domain: 'twins.example', verdict: 'healthy', at: 2, body }]);
  });
}

it('tells what is new once, and nothing after a night like the one before', async () => {
  const { webhook } = await createWebhook(store, {
    ...{ url: 'https://hooks.harbour.example/', events: ['fleet.regression'] },
  });
  const shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  await healthyNight();
  for (const night of [2, 3]) {
    await beginSweep(store, [{ serverKey: '', domains: ['twins.example'] }]);
    await workSweeps(store, { signal: new AbortController().signal, untilDone: true, shared });
    expect(await lastSweep(store)).toMatchObject({ id: night, state: 'done' });
    expect((await deliveriesOf(store, webhook.id)).map(({ event }) => event)).toEqual(['fleet.regression']);
  }
});
