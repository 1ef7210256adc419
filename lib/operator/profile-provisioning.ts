// The domains whose apps are told their settings here, as the profile gives them: which, and what they are told.
import { z } from 'zod';
import { appPorts, securities } from '../model/settings.ts';
import { domainPattern, hostName } from './profile-names.ts';

/** Others are never dialled, so nothing there can be seen to work: see lib/net/dial.ts. */
const port = z.int().refine((number) => appPorts.includes(number), `must be one of ${appPorts.join(', ')}`);
const server = z.strictObject({ host: hostName, port, security: z.enum(securities) });
const file = z.string().min(1, 'must name a file').max(4_096);

const entry = z
  .strictObject({
    domains: z.array(domainPattern).max(10_000).default([]),
    /** Every domain whose MX is one of `mail.mx`, besides. */
    mxIsOurs: z.boolean().default(false),
    /** IMAP. */
    incoming: server,
    outgoing: server,
    /** For whoever asks for POP. */
    pop: server.nullable().default(null),
    username: z.enum(['%EMAILADDRESS%', '%EMAILLOCALPART%']).default('%EMAILADDRESS%'),
    /** What apps show as the provider; absent: the company's name. */
    displayName: z
      .string()
      .min(1)
      .max(100)
      .regex(/^\P{Cc}*$/u, 'must be one line')
      .nullable()
      .default(null),
    /** With what Apple profiles are signed. The key is for this alone: no server's. PEM files. */
    signing: z
      .strictObject({ certificate: file, key: file, chain: file.nullable().default(null) })
      .nullable()
      .default(null),
  })
  .refine(({ domains, mxIsOurs }) => domains.length > 0 || mxIsOurs, {
    path: ['domains'],
    error: 'must name a domain, unless mxIsOurs is true',
  });

/** One entry, or a list of them. */
export const provisioning = z.preprocess(
  (given) => (Array.isArray(given) || given === undefined ? given : [given]),
  z.array(entry).max(100).default([]),
);

export type ProvisioningEntry = z.infer<typeof entry>;
