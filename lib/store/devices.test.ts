// Devices' settings: for 15 minutes, under a name that cannot be guessed, and never more than there is room for.
import { afterEach, expect, it } from 'vitest';
import type { DeviceSettings } from '../provisioning/device-settings.ts';
import { devices } from './devices.ts';

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
});

it('are there for a quarter of an hour', () => {
  const { id, expiresAt } = devices.promise(settings, 0);
  expect([expiresAt, id]).toEqual(['1970-01-01T00:15:00.000Z', expect.stringMatching(/^[\w-]{22}$/)]);
  expect(devices.find(id, 899_999)).toEqual({ settings, expiresAt });
  expect(devices.find(id, 900_000)).toBeNull();
  expect(devices.find(`${id}x`, 0)).toBeNull();
  expect(shared.mailmendDevices?.size).toBe(0);
});

it('make room for newer ones', () => {
  const { id } = devices.promise(settings, 0);
  for (let n = 0; n < 20_000; n += 1) devices.promise(settings, 1);
  expect(devices.find(id, 2)).toBeNull();
  expect(shared.mailmendDevices?.size).toBe(20_000);
});
