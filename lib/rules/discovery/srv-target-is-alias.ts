// An SRV record names an alias (CNAME), which the standard does not allow.
import { defineRule } from '../define.ts';
import { setUpByHandForDns } from '../shared/meanwhile.ts';
import { mailSrvRecords } from './mail-srv.ts';

export const srvTargetIsAlias = defineRule({
  id: 'srv-target-is-alias',
  reference: 'RFC 2782',
  needs: ['srv', 'host'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to a second name of your mail server.',
    customer:
      'The domain {domain} leads mail apps to {host}. That is only a second name, which some apps may not follow.',
    meanwhile: setUpByHandForDns,
    agent: 'SRV {names} name {host}, a CNAME to {canonical}. An SRV target must not be an alias (RFC 2782).',
    fix: 'Check that the certificate of the server covers {canonical}.\nThen name {canonical} in the records {names}.',
  },
  explainedBy: ['srv-target-unresolvable', 'host-nxdomain', 'host-no-address'],
  judge: ({ srv, host: hosts }, { domain }) => {
    const records = mailSrvRecords(srv);
    return hosts.flatMap(({ host, a, aaaa }) => {
      const canonical = a.cnames.at(-1) ?? aaaa.cnames.at(-1);
      const names = records.filter(({ target }) => target === host).map(({ name }) => name);
      if (canonical === undefined || names.length === 0) return [];
      return [{ subject: { domain, host }, values: { domain, host, names, canonical }, targets: [domain, host] }];
    });
  },
});
