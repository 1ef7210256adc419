// Every house of the lab: which servers, configured how.
import type { House } from './lab-domain.ts';

export const houses = {
  ordinary: { dovecot: ['special-use', 'quota'], submission: 'postfix' },
  exim: { dovecot: ['special-use'], submission: 'exim' },
  dovecot: { dovecot: ['special-use', 'submission'], submission: 'dovecot' },
  starttls: { dovecot: ['special-use'], submission: 'postfix', ports: [25, 110, 143, 587] },
  untouched: {
    dovecot: ['special-use', 'no-tls'],
    submission: 'postfix',
    ports: [25, 110, 143, 587],
    starttls: 'none',
  },
  lenient: { dovecot: ['special-use', 'plaintext-allowed'], submission: 'postfix' },
  namespace: { dovecot: ['namespace'], submission: 'postfix' },
  roleless: { dovecot: ['no-special-use'], submission: 'postfix' },
  narrow: { dovecot: ['special-use', 'one-connection'], submission: 'postfix' },
  reasons: { dovecot: ['special-use', 'lua'], submission: 'postfix' },
  guarded: { dovecot: ['special-use', 'penalty'], submission: 'postfix' },
  stormed: { dovecot: ['special-use', 'failure-delay'], submission: 'postfix' },
} satisfies Record<string, House>;
