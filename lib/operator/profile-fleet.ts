// The profile's part about the fleet: when it is swept, how strangers' servers are spared, and which zones name its domains.
import { z } from 'zod';
import { fleetMail } from './profile-fleet-mail.ts';
import { recordName } from './profile-names.ts';
import { resolver } from './profile-networks.ts';

/** A catalog zone (RFC 9432), or a zone whose delegations are the domains, from name servers of the company's own. */
const zone = z.strictObject({
  zone: recordName,
  /** Addresses, asked in this order; whoever names them here may have private ones. */
  servers: z.array(resolver).min(1).max(8),
  /** The key that signs the transfer (RFC 8945). */
  tsig: z
    .strictObject({
      name: z.string().regex(/^[\w.-]{1,253}$/, 'must be the name of a key'),
      algorithm: z.enum(['hmac-sha256', 'hmac-sha384', 'hmac-sha512']).default('hmac-sha256'),
      /** The secret in base64; absent: it stands in MAILMEND_TSIG_SECRET. */
      secretFile: z.string().min(1).max(1_000).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** What its domains are labelled with. */
  labels: z.array(z.string().min(1).max(40)).max(10).default([]),
});

export type FleetZone = z.infer<typeof zone>;

export const fleet = z
  .strictObject({
    nightly: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "02:00"')
      .nullable()
      .default(null),
    /** Connections that a sweep opens at one address of a stranger's server; the rest of the looks are for other nights. */
    strangersNightly: z.int().min(1).max(100_000).default(300),
    /** Who hears by mail what a sweep found worse, and through which submission server. */
    mail: fleetMail.nullable().default(null),
    /** Read before each sweep. */
    zones: z.array(zone).max(50).default([]),
  })
  .prefault({});
