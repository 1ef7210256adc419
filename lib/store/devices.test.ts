// Devices' settings: for 15 minutes, under a name that cannot be guessed, for every process, never more than there is room for.
import { afterEach, expect, it } from 'vitest';
import type { DeviceSettings } from '../provisioning/device-settings.ts';
import { devices, sweepDevices } from './devices.ts';
import { setStore } from './index.ts';
import { onEachDatabase } from './testing/each-database.ts';

const server = {
  host: 'mail.example.com',
  port: 993,
  security: 'tls',
  username: 'anna',
  authentication: 'password',
} as const;
const settings: DeviceSettings = {
  ...{ address: 'anna@example.com', domain: 'example.com', protocol: 'imap', loggedIn: true },
  ...{ incoming: server, outgoing: { ...server, port: 465 }, at: '2026-11-30T10:00:00.000Z' },
};
const shared = globalThis as typeof globalThis & { mailmendDevices?: Map<string, unknown> };
afterEach(() => {
  delete shared.mailmendDevices;
  setStore(null);
});

it('are there for a quarter of an hour, without a store', async () => {
  const { id, expiresAt } = await devices.promise(settings, 0);
  expect([expiresAt, id]).toEqual(['1970-01-01T00:15:00.000Z', expect.stringMatching(/^[\w-]{24}$/)]);
  expect(await devices.find(id, 899_999)).toEqual({ settings, expiresAt });
  expect(await devices.find(id, 900_000)).toBeNull();
  expect(await devices.find(`${id}x`, 0)).toBeNull();
  expect(shared.mailmendDevices?.size).toBe(0);
});

it('make room for newer ones', async () => {
  const { id } = await devices.promise(settings, 0);
  for (let n = 0; n < 20_000; n += 1) await devices.promise(settings, 1);
  expect(await devices.find(id, 2)).toBeNull();
  expect(shared.mailmendDevices?.size).toBe(20_000);
});

onEachDatabase((name, open) => {
  it('are found by another process where there are several, and nobody reads them in between', async () => {
    const { store } = await open();
    setStore(store);
    const { id, expiresAt } = await devices.promise(settings, 0);
    delete shared.mailmendDevices; // as another process has it
    expect(await devices.find(id, 1)).toEqual(name === 'PostgreSQL' ? { settings, expiresAt } : null);
    const rows = await store
      .tables<{ device: { id: string; body: string } }>()
      .selectFrom('device')
      .selectAll()
      .execute();
    expect(rows).toHaveLength(name === 'PostgreSQL' ? 1 : 0);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`anna|example|${id}`));
    expect(await devices.find(id, 900_000)).toBeNull();
    await sweepDevices(store, 900_000);
    expect(await store.tables<{ device: { id: string } }>().selectFrom('device').selectAll().execute()).toEqual([]);
  });
});
