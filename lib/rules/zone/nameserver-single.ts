// One name server on one address keeps the whole domain: when it is down, mail cannot find its way.
import { defineRule } from '../define.ts';

export const nameserverSingle = defineRule({
  id: 'nameserver-single',
  reference: 'RFC 2182 5',
  needs: ['nameservers'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Only one server tells where mail for your domain goes.',
    customer: 'If the server {server} is down, mail to {domain} may be late. A second one is usual.',
    meanwhile: null,
    agent: 'A single NS, {server}, at {addresses}. RFC 2182 asks for at least two, in different networks.',
    fix: 'Add a second name server for {domain}, in another network.\nName both at the registrar.',
  },
  judge: ({ nameservers }, { domain }) => {
    const [server, ...more] = nameservers.servers;
    if (server === undefined || more.length > 0 || server.resolves !== 'found') return [];
    // Several addresses of one family can well be several machines.
    const v6 = server.addresses.filter((address) => address.includes(':'));
    if (v6.length > 1 || server.addresses.length - v6.length > 1) return [];
    return [
      { subject: { domain, record: domain }, values: { domain, server: server.name, addresses: server.addresses } },
    ];
  },
});
