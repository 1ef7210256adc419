// The company's own submission server, as the profile names it: through it goes the word about what a sweep found worse.
import { z } from 'zod';
import { canonicalAddress } from '../model/ip-range.ts';
import { hostName } from './profile-names.ts';

/** A machine, this one, or an address: the operator's own, dialled as it stands here. */
const server = z.union(
  [hostName, z.literal('localhost'), z.string().refine((text) => canonicalAddress(text) !== null)],
  'must be a full host name, "localhost" or an IP address',
);
/** Dot-atoms alone (RFC 5322 3.2.3): it stands in an envelope and a header as it is. */
const mailbox = z.string().transform((text, context) => {
  const [, local = '', domain = ''] = /^([\w!#$%&'*+/=?^`{|}~.-]{1,64})@([^@]+)$/.exec(text) ?? [];
  if (local !== '' && hostName.safeParse(domain).success) return text;
  context.addIssue('must be an address such as "ops@harbour.example"');
  return z.NEVER;
});

export const fleetMail = z
  .strictObject({
    host: server,
    /** Absent: the one that belongs to the security (RFC 8314 3.3, RFC 6409 3.1). */
    port: z.int().min(1).max(65_535).optional(),
    /** TLS from the first byte, or STARTTLS before anything else; without TLS nothing is sent. */
    security: z.enum(['tls', 'starttls'], 'must be "tls" or "starttls"').default('tls'),
    username: z.string().min(1).max(320),
    /** A file with the password alone; absent: MAILMEND_MAIL_PASSWORD holds it. It never stands in the profile. */
    passwordFile: z.string().min(1).max(4_096).nullable().default(null),
    from: mailbox,
    to: z.array(mailbox).min(1).max(20),
  })
  .transform((mail) => ({ ...mail, port: mail.port ?? (mail.security === 'tls' ? 465 : 587) }));

export type FleetMailProfile = z.infer<typeof fleetMail>;
