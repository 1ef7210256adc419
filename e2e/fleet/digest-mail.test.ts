// The mail about a sweep, against real submission servers on loopback: over checked TLS after a login, once, or with the reason.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendFleetMail } from '../../lib/fleet/alerts/mail-sender.ts';
import { retryDelays } from '../../lib/integrations/webhooks/deliver.ts';
import { createWebhook } from '../../lib/integrations/webhooks/endpoints.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { alertsOfSweep, muteFleet, unmuteFleet } from '../../lib/store/fleet-alerts.ts';
import { fleetMailOf } from '../../lib/store/fleet-mail.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { deliveriesOf } from '../../lib/store/webhook-deliveries.ts';
import { keepMadeUpSweep, type MadeUpDomain } from '../support/made-up-fleet.ts';
import { type CertificateAuthority, createAuthority } from '../world/certificates.ts';
import type { SessionRecord } from '../world/connection.ts';
import { type DoorSpec, type OpenDoor, openDoor } from '../world/door.ts';
import { MessageStore } from '../world/message-store.ts';

const PASSWORD = 'canary-of-the-fleet-4711';
const NAME = 'mailmend@harbour.example';
const HOUR = 3_600_000;

let authority: CertificateAuthority;
let folder: string;
let store: OpenStore;
let mailbox: MessageStore;
let clock: number;
const sessions: SessionRecord[] = [];
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  authority = await createAuthority();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailmend-digest-'));
  store = openStore({ data: folder, database: null });
  await store.ready();
  mailbox = new MessageStore();
  sessions.length = 0;
  clock = Date.now();
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await store.close();
  rmSync(folder, { recursive: true });
});

interface Submission {
  security?: 'tls' | 'starttls';
  door?: Partial<DoorSpec>;
}

async function serve({ security = 'starttls', door = {} }: Submission = {}): Promise<number> {
  const spec = {
    ...{ protocol: 'smtp', security, host: 'localhost', certificate: { names: ['localhost'] } },
    ...{ accounts: [{ user: NAME, password: PASSWORD }], takesEverything: true },
    ...{ delivery: { store: mailbox, folders: [] }, ...door },
  } as DoorSpec;
  const opened: OpenDoor = await openDoor({ address: '127.0.0.1', port: 587 }, spec, authority, (session) =>
    sessions.push(session),
  );
  ends.push(opened.close);
  return Number(opened.loopback.split(':')[1]);
}

const profileFor = (port: number, security: 'tls' | 'starttls' = 'starttls') =>
  operatorProfileSchema.parse({
    publicUrl: 'https://mail-help.harbour.example',
    fleet: { mail: { host: 'localhost', port, security, username: NAME, from: NAME, to: ['ops@harbour.example'] } },
  });

function send(profile: ReturnType<typeof profileFor>, password: string | null = PASSWORD): void {
  const { mail } = profile.fleet;
  if (!mail) throw new Error('no mail');
  const variables = { NODE_ENV: 'test', ...(password === null ? {} : { MAILMEND_MAIL_PASSWORD: password }) } as const;
  const sender = { store, mail, publicUrl: profile.publicUrl, variables, trusted: [authority.ca] };
  ends.push(sendFleetMail({ ...sender, now: () => clock, lookMs: 20 }));
}

const night = (profile: ReturnType<typeof profileFor>, domains: readonly MadeUpDomain[]): Promise<number> =>
  keepMadeUpSweep(store, domains, clock, profile);
const host = 'mx1.harbour.example';
const lost = (domain: string): MadeUpDomain => ({
  domain,
  body: { findings: [{ id: 'certificate-expired', severity: 'error', subject: { host, port: 25 } }] },
});
const many = Array.from({ length: 1_200 }, (_, n) => `shop-${String(n).padStart(4, '0')}.example`);
const healthy = (names: readonly string[]): MadeUpDomain[] => names.map((domain) => ({ domain }));
/** A night in which all was well, then one that is worse. */
async function worse(profile: ReturnType<typeof profileFor>): Promise<number> {
  await night(profile, healthy(many.slice(0, 3)));
  return night(profile, many.slice(0, 3).map(lost));
}
/** Folded fields in one line (RFC 5322 2.2.3), and soft line ends taken out (RFC 2045 6.7). */
const came = () => mailbox.in('INBOX').map(({ text }) => text.replace(/=\r\n/g, '').replace(/\r\n (?=\S)/g, ' '));
const state = async (sweep: number) => fleetMailOf(store, sweep);

describe('the mail about a sweep', () => {
  it.each(['tls', 'starttls'] as const)('goes by %s after a login, and once', async (security) => {
    const profile = profileFor(await serve({ security }), security);
    await night(profile, healthy(many));
    const sweep = await night(profile, [
      ...many.slice(0, 1_199).map(lost),
      { domain: 'shop-1199.example', faults: ['spf-multiple', 'dkim-missing'] },
    ]);
    send(profile);
    send(profile);
    await expect.poll(() => state(sweep)).toMatchObject({ state: 'sent', attempts: 1, why: null });
    expect(came()).toHaveLength(1);
    expect(came()[0]).toMatch(/^Subject: mx1\.harbour\.example: certificate-expired, 1,199 domains, and 1 more\r$/m);
    expect(came()[0]).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(came()[0]).toMatch(/certificate-expired \(error\): 1,199 domains\./);
    expect(came()[0]).toMatch(/spf-multiple \(error\): 1 domain\./);
    expect(came()[0]).not.toMatch(/dkim-missing/);
    expect(came()[0]).toContain('https://mail-help.harbour.example/desk/fleet');
    expect(
      sessions.every(({ clear }) => !clear.includes(Buffer.from(`\0${NAME}\0${PASSWORD}`).toString('base64'))),
    ).toBe(true);
    // The same once more tells nothing.
    const next = await night(profile, many.slice(0, 1_199).map(lost));
    expect(await state(next)).toBeNull();
    expect(await alertsOfSweep(store, next)).toEqual([]);
  });

  it.each([
    ['no-starttls', { door: { starttls: 'absent' } }, PASSWORD],
    ['no-starttls', { door: { starttls: 'refused' } }, PASSWORD],
    ['certificate', { door: { certificate: { names: ['elsewhere.example'] } } }, PASSWORD],
    ['certificate', { door: { certificate: { names: ['localhost'], issuer: 'self' } } }, PASSWORD],
    ['certificate', { door: { certificate: { names: ['localhost'], validToDays: -1 } } }, PASSWORD],
    ['tls', { door: { starttls: 'closing' } }, PASSWORD],
    ['login', {}, 'not this one'],
    ['login', { door: { mechanisms: [] } }, PASSWORD],
    ['refused', { door: { recipientReply: '550 5.1.1 unknown', delivery: undefined } }, PASSWORD],
    ['refused', { door: { greeting: '554 not you' } }, PASSWORD],
    ['broken-off', { door: { hangUp: { how: 'rst' } } }, PASSWORD],
    ['no-password', {}, null],
  ] as [string, Submission, string | null][])(
    'that cannot go says why: %s, of %j',
    async (why, submission, password) => {
      const profile = profileFor(await serve(submission));
      const sweep = await worse(profile);
      send(profile, password);
      await expect.poll(() => state(sweep)).toMatchObject({ state: 'waiting', attempts: 1, why });
      expect(came()).toEqual([]);
      // Nothing that opens the account went over a line in the clear, and nothing of it is kept.
      for (const { clear } of sessions) expect(clear).not.toMatch(/AUTH/i);
      expect(JSON.stringify(await state(sweep))).not.toContain(PASSWORD);
    },
  );

  it('is tried again until it goes, or given up after about a day', async () => {
    const profile = profileFor(await serve());
    const sweep = await worse(profile);
    send(profile, null);
    for (const [index, delay] of [0, ...retryDelays].entries()) {
      clock += delay;
      await expect.poll(async () => (await state(sweep))?.attempts).toBe(index + 1);
    }
    expect(await state(sweep)).toMatchObject({ state: 'given-up', why: 'no-password' });
    expect(clock - Date.now()).toBeGreaterThan(20 * HOUR);
    await ends.pop()?.();
    await night(profile, healthy(many.slice(0, 3)));
    const later = await night(profile, many.slice(0, 3).map(lost));
    send(profile, null);
    await expect.poll(() => state(later)).toMatchObject({ state: 'waiting', attempts: 1 });
    await ends.pop()?.();
    clock += retryDelays[0] ?? 0;
    send(profile);
    await expect.poll(() => state(later)).toMatchObject({ state: 'sent', attempts: 2, why: null });
    expect(came()).toHaveLength(1);
  });
});

describe('what is muted', () => {
  it('is kept and told to nobody; with something else it is counted', async () => {
    const profile = profileFor(await serve());
    const { webhook } = await createWebhook(store, {
      ...{ url: 'https://hooks.harbour.example/', events: ['fleet.regression'] },
    });
    const mute = { server: host, fault: null, until: clock + 1, whoName: 'Sam', madeAt: clock };
    await muteFleet(store, mute);
    const muted = await worse(profile);
    expect(await alertsOfSweep(store, muted)).toMatchObject([{ server: host, domains: 3, muted: true }]);
    expect([await state(muted), await deliveriesOf(store, webhook.id)]).toEqual([null, []]);
    await night(profile, healthy(many.slice(0, 3)));
    const both = await night(profile, [
      ...many.slice(0, 2).map(lost),
      { domain: many[2] ?? '', faults: ['spf-multiple'] },
    ]);
    send(profile);
    await expect.poll(() => state(both)).toMatchObject({ state: 'sent' });
    expect(came()[0]).toMatch(/1 more is muted/);
    expect(came()[0]).not.toContain('certificate-expired');
    expect(await deliveriesOf(store, webhook.id)).toHaveLength(1);
  });

  it('counts again when its time is over, or somebody ends it', async () => {
    const profile = profileFor(await serve());
    await muteFleet(store, { server: host, fault: null, until: clock, whoName: 'Sam', madeAt: clock });
    const over = await worse(profile);
    expect(await state(over)).toMatchObject({ state: 'waiting' });
    await muteFleet(store, { server: null, fault: 'certificate-expired', until: null, whoName: 'Sam', madeAt: clock });
    const still = await worse(profile);
    expect(await state(still)).toBeNull();
    expect(await unmuteFleet(store, { server: null, fault: 'certificate-expired' })).toBe(true);
    expect(await unmuteFleet(store, { server: null, fault: 'certificate-expired' })).toBe(false);
    expect(await state(await worse(profile))).toMatchObject({ state: 'waiting' });
  });
});
