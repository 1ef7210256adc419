// The settings that a device was promised, for a quarter of an hour, under a name that nobody can guess: in memory, and
// where several processes answer, sealed in what they share.
import { type DeviceSettings, deviceSettingsSchema } from '../provisioning/device-settings.ts';
import { hashedName, newSecretName, sealed, unsealed } from './sealed.ts';
import { sharedStore } from './shared-store.ts';
import type { OpenStore } from './store.ts';
import { StoreError } from './store-error.ts';

const KEPT_MS = 15 * 60_000;
/** Each takes less than a kilobyte. The oldest go first. */
const MOST = 20_000;

interface Tables {
  device: { id: string; body: string; until: number };
}
interface Promised {
  settings: DeviceSettings;
  until: number;
}
export interface PromisedDevice {
  settings: DeviceSettings;
  /** ISO time. */
  expiresAt: string;
}

/** Next instantiates a module several times: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendDevices?: Map<string, Promised> };
function promised(): Map<string, Promised> {
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

async function share(id: string, { settings, until }: Promised): Promise<void> {
  const store = sharedStore();
  if (!store) return;
  const row = { id: hashedName(id), body: await sealed(id, settings), until };
  try {
    await store.tables<Tables>().insertInto('device').values(row).execute();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error; // then this process alone has it
  }
}

async function findShared(id: string, now: number): Promise<Promised | null> {
  const store = sharedStore();
  if (!store) return null;
  const row = await store
    .tables<Tables>()
    .selectFrom('device')
    .select(['body', 'until'])
    .where('id', '=', hashedName(id))
    .where('until', '>', now)
    .executeTakeFirst();
  return row ? { settings: deviceSettingsSchema.parse(await unsealed(id, row.body)), until: row.until } : null;
}

export const devices = {
  /** Never throws for what the store does. */
  async promise(settings: DeviceSettings, now = Date.now()): Promise<{ id: string; expiresAt: string }> {
    const id = newSecretName();
    const until = now + KEPT_MS;
    promised().set(id, { settings, until });
    forgetOld(now);
    await share(id, { settings, until });
    return { id, expiresAt: new Date(until).toISOString() };
  },

  /** null: unknown, or older than 15 minutes. Throws StoreError. */
  async find(id: string, now = Date.now()): Promise<PromisedDevice | null> {
    forgetOld(now);
    const found = promised().get(id) ?? (await findShared(id, now));
    return found && { settings: found.settings, expiresAt: new Date(found.until).toISOString() };
  },
};

/** Deletes what is over. */
export async function sweepDevices(store: OpenStore, now: number): Promise<void> {
  forgetOld(now);
  const { numDeletedRows } = await store
    .tables<Tables>()
    .deleteFrom('device')
    .where('until', '<=', now)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await store.scrub(['device']);
}
