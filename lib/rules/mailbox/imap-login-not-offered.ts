// IMAP answers inside TLS and offers no way to log in at all.
import type { DoorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const takesNobody = ({ mechanisms, capabilities }: DoorEvidence): boolean =>
  mechanisms.length === 0 && capabilities.afterTls?.includes('LOGINDISABLED') === true;

export const imapLoginNotOffered = defineRule({
  id: 'imap-login-not-offered',
  reference: 'RFC 9051 6.2.3',
  needs: ['imap'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} offers no login for reading mail.',
    customer: 'A mail app must log in before it may read mail. The server {host} offers no way to do that.',
    meanwhile: appsShutOut,
    agent:
      '{host}: IMAP is ready on {ports}, but inside TLS it announces LOGINDISABLED and no AUTH mechanism. A proxy that ends TLS looks like this: the server behind it believes the connection to be open.',
    fix: 'Check whether a proxy ends the encryption in front of the mail server.\nLet the mail server encrypt by itself, or tell it to trust that proxy.\nIf there is no proxy, switch logins on for encrypted connections.',
  },
  judge: ({ imap }) => {
    const ready = imap.filter(({ result }) => result === 'ready');
    // One door with a login is enough: the settings name that one.
    return ready.every(takesNobody) ? faultsByHost(ready) : [];
  },
});
