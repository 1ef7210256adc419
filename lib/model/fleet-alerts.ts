// What became worse with a sweep, as the API and the desk have it.
import { z } from 'zod';
import { menders, severities } from './finding.ts';

/** Why the mail about a sweep was not taken; `no-password`: there is none where the profile says. */
export const mailFailures = [
  ...(['no-password', 'dns', 'connect', 'timeout', 'no-starttls'] as const),
  ...(['certificate', 'tls', 'login', 'refused', 'broken-off'] as const),
] as const;
export type MailFailure = (typeof mailFailures)[number];

const time = z.int();
/** Null, of one of the two: whichever it is. */
const muted = { server: z.string().nullable(), fault: z.string().nullable() };

export const fleetMuteSchema = z.object({
  ...muted,
  /** Null: until somebody ends it. Times in milliseconds since 1970. */
  until: time.nullable(),
  by: z.string(),
  at: time,
});

export const fleetAlertsSchema = z.object({
  /** The last whole sweep; null: there was none yet. */
  of: z.object({ sweep: z.int(), beganAt: time }).nullable(),
  alerts: z.array(
    z.object({
      /** A host or an address; null: it lies with the domains' own records. */
      server: z.string().nullable(),
      fault: z.string(),
      severity: z.enum(severities),
      /** How many have it new, and a few of them. */
      domains: z.int(),
      examples: z.array(z.string()),
      mender: z.enum(menders).nullable(),
      /** It was not muted when the sweep ended. */
      told: z.boolean(),
      /** It is now. */
      muted: z.boolean(),
    }),
  ),
  mutes: z.array(fleetMuteSchema),
  /** Who hears of it. */
  listeners: z.object({ mail: z.array(z.string()), webhooks: z.int() }),
  /** About that sweep; null: there is none. */
  mail: z
    .object({
      state: z.enum(['waiting', 'sent', 'given-up']),
      attempts: z.int(),
      nextAt: time.nullable(),
      endedAt: time.nullable(),
      why: z.enum(mailFailures).nullable(),
    })
    .nullable(),
});
export type FleetAlerts = z.infer<typeof fleetAlertsSchema>;
