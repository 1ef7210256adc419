// A submission server offers no login inside TLS, so apps cannot send through it.
import { defineRule } from '../define.ts';
import { faultsByHost } from '../shared/door-faults.ts';
import { sendFromWebmail } from '../shared/meanwhile.ts';

export const authenticationNotOffered = defineRule({
  id: 'authentication-not-offered',
  reference: 'RFC 6409 4.3',
  needs: ['submission'],
  uses: ['login'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} offers no login for sending.',
    customer: 'A mail app must log in before it may send. The server {host} does not offer that, so sending fails.',
    meanwhile: sendFromWebmail,
    agent: '{host}: ready on {ports}, but EHLO announces no AUTH inside TLS, or AUTH was answered as not offered.',
    fix: 'Switch authentication on for ports 465 and 587.\nCheck that the submission service runs there, not the one for incoming mail.',
  },
  judge: ({ submission, login = [] }) => {
    const refused = login.filter(({ protocol, result }) => protocol === 'submission' && result === 'not-offered');
    const ready = submission.filter(({ result }) => result === 'ready');
    // One door with a login is enough: the settings name that one.
    const withLogin = new Set(ready.filter(({ mechanisms }) => mechanisms.length > 0).map(({ host }) => host));
    const without = ready.filter(
      ({ host, port }) =>
        !withLogin.has(host) || refused.some((answer) => answer.host === host && answer.port === port),
    );
    return faultsByHost(without);
  },
});
