// What a pasted message tells: its way, what receivers found, and what SPF, DKIM, ARC and DMARC say about it now.
import { z } from 'zod';
import { pasteMends } from './paste/mend-paste.ts';
import { spfAnswerSchema, spfResults } from './spf-answer.ts';

const text = z.string();
const name = text.nullable();
const time = z.iso.datetime().nullable();

/** One hand-over, in the order of travel. `delayMs`: since the one before, negative when the clocks differ. */
const hopSchema = z.object({
  helo: name,
  reverse: name,
  ip: name,
  by: name,
  with: name,
  encrypted: z.boolean(),
  authenticated: z.boolean(),
  at: time,
  delayMs: z.number().nullable(),
  /** Here the message came to the receiving side from another one. */
  border: z.boolean(),
});

const authenticationResultsSchema = z.object({
  server: name,
  results: z.array(
    z.object({
      method: text,
      result: text,
      reason: name,
      properties: z.array(z.object({ name: text, value: text })),
    }),
  ),
});

/** `domain` is the one that SPF vouches for: of the envelope sender, or of HELO without one (RFC 7208 2.4). */
const spfSchema = z.union([
  z.object({
    status: z.literal('checked'),
    ip: text,
    helo: name,
    sender: text,
    domain: text,
    answer: spfAnswerSchema,
  }),
  z.object({
    status: z.literal('not-checked'),
    /** `sent-copy`: a copy from before the message left. `sender-rewritten`: a forwarder put its own in the place. */
    why: z.enum(['no-border', 'no-sender', 'sent-copy', 'sender-rewritten']),
  }),
  z.object({
    status: z.literal('not-checked'),
    why: z.literal('border-unclear'),
    /** The servers that may have handed the message over, newest first, and what SPF says of each; null: not known. */
    candidates: z.array(z.object({ name, ip: name, by: name, result: z.enum(spfResults).nullable() })),
  }),
]);

/** How what the receiver found goes with what was found now. `only-then`: it cannot be checked here. */
export const comparisons = ['same', 'only-then', 'differs', 'not-told'] as const;
const comparison = z.enum(comparisons);

/** What the first server of the receiving side found when the message came, by its own words in the headers. */
const receiverSchema = z.object({
  server: name,
  /** `ip`: whose right to send it judged. */
  spf: z.object({ result: text, sender: name, ip: name }).nullable(),
  dkim: z.array(z.object({ result: text, domain: name })),
  dmarc: z.object({ result: text, domain: name }).nullable(),
  compared: z.object({ spf: comparison, dkim: comparison, dmarc: comparison }),
});

export const dkimReasons = [
  'body-changed',
  'signature-wrong',
  'no-key',
  'key-unusable',
  'expired',
  'weak',
  'malformed',
  'no-answer',
  'too-odd',
  'mended',
] as const;

/** One DKIM-Signature. `result`: null when only the headers are there, as the signature covers the body too. */
const signatureSchema = z.object({
  domain: name,
  selector: name,
  algorithm: name,
  signedFields: z.array(text),
  /** Only the beginning of the body is signed. */
  bodyLimited: z.boolean(),
  signedAt: time,
  result: z.enum(['pass', 'fail', 'unknown']).nullable(),
  reason: z.enum(dkimReasons).nullable(),
  /** Of an RSA key that was found. */
  bits: z.number().int().nullable(),
});

const arcSchema = z.object({
  sets: z.array(
    z.object({
      instance: z.number().int(),
      domain: name,
      chain: z.enum(['none', 'pass', 'fail']).nullable(),
      complete: z.boolean(),
      results: authenticationResultsSchema.nullable(),
    }),
  ),
  /** `none`: no sets. null: only the headers are there. */
  result: z.enum(['none', 'pass', 'fail', 'unknown']).nullable(),
});

/** One domain that SPF or DKIM vouches for, held against the From domain (RFC 9989 4.4). */
const alignmentSchema = z.object({
  by: z.enum(['spf', 'dkim']),
  domain: text,
  /** null: could not be checked here. */
  passed: z.boolean().nullable(),
  organizationalDomain: name,
  aligned: z.enum(['same', 'organization', 'no', 'unknown']),
  /** The policy asks for the very same domain. */
  strict: z.boolean(),
});

export const dmarcWhys = [
  'no-from',
  'several-from',
  'no-policy',
  'no-answer',
  'headers-only',
  'not-checked',
  'sent-copy',
  'spf-not-checked',
  'border-unclear',
  'forwarded',
  'receiver-differs',
] as const;

const dmarcSchema = z.object({
  result: z.enum(['pass', 'fail', 'none', 'unknown']),
  /** Why there is no pass or fail. */
  why: z.enum(dmarcWhys).nullable(),
  fromDomain: name,
  organizationalDomain: name,
  /** Where the policy stands, such as "_dmarc.example.com". */
  foundAt: name,
  /** What the domain asks receivers to do with mail that fails. */
  policy: z.enum(['none', 'quarantine', 'reject']).nullable(),
  testing: z.boolean(),
  alignments: z.array(alignmentSchema),
});

export const messageCheckSchema = z.object({
  /** A body came with the headers. */
  whole: z.boolean(),
  /** What copying had done to the source, and was undone before reading it. */
  mended: z.array(z.enum(pasteMends)),
  strangeLines: z.number().int(),
  /** The addresses of the From field. */
  from: z.array(text),
  /** The envelope sender by Return-Path; "" for the null reverse-path; null: not there. */
  returnPath: name,
  date: time,
  hops: z.array(hopSchema),
  /** Hops beyond those shown. */
  hopsLeftOut: z.number().int(),
  authenticationResults: z.array(authenticationResultsSchema),
  /** null: it wrote down nothing about SPF, DKIM or DMARC. */
  receiver: receiverSchema.nullable(),
  spf: spfSchema,
  signatures: z.array(signatureSchema),
  signaturesLeftOut: z.number().int(),
  arc: arcSchema,
  dmarc: dmarcSchema,
});
export type MessageCheck = z.infer<typeof messageCheckSchema>;
export type MessageHop = z.infer<typeof hopSchema>;
export type MessageSignature = z.infer<typeof signatureSchema>;
export type MessageAlignment = z.infer<typeof alignmentSchema>;
export type MessageReceiver = z.infer<typeof receiverSchema>;
export type DmarcWhy = (typeof dmarcWhys)[number];
export type DkimReason = (typeof dkimReasons)[number];
