// The warning names an antivirus as issuer, while the certificate seen from here is in order: the antivirus reads along.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { trustedDoor } from './trusted-door.ts';

export const antivirusProxy = defineRule({
  id: 'antivirus-proxy',
  reference: 'RFC 8446 C.5',
  needs: ['answers'],
  uses: ['imap', 'pop3'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your antivirus stands between your app and the server.',
    customer:
      'The certificate of {host} is right when we look. Your device is shown another one, made by the antivirus.',
    agent: '{host}:{port} has a valid certificate from {issuer}; the customer sees one issued by an antivirus program.',
    fix: 'In the antivirus, look for the scanning of mail, often called “mail shield”.\nSwitch that one part off. It still checks files as you open them.\nClose the mail app and open it again.',
  },
  phrases: { authority: 'its authority' },
  judge: ({ answers: told, ...doors }, { domain }) => {
    const door = trustedDoor(doors);
    if (told.answers['warning-issuer'] !== 'antivirus' || !door) return [];
    const { host, port, tls } = door;
    const values = { host, port, issuer: tls?.issuer ?? phrase('authority') };
    return [{ subject: { host, port }, values, targets: [domain, `${host}:${port}`] }];
  },
});
