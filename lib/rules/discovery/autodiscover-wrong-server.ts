// Autodiscover names a server that does not serve, while another one does.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';
import { placeOfDocument, wrongServerExplainedBy, wrongServers } from '../shared/published-servers.ts';

export const autodiscoverWrongServer = defineRule({
  id: 'autodiscover-wrong-server',
  reference: 'MS-OXDSCLI 2.2.4',
  needs: ['autodiscover', 'imap'],
  uses: ['pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Outlook is told a server that does not work.',
    customer: 'Outlook fetches its settings for {domain} by itself. It then uses {host}, which fails.',
    meanwhile: setUpByHandForHost,
    agent: 'Autodiscover at {url} names {host} on {ports}, which fails ({results}), while {working} works.',
    fix: 'Replace {host} by {workingHost} in what Autodiscover answers.\nThen check again.',
  },
  explainedBy: [...wrongServerExplainedBy, 'autoconfig-wrong-server'],
  judge: ({ autodiscover, imap, pop3 = [], submission = [] }, { domain }) =>
    wrongServers(autodiscover.servers, [...imap, ...pop3, ...submission]).map(({ targets, ...wrong }) => ({
      subject: { domain, host: wrong.host },
      values: { domain, url: placeOfDocument(autodiscover.url), ...wrong },
      targets: [domain, ...targets],
    })),
});
