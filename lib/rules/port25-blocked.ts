// The customer's app sends on port 25, which many internet providers block; the right ports answer.
import { defineRule } from './define.ts';
import { trustedSubmission } from './trusted-door.ts';

export const port25Blocked = defineRule({
  id: 'port25-blocked',
  reference: 'RFC 8314 3.3, RFC 5068 3.1',
  needs: ['answers'],
  uses: ['submission'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app sends on port 25, which many providers block.',
    customer: 'Port 25 is for mail between servers. For apps, {host} has port {port}, and it answers us.',
    agent: 'The customer reports port 25 for sending. {host}:{port} answers with a valid certificate.',
    fix: 'In your app, open the settings for outgoing mail.\nSet the server {host} and port {port}, with {security}.\nSwitch on the login for sending, with your whole address.',
  },
  judge: ({ answers: told, submission }, { domain }) => {
    const door = trustedSubmission({ submission });
    if (told.answers['sending-port'] !== '25' || !door) return [];
    const { host, port, security } = door;
    const values = { host, port, security: security === 'tls' ? 'SSL/TLS' : 'STARTTLS' };
    return [{ subject: { host, port }, values, targets: [domain, `${host}:${port}`] }];
  },
});
