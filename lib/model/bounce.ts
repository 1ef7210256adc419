// What a pasted bounce or error message means: its codes, the fault it tells of, and whose words said so.
import { z } from 'zod';

/** Ids of the fault catalogue, and beside them what only bounces and mail apps tell of. */
export const bounceIds = [
  'recipient-unknown',
  'host-nxdomain',
  'mailbox-full',
  'mailbox-disabled',
  'size-limit',
  'relay-denied',
  'sender-not-owned',
  'submission-sender-rejected',
  'rate-limited',
  'defer-limit',
  'address-blocklisted',
  'reverse-dns-missing',
  'bulk-sender-rules',
  'dmarc-unaligned',
  'spf-sender-not-covered',
  'server-refused-content',
  'server-refused-attachment',
  'server-greylisting',
  'mx-null',
  'mx-loop',
  'mx-without-smtp',
  'credentials-rejected',
  'app-password-required',
  'oauth-only',
  'protocol-disabled-for-mailbox',
  'account-suspended',
  'password-expired',
  'authentication-backend-down',
  'authentication-needs-tls',
  'authentication-not-offered',
  'too-many-connections',
  'mailbox-locked',
  'certificate-not-trusted',
  'tls-mode-mismatch',
  'outlook-cannot-connect',
  'outlook-connection-closed',
  'outlook-timeout',
  'server-refused-later',
  'server-refused-for-good',
] as const;
export type BounceId = (typeof bounceIds)[number];

const text = z.string();

export const bounceReadingSchema = z.object({
  /** null: we do not know this message. */
  id: z.enum(bounceIds).nullable(),
  /** The slug in the fault catalogue; null: it has none. */
  fault: text.nullable(),
  /** What was recognised: a known wording, an enhanced code (RFC 3463), a reply code (RFC 5321 4.2), an app's code. */
  by: z.enum(['wording', 'enhanced-code', 'reply-code', 'app-code']).nullable(),
  /** Such as "550"; RFC 3463: such as "5.1.1"; such as "0x800CCC0E". */
  replyCode: text.nullable(),
  enhancedCode: text.nullable(),
  appCode: text.nullable(),
  /** `temporary`: the sending server tries again by itself (RFC 5321 4.2.1). */
  permanence: z.enum(['permanent', 'temporary']).nullable(),
  /** The sentence it was recognised in, as the other side wrote it. */
  said: text.nullable(),
  /** Whom it was for, when the bounce names one. */
  recipient: text.nullable(),
});
export type BounceReading = z.infer<typeof bounceReadingSchema>;

/** `POST /api/v1/bounces`: the reading with its sentences. */
export const bounceAnswerSchema = bounceReadingSchema.extend({ title: text, customer: text, agent: text, fix: text });
export type BounceAnswer = z.infer<typeof bounceAnswerSchema>;
