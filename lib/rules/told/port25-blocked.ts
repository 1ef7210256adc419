// The customer's app sends on port 25, which many internet providers block; the right ports answer.
import { defineRule } from '../define.ts';
import { nothing, phrase } from '../phrase.ts';
import { trustedSubmission } from './trusted-door.ts';

export const port25Blocked = defineRule({
  id: 'port25-blocked',
  reference: 'RFC 8314 3.3, RFC 5068 3.1',
  needs: ['answers'],
  uses: ['submission', 'mx-smtp'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app sends on port 25, which many networks block.',
    customer: 'Port 25 is for mail between servers. For apps, {host} has port {port}, and it answers us.',
    agent: 'The customer reports port 25 for sending. {host}:{port} answers with a valid certificate.',
    fix: 'In your app, open the settings for outgoing mail.\nSet the server {host} and port {port}, with {security}.\nSwitch on the login for sending, with your whole address.',
  },
  variants: {
    // Seen as a sending server sees it: a login may be offered there inside TLS, where we did not look.
    'port-seen': {
      agent:
        'The customer reports port 25 for sending. {host}:{port} answers with a valid certificate. Port 25 of that server ended in “{result}”; before TLS it offers: {offered}.',
    },
  },
  phrases: { 'not-looked-at': 'not looked at' },
  judge: ({ answers: told, submission, 'mx-smtp': exchangers = [] }, { domain }) => {
    const door = trustedSubmission({ submission });
    if (told.answers['sending-port'] !== '25' || !door) return [];
    const { host, port, security } = door;
    // The server for sending is an MX host as well: what was seen there needs no second connection.
    const same = exchangers.find(({ address }) => address !== null && address === door.address);
    const offered = same && same.offered.length > 0 ? same.offered.slice(0, 12) : [nothing];
    const values = { host, port, security: security === 'tls' ? 'SSL/TLS' : 'STARTTLS' };
    const judgement = {
      subject: { host, port },
      values: { ...values, result: same?.result ?? phrase('not-looked-at'), offered },
      targets: [domain, `${host}:${port}`],
    };
    return [same ? { ...judgement, variant: 'port-seen' as const } : judgement];
  },
});
