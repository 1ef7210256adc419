// The vocabulary of mail settings: what a person types into a mail app, and how sure we are of it.
import { z } from 'zod';
import { ruleIdSchema } from './finding.ts';

/** The three protocols a mail app speaks. `submission` is SMTP with a login (RFC 6409). */
export const protocols = ['imap', 'pop3', 'submission'] as const;
export type Protocol = (typeof protocols)[number];

/** The ports that mail apps use: TLS first (RFC 8314 3), and what most apps use before the rest. */
export const appPorts: readonly number[] = [993, 465, 143, 587, 995, 110];

/** `tls`: encrypted from the first byte (RFC 8314 3). `starttls`: upgraded after the greeting. Nothing weaker exists here. */
export const securities = ['tls', 'starttls'] as const;
export type Security = (typeof securities)[number];

/**
 * Where settings were learned, best first. `certificate`: a name that the server's own certificate covers. `mx-host`: the
 * name of the host that takes the domain's mail in, which is often the one to read it at.
 */
export const sources = [
  'confirmed',
  'operator',
  'autoconfig',
  'srv',
  'mx-provider',
  'isp-database',
  'autodiscover',
  'mx-autoconfig',
  'certificate',
  'conventional-names',
  'mx-host',
] as const;
export type Source = (typeof sources)[number];
/** Sorts sources by what their word weighs, best first: below zero when `one` goes before `other`. */
export const bySource = (one: Source, other: Source): number => sources.indexOf(one) - sources.indexOf(other);
/** The domain's own word on its servers. */
export const domainSources: ReadonlySet<Source> = new Set<Source>(['autoconfig', 'srv', 'autodiscover']);
/** Nobody's word: names that we thought of, or met on the way. */
export const guessedSources: ReadonlySet<Source> = new Set<Source>(['certificate', 'conventional-names', 'mx-host']);

/**
 * Why a password may go to a host: (a) own-domain, (b) autoconfig over HTTPS, (c) operator,
 * (d) provider matched by MX, (e) confirmed by the person. `none`: it may not, until confirmed.
 */
export const vouchings = ['own-domain', 'autoconfig', 'operator', 'provider', 'confirmed', 'none'] as const;
export type Vouching = (typeof vouchings)[number];

/** How settings were seen to work: a login succeeded, the server answered over verified TLS, or DNS alone knows the name. */
export const verifications = ['login', 'connection', 'dns'] as const;
export type Verification = (typeof verifications)[number];

export const authentications = ['password', 'app-password', 'oauth2'] as const;
export type Authentication = (typeof authentications)[number];

/** One way to reach one server, not yet tried: a "door". */
export interface Door {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
}

/** The name that the source wants for the login, where it is another address than the one typed: used with the person's yes only. */
const unconfirmedUsername = z.string();

export const candidateSchema = z.object({
  protocol: z.enum(protocols),
  host: z.string(),
  port: z.number().int(),
  security: z.enum(securities),
  username: z.string().nullable(),
  unconfirmedUsername: unconfirmedUsername.optional(),
  authentication: z.enum(authentications),
  source: z.enum(sources),
  vouching: z.enum(vouchings),
  /** What named it, for people: a URL, an SRV name, an MX host. */
  provenance: z.string(),
});
/** A door with where it was learned and whether a password may go there. `username` null: the source did not say. */
export type Candidate = z.infer<typeof candidateSchema>;

/** A way to reach a server, to be weighed against others. `place`: where its source lists the host; absent: all alike. */
type Weighed = Pick<Candidate, 'source' | 'security'> & { place?: number | undefined };
/**
 * Sorts ways to reach a server, best first: who named it, which that source lists first, then TLS from the first byte
 * before STARTTLS (RFC 8314 3).
 */
export const byPreference = (one: Weighed, other: Weighed): number =>
  bySource(one.source, other.source) ||
  (one.place ?? 0) - (other.place ?? 0) ||
  securities.indexOf(one.security) - securities.indexOf(other.security);

export const serverSettingsSchema = z.object({
  host: z.string(),
  port: z.number().int(),
  security: z.enum(securities),
  username: z.string(),
  unconfirmedUsername: unconfirmedUsername.optional(),
  authentication: z.enum(authentications),
  verified: z.enum(verifications),
  vouching: z.enum(vouchings),
  source: z.enum(sources),
});
export type ServerSettings = z.infer<typeof serverSettingsSchema>;

/** A reason for the recommendation: a key of `messages` with its values, and the sentence rendered. */
export const reasonSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  title: z.string(),
  text: z.string(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const recommendationSchema = z.object({
  protocol: z.enum(['imap', 'pop3']),
  incoming: serverSettingsSchema,
  outgoing: serverSettingsSchema.nullable(),
  /** One sentence a reason; `reasonDetails` carries the same, with keys and values. */
  reasons: z.array(z.string()),
  reasonDetails: z.array(reasonSchema),
  /**
   * The finding to mend first: the server is known, and its certificate at fault. The settings will be right once that is
   * mended; until then no guide, profile or code is made of them. Absent: they may be used.
   */
  blockedBy: ruleIdSchema.optional(),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
