// The pieces of evidence that the pages show, read with care: evidence of another shape gives null, never a crash.
import { z } from 'zod';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { symptoms } from '../../lib/model/symptoms.ts';

const question = z.object({
  name: z.string(),
  type: z.string(),
  status: z.string(),
  rcode: z.string(),
  ttl: z.number().nullable(),
  ms: z.number(),
});
const timings = z.object({
  lookup: z.number().nullable(),
  connect: z.number().nullable(),
  tls: z.number().nullable(),
  greeting: z.number().nullable(),
  capability: z.number().nullable(),
});
const tls = z.object({
  version: z.string().nullable(),
  verified: z.boolean(),
  errors: z.array(z.string()),
  names: z.array(z.string()),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  issuer: z.string().nullable(),
});

/** By probe id, the part of its evidence (lib/model/evidence.ts) that is shown. */
export const shownEvidence = {
  mx: z.object({
    question,
    targets: z.array(z.object({ preference: z.number(), exchange: z.string(), provider: z.string().nullable() })),
    nullMx: z.boolean(),
    implicit: z.boolean().nullable(),
  }),
  nameservers: z.object({
    question,
    servers: z.array(z.object({ name: z.string() })),
    operator: z.string().nullable(),
  }),
  delegation: z.object({ zone: z.string() }),
  spf: z.object({ question, records: z.array(z.string()), lookups: z.number() }),
  dkim: z.object({
    base: question,
    selectors: z.array(
      z.object({
        selector: z.string(),
        origin: z.enum(['given', 'header', 'operator', 'provider', 'common']),
        question,
        records: z.array(z.string()),
        key: z.object({ revoked: z.boolean(), faults: z.array(z.unknown()) }).nullable(),
      }),
    ),
  }),
  'dns-questions': z.object({
    questions: z.array(
      z.object({ name: z.string(), ttl: z.number().nullable(), withoutRecursion: z.boolean().optional() }),
    ),
  }),
  dmarc: z.object({
    steps: z.array(z.object({ name: z.string(), question, records: z.array(z.string()) })),
    record: z.string().nullable(),
    policy: z.object({ p: z.string().nullable() }).nullable(),
  }),
  srv: z.object({
    services: z.array(
      z.object({ service: z.string(), question, records: z.array(z.object({ port: z.number(), target: z.string() })) }),
    ),
  }),
  autoconfig: z.object({ url: z.string().nullable() }),
  autodiscover: z.object({ url: z.string().nullable() }),
  'mx-provider': z.object({ provider: z.string().nullable() }),
  door: z.object({
    protocol: z.enum(['imap', 'pop3', 'submission']),
    host: z.string(),
    port: z.number(),
    /** The name under which the session was held, where that was another. */
    seenAs: z.string().nullish(),
    result: z.string(),
    address: z.string().nullable(),
    timings,
    tls: tls.nullable(),
    words: z.string().nullable(),
    transcript: z.array(z.object({ from: z.enum(['C', 'S']), text: z.string(), at: z.number() })),
  }),
  /** A session on port 25, which has no times of its own. */
  spoken: z.object({
    host: z.string(),
    port: z.number(),
    result: z.string().optional(),
    address: z.string(),
    transcript: z.array(z.object({ from: z.enum(['C', 'S']), text: z.string(), at: z.number() })),
  }),
  certificate: z.object({ host: z.string(), ports: z.array(z.number()), tls }),
  login: z.object({
    protocol: z.enum(['imap', 'pop3', 'submission']),
    host: z.string(),
    port: z.number(),
    username: z.string(),
    result: z.string(),
    code: z.string().nullable(),
    words: z.string(),
    ms: z.number(),
  }),
  mailbox: z.object({
    folders: z.array(z.unknown()),
    totalMessages: z.number().nullable(),
    quota: z.object({ usedBytes: z.number(), limitBytes: z.number() }).nullable(),
  }),
  'pop-mailbox': z.object({ messages: z.number() }),
  answers: z.object({ symptom: z.enum(symptoms).nullable(), answers: z.record(z.string(), z.string()) }),
  'round-trip': z.object({
    submission: z.object({
      host: z.string(),
      port: z.number(),
      result: z.string(),
      words: z.string(),
      ms: z.number(),
    }),
    search: z.enum(['found', 'not-found', 'not-sent', 'broke-off']),
    folders: z.array(z.string()),
    waitedMs: z.number(),
    arrival: z.object({ folder: z.string(), junk: z.boolean() }).nullable(),
    hops: z.array(
      z.object({
        from: z.string().nullable(),
        by: z.string().nullable(),
        encrypted: z.boolean(),
        delayMs: z.number().nullable(),
      }),
    ),
    authentication: z.array(z.object({ method: z.string(), result: z.string() })),
    removal: z.enum(['removed', 'moved-to-trash', 'marked', 'left', 'nothing']),
  }),
};
export type ShownKind = keyof typeof shownEvidence;
export type Shown<Kind extends ShownKind> = z.infer<(typeof shownEvidence)[Kind]>;

/** The evidence of one record as `kind`, or null when there is none or it has another shape. */
export function evidenceOf<Kind extends ShownKind>(record: ProbeRecord | undefined, kind: Kind): Shown<Kind> | null {
  if (!record?.evidence) return null;
  const parsed = shownEvidence[kind].safeParse(record.evidence);
  return parsed.success ? (parsed.data as Shown<Kind>) : null;
}
