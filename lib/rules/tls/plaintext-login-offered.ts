// A mail server takes passwords before the connection is encrypted.
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';
import { doorsOf, isPublished } from '../shared/services.ts';

export const plaintextLoginOffered = defineRule({
  id: 'plaintext-login-offered',
  reference: 'RFC 8314 4.1',
  needs: ['imap'],
  uses: ['pop3', 'submission'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The server {host} takes passwords without encryption.',
    customer: 'An app that is set up without encryption could send the password in the open.',
    meanwhile: 'Keep SSL/TLS or STARTTLS switched on in every mail app.',
    agent: '{host}: login offered before TLS on {ports} (no LOGINDISABLED, or AUTH announced in plain text).',
    fix: 'Require TLS before any login on ports {ports}.\nIn Dovecot, refuse cleartext logins; in Exim and Postfix, announce AUTH inside TLS only.',
  },
  judge: (seen) => {
    const open = doorsOf(seen).filter(({ plaintextLogin }) => plaintextLogin);
    // The same server under several names is told once, by the name that is published if one is.
    const servers = Map.groupBy(open, ({ address, host }) => address ?? host);
    return [...servers.values()].flatMap((doors) => {
      const { host } = doors.find(({ namedBy }) => isPublished(namedBy)) ?? doors[0]!;
      return faultsByHost(doors.filter((door) => door.host === host));
    });
  },
});
