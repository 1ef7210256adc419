// An SRV record leads mail apps to a name that has no address.
import { defineRule } from '../define.ts';
import { hasNoAddress } from '../shared/dns-absence.ts';
import { mailSrvRecords } from './mail-srv.ts';

export const srvTargetUnresolvable = defineRule({
  id: 'srv-target-unresolvable',
  reference: 'RFC 2782',
  needs: ['srv', 'host'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to a server that has no address.',
    customer: 'Entries of {domain} lead mail apps to {host}. That name leads nowhere.',
    agent: 'SRV {names} name {host}, which has no address: A {aStatus}, AAAA {aaaaStatus}.',
    fix: 'Name the right server in the records {names}.\nOr add an A record for {host}.',
  },
  // The same dead name as a mail host is told once.
  explainedBy: ['host-nxdomain', 'host-no-address'],
  judge: ({ srv, host: hosts }, { domain }) => {
    const records = mailSrvRecords(srv);
    return hosts
      .filter((host) => hasNoAddress(host) && records.some(({ target }) => target === host.host))
      .map(({ host, a, aaaa }) => ({
        subject: { domain, host },
        values: {
          domain,
          host,
          names: records.filter(({ target }) => target === host).map(({ name }) => name),
          aStatus: a.rcode,
          aaaaStatus: aaaa.rcode,
        },
        targets: [domain, host],
      }));
  },
});
