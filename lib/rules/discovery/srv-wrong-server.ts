// SRV records lead mail apps to a server that does not serve, while another one does.
import { defineRule } from '../define.ts';
import { setUpByHandForDns } from '../shared/meanwhile.ts';
import { wrongServerExplainedBy, wrongServers } from '../shared/published-servers.ts';
import { mailSrvRecords } from './mail-srv.ts';

export const srvWrongServer = defineRule({
  id: 'srv-wrong-server',
  reference: 'RFC 6186 3',
  needs: ['srv', 'imap'],
  uses: ['pop3', 'submission'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Mail apps are led to a server that does not work.',
    customer: 'The domain {domain} leads mail apps to {host}, which fails.',
    meanwhile: setUpByHandForDns,
    agent: 'SRV {names} name {host} on {ports}, which fails ({results}), while {working} works.',
    fix: 'Name {workingHost} in the records {names}.\nThen check again.',
  },
  // A wrong port is told as that, and one wrong host once.
  explainedBy: [...wrongServerExplainedBy, 'srv-port-mismatch', 'srv-target-unresolvable', 'autoconfig-wrong-server'],
  judge: ({ srv, imap, pop3 = [], submission = [] }, { domain }) => {
    const records = mailSrvRecords(srv);
    const servers = records.map(({ protocol, target, port }) => ({ protocol, host: target, port }));
    return wrongServers(servers, [...imap, ...pop3, ...submission]).map(({ targets, ...wrong }) => ({
      subject: { domain, host: wrong.host },
      values: {
        domain,
        names: records.filter(({ target }) => target === wrong.host).map(({ name }) => name),
        ...wrong,
      },
      targets: [domain, ...targets],
    }));
  },
});
