// Real delivery notices with the reasons that agree with them: where they lie, and how an answer is held against them.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BounceId } from '../../lib/model/bounce.ts';

/** Beside the checkout; the project holds no copy. */
const folder = fileURLToPath(
  new URL(process.env.BOUNCE_MAILS ?? '../../../shared/conformance/bounces/', import.meta.url),
);

interface ExpectedBounce {
  file: string;
  /** In the words of the project that the mails come from. */
  reasons: string[];
  /** Ids of ours that agree; null: nothing of a fault may be told. */
  accept: Array<BounceId | null>;
  /** A refusal "for now" or "for good" without a reason agrees as well. */
  genericFits?: boolean;
}
export interface BounceCase extends ExpectedBounce {
  text: string;
}

/** null when the mails are not there. */
export function readBounceCases(): BounceCase[] | null {
  if (!existsSync(`${folder}expected.json`)) return null;
  const expected: ExpectedBounce[] = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8'));
  return expected.map((entry) => ({ ...entry, text: readFileSync(`${folder}mails/${entry.file}`, 'utf8') }));
}

/** What a newer meaning was told as before there was one for it. docs/api.md has the same table. */
export const neighbours: Partial<Record<BounceId, BounceId>> = {
  'recipient-internal-only': 'relay-denied',
  'recipient-group-closed': 'submission-sender-rejected',
  'recipient-refuses-sender': 'server-refused-content',
  'recipient-rate-limited': 'rate-limited',
  'sender-verification-failed': 'submission-sender-rejected',
  'address-refused': 'address-blocklisted',
  'message-malformed': 'server-refused-content',
  'server-refused-policy': 'server-refused-content',
  'server-needs-tls': 'authentication-needs-tls',
  'server-disk-full': 'mailbox-full',
  'server-internal-error': 'authentication-backend-down',
  'mx-tls-failed': 'certificate-not-trusted',
  'mx-not-local': 'mx-loop',
  'mx-missing': 'mx-null',
  'dns-lookup-failed': 'host-nxdomain',
  'app-cannot-connect': 'outlook-cannot-connect',
  'app-connection-closed': 'outlook-connection-closed',
  'app-timeout': 'outlook-timeout',
  'app-secure-connection-failed': 'tls-mode-mismatch',
  'app-settings-not-found': 'outlook-cannot-connect',
  'device-offline': 'outlook-cannot-connect',
  'outlook-data-file': 'outlook-cannot-connect',
};

/** Where the given reasons and common sense part, and why ours stays. */
export const disagreements: Readonly<Record<string, string>> = {
  'lhost-postfix-77.eml': 'Amazon refuses a From that is not verified: no relaying, the sender is not this account’s.',
  'lhost-powermta-03.eml':
    'The server’s own words are "User Unknown"; that the mailbox is disabled is the code’s name.',
  'rfc3464-01.eml': 'The report says "550 5.1.1 User Unknown" of its recipient; the disk is another person’s.',
  'rhost-nttdocomo-02.eml': '"550 Unknown user" names the recipient, at whichever step it is said.',
  'rhost-yahooinc-02.eml':
    'Yahoo’s TSS04 is reputation, as it is called where the same sentence stands in lhost-qmail-19.',
};

const generic: ReadonlySet<BounceId | null> = new Set(['server-refused-later', 'server-refused-for-good', null]);

/** `unknown`: no reason was given where there was one; `wrong`: another reason, which is worse. */
export function verdictOn(
  { accept, genericFits }: ExpectedBounce,
  id: BounceId | null,
): 'agrees' | 'unknown' | 'wrong' {
  const told = id === null ? null : (neighbours[id] ?? id);
  if (accept.includes(told) || (genericFits === true && id !== null && generic.has(id))) return 'agrees';
  return generic.has(id) ? 'unknown' : 'wrong';
}
