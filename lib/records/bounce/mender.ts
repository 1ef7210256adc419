// Who has to act on each meaning, and whether it is about mail on its way or about an app and its own server.
import type { BounceId, BounceMender, BounceOutcome } from '../../model/bounce.ts';

interface Duty {
  mender: BounceMender;
  /** When another server met the refusal on the way, and not the sender's app. */
  relayed?: BounceMender;
  /** When the sending server has given up. */
  over?: BounceMender;
  /** About an app and its server: no sending server tries again by itself. */
  app?: true;
}

const duties: Readonly<Record<BounceId, Duty>> = {
  'recipient-unknown': { mender: 'sender' },
  'host-nxdomain': { mender: 'sender' },
  'mailbox-full': { mender: 'recipient' },
  'mailbox-disabled': { mender: 'recipient-host' },
  'size-limit': { mender: 'sender' },
  'relay-denied': { mender: 'sender', relayed: 'recipient-host' },
  'sender-not-owned': { mender: 'sender' },
  'submission-sender-rejected': { mender: 'sender' },
  'rate-limited': { mender: 'sender', relayed: 'sender-host' },
  'defer-limit': { mender: 'sender-host' },
  'address-blocklisted': { mender: 'sender-host' },
  'reverse-dns-missing': { mender: 'sender-host' },
  'bulk-sender-rules': { mender: 'sender-dns' },
  'dmarc-unaligned': { mender: 'sender-dns' },
  'spf-sender-not-covered': { mender: 'sender-dns' },
  'server-refused-content': { mender: 'sender' },
  'server-refused-attachment': { mender: 'sender' },
  'server-greylisting': { mender: 'nobody', over: 'sender-host' },
  'mx-null': { mender: 'sender' },
  'mx-loop': { mender: 'recipient-host' },
  'mx-without-smtp': { mender: 'recipient-host' },
  'credentials-rejected': { mender: 'sender', app: true },
  'app-password-required': { mender: 'sender', app: true },
  'oauth-only': { mender: 'sender', app: true },
  'protocol-disabled-for-mailbox': { mender: 'sender', app: true },
  'account-suspended': { mender: 'sender-host' },
  'password-expired': { mender: 'sender', app: true },
  'authentication-backend-down': { mender: 'sender-host', app: true },
  'authentication-needs-tls': { mender: 'sender', app: true },
  'authentication-not-offered': { mender: 'sender', app: true },
  'too-many-connections': { mender: 'sender', relayed: 'sender-host' },
  'mailbox-locked': { mender: 'sender', app: true },
  'certificate-not-trusted': { mender: 'sender-host', app: true },
  'tls-mode-mismatch': { mender: 'sender', app: true },
  'outlook-cannot-connect': { mender: 'sender', app: true },
  'outlook-connection-closed': { mender: 'sender', app: true },
  'outlook-timeout': { mender: 'sender', app: true },
  'server-refused-later': { mender: 'nobody', over: 'sender-host' },
  'server-refused-for-good': { mender: 'sender-host' },
  'recipient-internal-only': { mender: 'recipient' },
  'recipient-group-closed': { mender: 'recipient' },
  'recipient-refuses-sender': { mender: 'recipient' },
  'recipient-rate-limited': { mender: 'nobody', over: 'sender' },
  'sender-verification-failed': { mender: 'sender-host' },
  'address-refused': { mender: 'sender-host' },
  'message-malformed': { mender: 'sender' },
  'server-refused-policy': { mender: 'sender-host' },
  'server-needs-tls': { mender: 'sender-host' },
  'server-disk-full': { mender: 'recipient-host' },
  'server-internal-error': { mender: 'recipient-host' },
  'mx-tls-failed': { mender: 'recipient-host' },
  'mx-not-local': { mender: 'recipient-host' },
  'mx-missing': { mender: 'recipient-dns' },
  'dns-lookup-failed': { mender: 'recipient-dns' },
  'app-cannot-connect': { mender: 'sender', app: true },
  'app-connection-closed': { mender: 'sender', app: true },
  'app-timeout': { mender: 'sender', app: true },
  'app-secure-connection-failed': { mender: 'sender', app: true },
  'app-settings-not-found': { mender: 'sender', app: true },
  'device-offline': { mender: 'sender', app: true },
  'outlook-data-file': { mender: 'sender', app: true },
  'sent-not-saved': { mender: 'sender', app: true },
};

/** `relayed`: the refusal was met by a server on the way; `words`: what was said, '' where nothing was. */
export function menderOf(id: BounceId, relayed: boolean, outcome: BounceOutcome | null, words: string): BounceMender {
  const { mender, relayed: onTheWay, over } = duties[id];
  // A server on the way that is asked for a login has one to set right; else the recipient's server disowns the domain.
  if (id === 'relay-denied' && relayed && /authenticat|\blog ?in\b/i.test(words)) return 'sender-host';
  return (relayed ? onTheWay : undefined) ?? (outcome === 'over' ? over : undefined) ?? mender;
}

/** Whether it is about an app and its own server. */
export function isOfApps(id: BounceId): boolean {
  return duties[id].app === true;
}
