// The probes of the mail part of a run: every one that it settles.
import type { ProbeId } from '../model/evidence.ts';

/** Behind a password. */
export const loginProbes: readonly ProbeId[] = ['login', 'mailbox', 'pop-mailbox', 'round-trip'];

export const mailProbes: readonly ProbeId[] = [
  'autoconfig',
  'autodiscover',
  'srv',
  'mx-provider',
  'host',
  'imap',
  'pop3',
  'submission',
  'address-families',
  'certificate',
  ...loginProbes,
  'tls-versions',
  'mx-smtp',
  'web-server-smtp',
];
