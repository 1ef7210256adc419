// A name server of the domain has no address.
import { undoubledName } from '../../records/doubled-name.ts';
import { defineRule } from '../define.ts';
import { isAbsent } from '../shared/dns-absence.ts';
import { otherNameServersAnswer } from '../shared/meanwhile.ts';

export const nameserverUnresolvable = defineRule({
  id: 'nameserver-unresolvable',
  reference: 'RFC 1912 2.8',
  needs: ['nameservers'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'One of the name servers of your domain has no address.',
    customer: 'Several servers tell where mail for {domain} goes. One of them, {server}, cannot be found.',
    meanwhile: otherNameServersAnswer,
    agent: 'NS {server} of {domain} has no address ({status}). {others} other name server(s) have one.',
    fix: 'Check the spelling of {server} at the registrar and in the zone.\nIf it is right, add its A record.\nIf it is gone, remove it from the name servers.',
  },
  variants: {
    doubled: {
      agent:
        'NS {server} of {domain} has no address ({status}): it looks like {meant} with a domain appended. {others} other name server(s) have one.',
      fix: 'Change the NS record to {meant}; in a zone file the name ends with a dot.\nWhere a panel adds the domain by itself, enter the name as the panel wants it.\nThen check again.',
    },
  },
  judge: ({ nameservers }, { domain }) => {
    const dead = nameservers.servers.filter((server) => isAbsent(server.resolves) && server.addresses.length === 0);
    return dead.map((server) => ({
      subject: { domain, host: server.name, record: domain },
      ...(undoubledName(server.name, domain) === null ? {} : { variant: 'doubled' as const }),
      values: {
        domain,
        server: server.name,
        status: server.resolves === 'nxdomain' ? 'NXDOMAIN' : 'NODATA',
        others: nameservers.servers.length - dead.length,
        meant: undoubledName(server.name, domain) ?? '',
      },
    }));
  },
});
