// The customer's device has the wrong date, so that a valid certificate looks expired or not yet valid there.
import { defineRule } from '../define.ts';
import { trustedDoor } from './trusted-door.ts';

export const clientClockWrong = defineRule({
  id: 'client-clock-wrong',
  reference: 'RFC 5280 6.1.3',
  needs: ['answers'],
  uses: ['imap', 'pop3'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your device has the wrong date.',
    customer:
      'A certificate is valid between two dates. With a wrong date, your device takes the good one of {host} for a bad one.',
    agent: '{host}:{port} has a certificate that is valid now; the customer reports a wrong date on the device.',
    fix: 'Open the date and time settings of your device.\nLet it set the date and time by itself.\nClose the mail app and open it again.',
  },
  judge: ({ answers: told, ...doors }, { domain }) => {
    const door = trustedDoor(doors);
    if (told.answers['device-date'] !== 'wrong' || !door) return [];
    const { host, port } = door;
    return [{ subject: { host, port }, values: { host, port }, targets: [domain, `${host}:${port}`] }];
  },
});
