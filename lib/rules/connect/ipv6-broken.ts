// A mail server works over IPv4 while its IPv6 address is dead: apps on IPv6 wait or fail.
import type { AddressFamiliesEvidence, ConnectResult } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';

/** Ends that say something about the server; our own missing IPv6 route is not among them. */
const dead: readonly ConnectResult[] = ['refused', 'timeout', 'unreachable', 'reset'];

const isBroken = ({ v4, v6 }: AddressFamiliesEvidence) =>
  v4.some(({ result }) => result === 'connected') && v6.length > 0 && v6.every(({ result }) => dead.includes(result));

export const ipv6Broken = defineRule({
  id: 'ipv6-broken',
  reference: 'RFC 8305 1',
  needs: ['address-families'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'One address of {host} does not answer.',
    customer:
      'The server {host} has a newer kind of address (IPv6) that does not answer. On some networks, mail may be slow or fail.',
    meanwhile:
      'If your app does not connect, try another network, such as mobile data instead of Wi-Fi. Send this to your mail host.',
    agent:
      '{host}: IPv6 {addresses} dead on {ports}, while IPv4 connects. Stale AAAA record, or the service does not listen on IPv6.',
    fix: 'Make the mail service listen on IPv6, and let the firewall pass it.\nIf the server has no IPv6, remove the AAAA record of {host}.',
  },
  judge: ({ 'address-families': families }) =>
    [...Map.groupBy(families.filter(isBroken), ({ host }) => host)].map(([host, broken]) => ({
      subject: { host },
      values: {
        host,
        addresses: [...new Set(broken.flatMap(({ v6 }) => v6.map(({ address }) => address)))],
        ports: broken.map(({ port }) => String(port)),
      },
      targets: [host],
    })),
});
