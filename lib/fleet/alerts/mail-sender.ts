// Sends the mail about a sweep, in the process that serves: what could not be sent is tried again for about a day.
import { randomUUID } from 'node:crypto';
import { retryDelays } from '../../integrations/webhooks/deliver.ts';
import { fleetMailPassword } from '../../operator/fleet-mail-password.ts';
import { ProfileError } from '../../operator/profile.ts';
import type { FleetMailProfile } from '../../operator/profile-fleet-mail.ts';
import { alertsOfSweep } from '../../store/fleet-alerts.ts';
import { claimFleetMail, endFleetMailTry, FLEET_MAIL_TOPIC } from '../../store/fleet-mail.ts';
import type { OpenStore } from '../../store/store.ts';
import { digestOf } from './digest.ts';
import { type Mail, type Submitted, submit } from './submission.ts';

/** How often it is looked whether the time of a try has come, and how long a try is ours at most, in milliseconds. */
const LOOK_MS = 5_000;
const LEASE_MS = 120_000;

export interface MailSenderOptions {
  store: OpenStore;
  mail: FleetMailProfile;
  publicUrl: string | null;
  variables: NodeJS.ProcessEnv;
  now?: () => number;
  lookMs?: number;
  /** PEM of further authorities. */
  trusted?: readonly string[];
}

/** Begins to send. Gives what ends it, once the try that is out is over. */
export function sendFleetMail({
  store,
  mail: profile,
  publicUrl,
  variables,
  now = Date.now,
  lookMs = LOOK_MS,
  trusted,
}: MailSenderOptions): () => Promise<void> {
  const holder = randomUUID();
  const more = trusted ? { trusted } : {};
  let isEnded = false;
  let looking: Promise<void> | null = null;
  let again = false;

  async function attempt(mail: Mail): Promise<Submitted> {
    let password: string;
    try {
      // Read anew: a new one needs no new start.
      password = fleetMailPassword(profile, variables);
    } catch (error) {
      if (error instanceof ProfileError) return { ok: false, why: 'no-password' };
      throw error;
    }
    return submit(mail, profile, { password, ...more });
  }

  /** False: none waits. */
  async function sendNext(): Promise<boolean> {
    const claimed = await claimFleetMail(store, { holder, now: now(), leaseUntil: now() + LEASE_MS });
    if (!claimed) return false;
    const { sweep, beganAt, attempts } = claimed;
    const alerts = await alertsOfSweep(store, sweep);
    const senderDomain = profile.from.slice(profile.from.indexOf('@') + 1);
    const mail = digestOf({ sweep, beganAt, alerts, publicUrl, senderDomain });
    const sent = mail ? await attempt(mail) : ({ ok: true } as const);
    const delay = retryDelays[attempts];
    const state = sent.ok ? 'sent' : delay === undefined ? 'given-up' : 'waiting';
    const why = sent.ok ? null : sent.why;
    await endFleetMailTry(store, sweep, { holder, now: now(), state, nextAt: now() + (delay ?? 0), why });
    return true;
  }

  async function sendAll(): Promise<void> {
    while (!isEnded && (await sendNext())) again = false;
  }

  /** One at a time; a wake meanwhile makes another look. */
  function look(): void {
    if (isEnded) return;
    if (looking) {
      again = true;
      return;
    }
    looking = sendAll()
      .catch(() => undefined) // the store is away: the lease runs out, or the next look does it
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        look();
      });
  }

  const timer = setInterval(look, lookMs).unref();
  const deafen = store.listen(FLEET_MAIL_TOPIC, look);
  look();
  return async () => {
    isEnded = true;
    clearInterval(timer);
    deafen();
    await looking;
  };
}
