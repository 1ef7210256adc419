// An SRV record leads mail apps to a name that has no address.
import { undoubledName } from '../../records/doubled-name.ts';
import { defineRule } from '../define.ts';
import { hasNoAddress } from '../shared/dns-absence.ts';
import { setUpByHandForDns } from '../shared/meanwhile.ts';
import { mailSrvRecords } from './mail-srv.ts';

export const srvTargetUnresolvable = defineRule({
  id: 'srv-target-unresolvable',
  reference: 'RFC 2782',
  needs: ['srv', 'host'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to a server that has no address.',
    customer: 'The domain {domain} leads mail apps to {host}. That name leads nowhere.',
    meanwhile: setUpByHandForDns,
    agent: 'SRV {names} name {host}, which has no address: A {aStatus}, AAAA {aaaaStatus}.',
    fix: 'Name the right server in the records {names}.\nOr add an A record for {host}.',
  },
  variants: {
    doubled: {
      agent:
        'SRV {names} name {host}, which has no address (A {aStatus}, AAAA {aaaaStatus}): it looks like {meant} with a domain appended.',
      fix: 'Change the target of {names} to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
    },
  },
  // The same dead name as a mail host is told once.
  explainedBy: ['host-nxdomain', 'host-no-address'],
  judge: ({ srv, host: hosts }, { domain }) => {
    const records = mailSrvRecords(srv);
    return hosts
      .filter((host) => hasNoAddress(host) && records.some(({ target }) => target === host.host))
      .map(({ host, a, aaaa }) => ({
        subject: { domain, host },
        ...(undoubledName(host, domain) === null ? {} : { variant: 'doubled' as const }),
        values: {
          domain,
          host,
          names: records.filter(({ target }) => target === host).map(({ name }) => name),
          aStatus: a.rcode,
          aaaaStatus: aaaa.rcode,
          meant: undoubledName(host, domain) ?? '',
        },
        targets: [domain, host],
      }));
  },
});
