// The published settings name a server that does not serve, while another one does.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument, wrongServerExplainedBy, wrongServers } from '../shared/published-servers.ts';

export const autoconfigWrongServer = defineRule({
  id: 'autoconfig-wrong-server',
  reference: 'draft-ietf-mailmaint-autoconfig',
  needs: ['autoconfig', 'imap'],
  uses: ['pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The automatic settings for mail apps name a server that does not work.',
    customer: 'Some mail apps fetch their settings for {domain} by themselves. They then use {host}, which fails.',
    meanwhile: setUpByHandForHost,
    agent: 'autoconfig at {url} names {host} on {ports}, which fails ({results}), while {working} works.',
    fix: 'Replace {host} by {workingHost} in config-v1.1.xml.\nThen check again.',
  },
  explainedBy: wrongServerExplainedBy,
  judge: ({ autoconfig, imap, pop3 = [], submission = [] }, { domain }) =>
    wrongServers(autoconfig.servers, [...imap, ...pop3, ...submission]).map(({ targets, ...wrong }) => ({
      subject: { domain, host: wrong.host },
      values: { domain, url: placeOfDocument(autoconfig.url), ...wrong },
      targets: [domain, ...targets],
    })),
});
