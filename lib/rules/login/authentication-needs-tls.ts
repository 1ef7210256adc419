// The server wants encryption before a login, although the session was encrypted.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

export const authenticationNeedsTls = defineRule({
  id: 'authentication-needs-tls',
  reference: 'RFC 5530 3',
  needs: ['login'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server does not see that the connection is safe.',
    customer:
      'Our connection was encrypted, and {host} still asks for encryption. Part of the server may be set up wrongly.',
    meanwhile: 'Keep SSL/TLS or STARTTLS switched on in your app, and keep your password. Send this to your mail host.',
    agent: '{host} ({protocols} on {ports}): asks for TLS inside TLS. Code: {code}. It said: {words}',
    fix: 'Check whether a proxy in front of the mail server ends the encryption.\nTell the mail server to trust that proxy, or let it encrypt by itself.',
  },
  judge: ({ login }) => loginFaults(login, 'needs-tls'),
});
