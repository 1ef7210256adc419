// The mail about a sweep: one at most, held by one process at a time, tried until the submission server took it.
import type { ExpressionBuilder } from 'kysely';
import type { Store } from './store.ts';

/** `waiting`: to be tried at `nextAt`. `given-up`: after the last try. */
export interface FleetMail {
  sweep: number;
  /** When the sweep began, in milliseconds since 1970, as all times here. */
  beganAt: number;
  state: 'waiting' | 'sent' | 'given-up';
  attempts: number;
  nextAt: number;
  /** Of the last try: why it failed; null: it did not. */
  why: string | null;
  /** When it was sent or given up; null: it waits. */
  endedAt: number | null;
}

interface Tables {
  fleet_mail: {
    sweep: number;
    began_at: number;
    state: FleetMail['state'];
    attempts: number;
    next_at: number;
    holder: string | null;
    lease_until: number | null;
    why: string | null;
    ended_at: number | null;
  };
}

/** Woken when there is a mail to send. */
export const FLEET_MAIL_TOPIC = 'fleet-mail';

/** Once a sweep: a second time it does nothing. */
export async function queueFleetMail(
  within: Store,
  { sweep, beganAt }: Pick<FleetMail, 'sweep' | 'beganAt'>,
  now: number,
): Promise<void> {
  await within
    .tables<Tables>()
    .insertInto('fleet_mail')
    .values({
      ...{ sweep, began_at: beganAt, state: 'waiting', attempts: 0, next_at: now },
      ...{ holder: null, lease_until: null, why: null, ended_at: null },
    })
    .onConflict((conflict) => conflict.column('sweep').doNothing())
    .execute();
  await within.wake(FLEET_MAIL_TOPIC);
}

/** A mail whose time has come, for `holder` alone until `leaseUntil`; what a dead one held is taken up again. Null: none. */
export async function claimFleetMail(
  store: Store,
  { holder, now, leaseUntil }: { holder: string; now: number; leaseUntil: number },
): Promise<Pick<FleetMail, 'sweep' | 'beganAt' | 'attempts'> | null> {
  const isDue = (row: ExpressionBuilder<Tables, 'fleet_mail'>) =>
    row.and([
      ...[row('state', '=', 'waiting'), row('next_at', '<=', now)],
      row.or([row('lease_until', 'is', null), row('lease_until', '<', now)]),
    ]);
  const tables = store.tables<Tables>();
  const due = await tables.selectFrom('fleet_mail').select('sweep').where(isDue).orderBy('sweep').limit(1).execute();
  for (const { sweep } of due) {
    // Of two who try this at once, the second sees what the first wrote.
    const row = await tables
      .updateTable('fleet_mail')
      .set({ holder, lease_until: leaseUntil })
      .where('sweep', '=', sweep)
      .where(isDue)
      .returning(['sweep', 'began_at', 'attempts'])
      .executeTakeFirst();
    if (row) return { sweep, beganAt: row.began_at, attempts: row.attempts };
  }
  return null;
}

/** Writes down how a try ended; nothing where somebody else holds it now. */
export async function endFleetMailTry(
  store: Store,
  sweep: number,
  { holder, now, state, nextAt, why }: Pick<FleetMail, 'state' | 'nextAt' | 'why'> & { holder: string; now: number },
): Promise<void> {
  await store
    .tables<Tables>()
    .updateTable('fleet_mail')
    .set((row) => ({
      ...{ state, next_at: nextAt, why, holder: null, lease_until: null },
      ...{ attempts: row('attempts', '+', 1), ended_at: state === 'waiting' ? null : now },
    }))
    .where('sweep', '=', sweep)
    .where('state', '=', 'waiting')
    .where('holder', '=', holder)
    .execute();
}

/** Null: there is none about that sweep. */
export async function fleetMailOf(store: Store, sweep: number): Promise<FleetMail | null> {
  const row = await store
    .tables<Tables>()
    .selectFrom('fleet_mail')
    .select(['sweep', 'began_at', 'state', 'attempts', 'next_at', 'why', 'ended_at'])
    .where('sweep', '=', sweep)
    .executeTakeFirst();
  if (!row) return null;
  const { began_at, next_at, ended_at, ...rest } = row;
  return { ...rest, beganAt: began_at, nextAt: next_at, endedAt: ended_at };
}
