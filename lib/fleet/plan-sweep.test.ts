// Domains of one server go together, whatever its names, and however many domains there are.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostedFleet } from '../../e2e/fleet/hosted-fleet.ts';
import { startWorld, type World } from '../../e2e/world/world.ts';
import { openEnvironment } from '../diagnosis/environment.ts';
import { createNetwork } from '../net/network.ts';
import { operatorProfileSchema } from '../operator/profile.ts';
import { addFleetDomains, fleetDomains } from '../store/fleet-domains.ts';
import { openStore } from '../store/open.ts';
import type { OpenStore } from '../store/store.ts';
import { planSweep } from './plan-sweep.ts';

const SIZE = 400;
const folder = mkdtempSync(join(tmpdir(), 'mailmend-plan-'));
const { domains, names } = hostedFleet(SIZE);
let world: World;
let store: OpenStore;
beforeAll(async () => {
  world = await startWorld({ directory: folder, domains, recording: false });
  store = openStore({ data: folder, database: null });
  await store.ready();
});
afterAll(async () => {
  await store.close();
  await world.close();
  rmSync(folder, { recursive: true });
});

it('knows the server of each of some hundred domains, by its address', async () => {
  const profile = operatorProfileSchema.parse({});
  const shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  await addFleetDomains(
    store,
    names.map((domain) => ({ domain, labels: [] })),
  );
  expect(await planSweep(store, { signal: new AbortController().signal, shared })).toBe(1);
  const keys = new Map<string, number>();
  for await (const { serverKey } of fleetDomains(store))
    keys.set(serverKey ?? '', (keys.get(serverKey ?? '') ?? 0) + 1);
  expect(keys.size).toBe(50);
  expect(keys.has('')).toBe(false);
  expect([...keys.values()].sort((one, other) => other - one).slice(0, 2)).toEqual([120, 120]);
});
