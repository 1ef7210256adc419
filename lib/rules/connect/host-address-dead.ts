// A mail server's name leads to several addresses, and some of them do not answer.
import type { AddressFamiliesEvidence, ConnectResult } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';

/** Ends that say something about the server; our own missing route or restraint is not among them. */
const deadEnds: readonly ConnectResult[] = ['refused', 'timeout', 'unreachable', 'reset'];

/** The dead addresses beside living ones. All of IPv6 dead beside living IPv4 is ipv6-broken. */
function deadAddresses({ v4, v6 }: AddressFamiliesEvidence): { dead: string[]; living: string[] } {
  const isDead = ({ result }: { result: ConnectResult }) => deadEnds.includes(result);
  const living = [...v4, ...v6].filter(({ result }) => result === 'connected').map(({ address }) => address);
  const v6Broken = v6.every(isDead) && v4.some(({ result }) => result === 'connected');
  const dead = [...v4, ...(v6Broken ? [] : v6)].filter(isDead).map(({ address }) => address);
  return { dead: living.length > 0 ? dead : [], living };
}

export const hostAddressDead = defineRule({
  id: 'host-address-dead',
  reference: 'RFC 8305 4',
  needs: ['address-families'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'One address of {host} does not answer.',
    customer:
      'The name {host} leads to several addresses. At least one of them does not answer, so mail may be slow or fail at times.',
    meanwhile:
      'If your app does not connect, try again: it may then reach another address. Send this to your mail host.',
    agent:
      '{host}, port {port}: {addresses} dead, while {living} connects. A stale address record, or a server that is down.',
    fix: 'Start the mail service at {addresses} again, and let the firewall pass it.\nIf that server is gone, remove its address record from {host}.',
  },
  judge: ({ 'address-families': families }) =>
    families.flatMap((family) => {
      const { dead, living } = deadAddresses(family);
      if (dead.length === 0) return [];
      const { host, port } = family;
      return [{ subject: { host }, values: { host, port, addresses: dead, living }, targets: [host] }];
    }),
});
