// The hosting company's own profile: a JSON file named by MAILMEND_CONFIG, checked whole at the start.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { parseSelector } from '../model/input.ts';
import { canonicalAddress } from '../model/ip-range.ts';
import { readOwnArticles } from './own-articles.ts';
import { desk } from './profile-desk.ts';
import { fleet } from './profile-fleet.ts';
import { helpDesks } from './profile-help-desks.ts';
import { hostName, recordName } from './profile-names.ts';
import { believedNetwork, openedNetwork, resolver } from './profile-networks.ts';
import { provisioning } from './profile-provisioning.ts';
import { retention } from './profile-retention.ts';

const selector = z.string().transform((text, context) => {
  const parsed = parseSelector(text);
  if (parsed.ok) return parsed.selector;
  context.addIssue('must be a DKIM selector');
  return z.NEVER;
});
/** URL parsers pass over line ends, which would begin a new line in security.txt. */
const linkTo = (protocol: RegExp, error: string) => z.url({ protocol, error }).regex(/^[\x21-\x7E]*$/, error);
const link = linkTo(/^(https|mailto|tel)$/, 'must be an https, mailto or tel link');
/** Where people find Mailmend: an origin, since its pages stand at the root (RFC 6454 4). */
const publicUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
  if (isOrigin && /^[\x21-\x7E]*$/.test(text)) return url.origin;
  context.addIssue('must be an https or http address without a path, such as "https://mail-help.example"');
  return z.NEVER;
});

const profileSchema = z.strictObject({
  name: z.string().min(1).max(60).default('Mailmend'),
  /** One accent colour; safe tokens for both themes are made from it. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#0B6355"')
    .nullable()
    .default(null),
  /** Links to Mailmend are built from it, and requests for its host are answered. */
  publicUrl: publicUrl.nullable().default(null),
  links: z.strictObject({ help: link.nullable().default(null), webmail: link.nullable().default(null) }).prefault({}),
  network: z
    .strictObject({
      resolvers: z.array(resolver).max(8).default([]),
      allow: z.array(openedNetwork).max(64).default([]),
      /** A mail server that surely listens on port 25: its greeting proves that this machine may use that port. */
      smtpControl: hostName.nullable().default(null),
    })
    .prefault({}),
  mail: z
    .strictObject({
      /** The company's own mail hosts: a password may go there. */
      hosts: z.array(hostName).max(200).default([]),
      /** The MX hosts its customers should have. */
      mx: z.array(hostName).max(50).default([]),
      /** DKIM selectors its servers sign with. */
      selectors: z.array(selector).max(20).default([]),
      /** Addresses its servers send from. */
      senders: z
        .array(z.string().refine((text) => canonicalAddress(text) !== null, 'must be an IP address'))
        .max(50)
        .default([]),
      /** The domain that customers include in SPF, which covers those addresses. */
      spfInclude: recordName.nullable().default(null),
      /** Failed logins in 15 minutes that one of its servers stands from Mailmend; absent: any number. */
      failedLogins: z.int().min(1).max(1_000).nullable().default(null),
      /** Knocks at closed ports in 5 minutes that one of its servers stands; absent: any number. */
      closedKnocks: z.int().min(1).max(10_000).nullable().default(null),
      /** Connections a minute that one of its servers stands; absent: any number. */
      connectionsPerMinute: z.int().min(1).max(100_000).nullable().default(null),
      /** Its name servers, where its customers' domains usually are. */
      nameservers: z.array(hostName).max(50).default([]),
    })
    .prefault({}),
  /** Blocklists to ask about the mail server's addresses, each with the answers that it documents as a listing. */
  dnsbl: z
    .array(
      z.strictObject({
        zone: recordName,
        listed: z
          .array(z.string().regex(/^127\.(?!255\.)\d{1,3}\.\d{1,3}\.\d{1,3}$/, 'must be an answer such as "127.0.0.2"'))
          .min(1)
          .max(50),
      }),
    )
    .max(10)
    .default([]),
  /** Whom to tell of a weakness: /.well-known/security.txt (RFC 9116). */
  security: z
    .strictObject({
      contact: z.array(link).min(1).max(10),
      /** Absent: always half a year ahead. */
      expires: z
        .union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a date such as "2030-12-31"')
        .refine((text) => Date.parse(text) > Date.now(), 'must be in the future (RFC 9116 2.5.5)')
        .nullable()
        .default(null),
      policy: linkTo(/^https$/, 'must be an https link')
        .nullable()
        .default(null),
      languages: z
        .array(z.string().regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'must be a language such as "en"'))
        .max(20)
        .default([]),
    })
    .nullable()
    .default(null),
  /** Domains whose apps are told their settings here; the first entry that a domain belongs to counts. */
  provisioning,
  /** A folder with articles of the company's own, in Markdown; they stand beside ours. */
  articles: z.string().min(1).max(1_000).nullable().default(null),
  /** Kept reports: days until one is deleted; whoever keeps it may choose fewer. */
  reports: z.strictObject({ days: z.int().min(1).max(365).default(14) }).prefault({}),
  /** When the rest of what is kept is deleted. */
  retention,
  /** Who signs in at the help desk, and how. */
  desk,
  /** Whose tickets get notes. */
  helpDesks,
  /** Every hosted domain: when each night all are swept, by the clock of the machine (absent: when somebody wants it), and more. */
  fleet,
  /** The log on standard output: a visitor's address in part, or whole. */
  log: z.strictObject({ addresses: z.enum(['short', 'full']).default('short') }).prefault({}),
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: z.array(believedNetwork).max(32).default([]),
});

export const operatorProfileSchema = profileSchema.check(({ value: { mail, provisioning: entries }, issues }) => {
  for (const [index, { mxIsOurs }] of entries.entries())
    if (mxIsOurs && mail.mx.length === 0)
      issues.push({
        code: 'custom',
        input: mxIsOurs,
        path: ['provisioning', index, 'mxIsOurs'],
        message: 'needs the names of those MX hosts in mail.mx',
      });
});

export type OperatorProfile = z.infer<typeof operatorProfileSchema>;

/** The profile cannot be used; the message lists each mistake with its place. */
export class ProfileError extends Error {
  readonly code = 'OPERATOR_PROFILE';
}

/** Reads and checks the profile; without a file, the general one. Throws ProfileError. */
export function readProfile(path: string | undefined): OperatorProfile {
  if (!path) return operatorProfileSchema.parse({});
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ProfileError(
      `The profile ${path} (MAILMEND_CONFIG) cannot be read as JSON: ${(cause as Error).message}`,
      { cause },
    );
  }
  const parsed = operatorProfileSchema.safeParse(json);
  if (!parsed.success)
    throw new ProfileError(`The profile ${path} (MAILMEND_CONFIG) has mistakes:\n${z.prettifyError(parsed.error)}`);
  const profile = fromFolder(parsed.data, dirname(path));
  const mistakes = profile.articles === null ? [] : readOwnArticles(profile.articles).mistakes;
  if (mistakes.length > 0) {
    const lines = mistakes.map((mistake) => `articles: ${mistake}`).join('\n');
    throw new ProfileError(`The profile ${path} (MAILMEND_CONFIG) has mistakes:\n${lines}`);
  }
  return profile;
}

/** Files that the profile names stand beside it, unless it gives their whole path. */
function fromFolder(profile: OperatorProfile, folder: string): OperatorProfile {
  const at = <Path extends string | null>(file: Path) => (file === null ? file : resolve(folder, file)) as Path;
  const entries = profile.provisioning.map((entry) => {
    const { signing } = entry;
    if (signing === null) return entry;
    const { certificate, key, chain } = signing;
    return { ...entry, signing: { certificate: at(certificate), key: at(key), chain: at(chain) } };
  });
  const { oidc } = profile.desk;
  const signIn = oidc && { ...oidc, clientSecretFile: at(oidc.clientSecretFile) };
  const zones = profile.fleet.zones.map((zone) => {
    const { tsig } = zone;
    return tsig === null ? zone : { ...zone, tsig: { ...tsig, secretFile: at(tsig.secretFile) } };
  });
  const { whmcs, zammad, freescout } = profile.helpDesks;
  const helpDesks = {
    whmcs: whmcs && { ...whmcs, secretFile: at(whmcs.secretFile) },
    zammad: zammad && {
      ...zammad,
      tokenFile: at(zammad.tokenFile),
      webhookSecretFile: at(zammad.webhookSecretFile),
    },
    freescout: freescout && {
      ...freescout,
      keyFile: at(freescout.keyFile),
      sidebarSecretFile: at(freescout.sidebarSecretFile),
    },
  };
  const { mail } = profile.fleet;
  const own = { ...profile.fleet, zones, mail: mail && { ...mail, passwordFile: at(mail.passwordFile) } };
  return {
    ...profile,
    fleet: own,
    provisioning: entries,
    articles: at(profile.articles),
    desk: { oidc: signIn },
    helpDesks,
  };
}
