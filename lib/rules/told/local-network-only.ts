// Mail works from here, but not on the customer's device in one place: something on that network or device is in the way.
import { defineRule } from '../define.ts';
import { trustedDoor } from './trusted-door.ts';

export const localNetworkOnly = defineRule({
  id: 'local-network-only',
  reference: 'faults seen by customers only',
  needs: ['answers'],
  uses: ['imap', 'pop3'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Something in that place keeps your mail from you.',
    customer: '{host} answers us. You say mail fails on this device in one place only, so we look for the cause there.',
    agent:
      '{host}:{port} answers from here; the customer reports one device failing on one network. Likely: VPN, guest Wi-Fi page, router or firewall.',
    fix: 'Open any web page: a guest Wi-Fi may ask you to sign in first.\nIf a VPN is on, try without it.\nTry mobile data. If mail works there, start the router again.',
  },
  judge: ({ answers: told, ...doors }, { domain }) => {
    const door = trustedDoor(doors);
    if (told.answers['where-it-fails'] !== 'this-place-one' || !door) return [];
    const { host, port } = door;
    return [{ subject: { host, port }, values: { host, port }, targets: [domain, `${host}:${port}`] }];
  },
});
