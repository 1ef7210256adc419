// Every rule, in the order in which agents look: one line a rule.
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateCommonNameOnly } from './certificate-common-name-only.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';
import { certificateUnknownAuthority } from './certificate-unknown-authority.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { connectionHungUp } from './connection-hung-up.ts';
import { connectionPreauthenticated } from './connection-preauthenticated.ts';
import type { Rule } from './define.ts';
import { greetingMissing } from './greeting-missing.ts';
import { greetingRefused } from './greeting-refused.ts';
import { hostNoAddress } from './host-no-address.ts';
import { hostNxdomain } from './host-nxdomain.ts';
import { hostUnreachable } from './host-unreachable.ts';
import { hostWebProxied } from './host-web-proxied.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { portRefused } from './port-refused.ts';
import { portTimeout } from './port-timeout.ts';
import { protocolUnexpected } from './protocol-unexpected.ts';
import { responseStalled } from './response-stalled.ts';
import { responseUnreadable } from './response-unreadable.ts';
import { starttlsInjection } from './starttls-injection.ts';
import { starttlsMissing } from './starttls-missing.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';
import { tlsModeMismatch } from './tls-mode-mismatch.ts';
import { tlsTooOld } from './tls-too-old.ts';

export const rules: readonly Rule[] = [
  // Connect
  hostNxdomain,
  hostNoAddress,
  hostWebProxied,
  portRefused,
  portTimeout,
  hostUnreachable,
  ipv6Broken,
  greetingMissing,
  greetingRefused,
  connectionHungUp,
  connectionPreauthenticated,
  protocolUnexpected,
  responseUnreadable,
  responseStalled,
  // TLS
  tlsModeMismatch,
  tlsTooOld,
  tlsHandshakeFailed,
  starttlsMissing,
  starttlsRefused,
  starttlsInjection,
  certificateExpired,
  certificateNameMismatch,
  certificateSelfSigned,
  certificateChainIncomplete,
  certificateUnknownAuthority,
  certificateNotYetValid,
  certificateExpiresSoon,
  certificateCommonNameOnly,
  certificateWeakKey,
  // Authentication
  // Mailbox and POP
  // Sending
  // MX and delegation
  // SPF
  // DKIM
  // DMARC
  // Discovery
];
