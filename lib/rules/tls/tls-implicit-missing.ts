// IMAP works by STARTTLS only: TLS from the first byte, which RFC 8314 prefers, is closed.
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';
import { isDead, servicesOf } from '../shared/services.ts';

export const tlsImplicitMissing = defineRule({
  id: 'tls-implicit-missing',
  reference: 'RFC 8314 3.3',
  needs: ['imap'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Mail works, but by the older kind of encryption only.',
    customer:
      'The server {host} turns encryption on after the first words (STARTTLS). That works; encryption from the start is safer.',
    meanwhile: null,
    agent: '{host}: IMAP works by STARTTLS on 143, while implicit TLS is closed on {ports}.',
    fix: 'Open port 993 with SSL/TLS on the mail server.',
  },
  judge: (seen) =>
    // Submission is left out: many large providers offer port 587 alone, by design.
    servicesOf(seen).flatMap(({ doors }) => {
      const works = doors.filter(({ result }) => result === 'ready');
      const closed = doors.filter((door) => door.security === 'tls' && isDead(door));
      const byStarttls = works.length > 0 && works.every(({ security }) => security === 'starttls');
      return byStarttls ? faultsByHost(closed) : [];
    }),
});
