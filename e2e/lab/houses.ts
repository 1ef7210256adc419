// Every house of the lab: which servers, configured how.
import type { House, MailPort } from './lab-domain.ts';

/** A tunnel has no use for the open ports: nobody outside can reach them. */
const behindTunnel: readonly MailPort[] = [25, 465, 587, 993, 995];

export const houses = {
  ordinary: { dovecot: ['special-use', 'quota'], submission: 'postfix' },
  exim: { dovecot: ['special-use'], submission: 'exim' },
  dovecot: { dovecot: ['special-use', 'submission'], submission: 'dovecot' },
  starttls: { dovecot: ['special-use'], submission: 'postfix', ports: [25, 110, 143, 587] },
  untouched: {
    dovecot: ['special-use', 'no-tls'],
    submission: 'postfix',
    ports: [25, 110, 143, 587],
    postfix: ['no-tls'],
  },
  lenient: { dovecot: ['special-use', 'plaintext-allowed'], submission: 'postfix' },
  namespace: { dovecot: ['namespace'], submission: 'postfix' },
  roleless: { dovecot: ['no-special-use'], submission: 'postfix' },
  narrow: { dovecot: ['special-use', 'one-connection'], submission: 'postfix' },
  reasons: { dovecot: ['special-use', 'lua'], submission: 'postfix' },
  guarded: { dovecot: ['special-use', 'penalty'], submission: 'postfix' },
  stormed: { dovecot: ['special-use', 'failure-delay'], submission: 'postfix' },
  keyless: { dovecot: ['special-use'], submission: 'exim', keyless: true },
  poponly: { dovecot: ['pop-only'], submission: 'postfix', ports: [25, 110, 465, 587, 995] },
  poplock: { dovecot: ['special-use', 'pop-lock'], submission: 'postfix' },
  old: { dovecot: ['special-use', 'old-tls'], submission: 'postfix' },
  lax: { dovecot: ['special-use', 'lax-tls'], submission: 'postfix' },
  challenge: { dovecot: ['special-use', 'challenge'], submission: 'postfix' },
  loginless: { dovecot: ['special-use'], submission: 'postfix', postfix: ['no-login'] },
  deaf: { dovecot: ['special-use'], submission: 'postfix', postfix: ['deaf'] },
  mechanism: { dovecot: ['special-use'], submission: 'postfix', postfix: ['login-mechanism'] },
  cyrus: { imap: 'cyrus', submission: 'exim' },
  proxied: { dovecot: ['special-use', 'plaintext-allowed'], submission: 'postfix', front: 'nginx' },
  distrusted: { dovecot: ['special-use'], submission: 'postfix', front: 'nginx' },
  forsaken: { dovecot: ['special-use'], submission: 'postfix', front: 'nginx-alone' },
  tunnelled: {
    dovecot: ['special-use', 'plaintext-allowed'],
    submission: 'postfix',
    front: 'stunnel',
    ports: behindTunnel,
  },
  unaware: { dovecot: ['special-use'], submission: 'postfix', front: 'stunnel', ports: behindTunnel },
  mailutils: { imap: 'mailutils', submission: 'exim' },
  courier: { imap: 'courier', submission: 'exim' },
  rootonly: { imap: 'courier', submission: 'exim', keyless: true, ports: [25, 110, 143, 465, 587] },
} satisfies Record<string, House>;
