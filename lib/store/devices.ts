// The settings that a device was promised, for a quarter of an hour, under a name that nobody can guess. In memory: it
// works without a database, and leaves nothing behind.
import { randomBytes } from 'node:crypto';
import type { DeviceSettings } from '../provisioning/device-settings.ts';

const KEPT_MS = 15 * 60_000;
/** Each takes less than a kilobyte. The oldest go first. */
const MOST = 20_000;

export interface PromisedDevice {
  settings: DeviceSettings;
  /** ISO time. */
  expiresAt: string;
}

/** Next instantiates a module several times: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendDevices?: Map<string, PromisedDevice & { until: number }> };
function promised(): Map<string, PromisedDevice & { until: number }> {
  shared.mailmendDevices ??= new Map();
  return shared.mailmendDevices;
}

function forgetOld(now: number): void {
  const all = promised();
  for (const [id, { until }] of all) {
    if (until > now && all.size <= MOST) break; // they are in the order of their time
    all.delete(id);
  }
}

export const devices = {
  /** 128 bits, in 22 characters. */
  promise(settings: DeviceSettings, now = Date.now()): { id: string; expiresAt: string } {
    const id = randomBytes(16).toString('base64url');
    const until = now + KEPT_MS;
    const expiresAt = new Date(until).toISOString();
    promised().set(id, { settings, expiresAt, until });
    forgetOld(now);
    return { id, expiresAt };
  },

  /** null: unknown, or older than 15 minutes. */
  find(id: string, now = Date.now()): PromisedDevice | null {
    forgetOld(now);
    const found = promised().get(id);
    return found && found.until > now ? { settings: found.settings, expiresAt: found.expiresAt } : null;
  },
};
