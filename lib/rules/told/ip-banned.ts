// Mail works from here, but for none of the customer's devices in one place: the server may have shut that network out.
import { defineRule } from '../define.ts';
import { trustedDoor } from './trusted-door.ts';

export const ipBanned = defineRule({
  id: 'ip-banned',
  reference: 'fail2ban, CSF (lfd)',
  needs: ['answers'],
  uses: ['imap', 'pop3'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The mail server may have shut your network out.',
    customer:
      '{host} answers us, but none of your devices in that place. Servers do this when a device keeps trying an old password.',
    meanwhile:
      'Try mail on your phone with Wi-Fi off: if it works, it is your network. Look for a device with an old password, and correct it. Send this to your mail host.',
    agent:
      '{host}:{port} answers from here; the customer reports that every device on one network fails. Look for that network in the ban list.',
    fix: 'Look for the network of the customer in the ban list.\nOnce the device with the old password is corrected, take the network off the list.',
  },
  judge: ({ answers: told, ...doors }, { domain }) => {
    const door = trustedDoor(doors);
    if (told.answers['where-it-fails'] !== 'this-place-all' || !door) return [];
    const { host, port } = door;
    return [{ subject: { host, port }, values: { host, port }, targets: [domain, `${host}:${port}`] }];
  },
});
