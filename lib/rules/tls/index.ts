// Faults of TLS and of the certificates that servers show. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateCommonNameOnly } from './certificate-common-name-only.ts';
import { certificateDiffers } from './certificate-differs.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateInvalid } from './certificate-invalid.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';
import { certificateUnknownAuthority } from './certificate-unknown-authority.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { certificateWeakSignature } from './certificate-weak-signature.ts';
import { plaintextLoginOffered } from './plaintext-login-offered.ts';
import { starttlsInjection } from './starttls-injection.ts';
import { starttlsMissing } from './starttls-missing.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';
import { tlsImplicitMissing } from './tls-implicit-missing.ts';
import { tlsModeMismatch } from './tls-mode-mismatch.ts';
import { tlsOldAccepted } from './tls-old-accepted.ts';
import { tlsTooOld } from './tls-too-old.ts';

export const tls = {
  id: 'tls',
  title: 'Encryption and certificates',
  rules: [
    tlsModeMismatch,
    tlsTooOld,
    tlsOldAccepted,
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
    certificateDiffers,
    certificateExpiresSoon,
    certificateCommonNameOnly,
    certificateWeakKey,
    certificateWeakSignature,
    certificateInvalid,
    plaintextLoginOffered,
    tlsImplicitMissing,
  ],
} as const satisfies RuleSubject;
