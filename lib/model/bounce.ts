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
  // Told apart since notices are read by their structure.
  'recipient-internal-only',
  'recipient-group-closed',
  'recipient-refuses-sender',
  'recipient-rate-limited',
  'sender-verification-failed',
  'address-refused',
  'message-malformed',
  'server-refused-policy',
  'server-needs-tls',
  'server-disk-full',
  'server-internal-error',
  'mx-tls-failed',
  'mx-not-local',
  'mx-missing',
  'dns-lookup-failed',
  'app-cannot-connect',
  'app-connection-closed',
  'app-timeout',
  'app-secure-connection-failed',
  'app-settings-not-found',
  'device-offline',
  'outlook-data-file',
  'sent-not-saved',
] as const;
export type BounceId = (typeof bounceIds)[number];

/**
 * What was pasted: a message that came back, one that is late, a receipt of delivery (RFC 3464) or of reading (RFC 8098),
 * a complaint (RFC 5965) or a report of failed authentication (RFC 6591), an answer of an absent person (RFC 3834), a
 * server's own line, or what a mail app showed.
 */
export const bounceKinds = [
  ...([
    'failure',
    'delay',
    'delivery',
    'read-receipt',
    'complaint',
    'authentication-report',
    'automatic-reply',
  ] as const),
  ...(['server-reply', 'app-error'] as const),
] as const;
export type BounceKind = (typeof bounceKinds)[number];

/** Who has to act: the sender, who runs the sender's mail or DNS, the recipient, who runs theirs; or nobody. */
export const bounceMenders = [
  ...(['sender', 'sender-host', 'sender-dns', 'recipient', 'recipient-host', 'recipient-dns', 'nobody'] as const),
] as const;
export type BounceMender = (typeof bounceMenders)[number];

/** `over`: nobody tries again; `trying`: the sending server still does; `delivered`: it arrived. */
export const bounceOutcomes = ['over', 'trying', 'delivered'] as const;
export type BounceOutcome = (typeof bounceOutcomes)[number];

const text = z.string();

export const bounceReadingSchema = z.object({
  /** null: we do not know this message. */
  id: z.enum(bounceIds).nullable(),
  /** The slug in the fault catalogue; null: it has none. */
  fault: text.nullable(),
  /** null: not even that is known. */
  kind: z.enum(bounceKinds).nullable(),
  /**
   * What was recognised: a known wording, an enhanced code (RFC 3463), a reply code (RFC 5321 4.2), an app's code, or no
   * more than the report's own word that it failed.
   */
  by: z.enum(['wording', 'enhanced-code', 'reply-code', 'app-code', 'report']).nullable(),
  /** Such as "550"; RFC 3463: such as "5.1.1"; such as "0x800CCC0E". */
  replyCode: text.nullable(),
  enhancedCode: text.nullable(),
  appCode: text.nullable(),
  /** null: nobody can tell, since the meaning is unknown. */
  mender: z.enum(bounceMenders).nullable(),
  /** The report's Action (RFC 3464 2.3.3), the notice's own words, else the class of the code; null: none says it. */
  outcome: z.enum(bounceOutcomes).nullable(),
  /** Until when the sending server goes on trying (RFC 3464 2.3.9), in ISO 8601; null: not told. */
  retryUntil: text.nullable(),
  /** The class of the code alone (RFC 5321 4.2.1); a temporary refusal may be over by now: see `outcome`. */
  permanence: z.enum(['permanent', 'temporary']).nullable(),
  /** The sentence it was recognised in, as the other side wrote it. */
  said: text.nullable(),
  /** Whom it was for, when the bounce names one. */
  recipient: text.nullable(),
});
export type BounceReading = z.infer<typeof bounceReadingSchema>;

/** `POST /api/v1/bounces`: the reading with its sentences. */
export const bounceAnswerSchema = bounceReadingSchema.extend({
  ...{ title: text, customer: text, agent: text, fix: text },
  /** `mender` and `outcome` in words; null where there is nothing to say of them. */
  menderText: text.nullable(),
  outcomeText: text.nullable(),
});
export type BounceAnswer = z.infer<typeof bounceAnswerSchema>;
