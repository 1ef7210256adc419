// Autodiscover names a server for reading and none for sending, or the other way round: Outlook cannot set up with that.
import { defineRule } from '../define.ts';
import { setUpByHandForHost } from '../shared/meanwhile.ts';

export const autodiscoverInvalid = defineRule({
  id: 'autodiscover-invalid',
  reference: 'MS-OXDSCLI 2.2.4',
  needs: ['autodiscover'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'What Outlook is told about your mail is incomplete.',
    customer: 'Outlook fetches its settings for {domain} by itself. It learns of no server for sending.',
    meanwhile: setUpByHandForHost,
    agent: 'Autodiscover at {url} names {servers} for reading, and no SMTP server.',
    fix: 'Add a Protocol of type SMTP to what Autodiscover answers, with Server and Port.\nThen check again.',
  },
  variants: {
    'no-incoming': {
      customer: 'Outlook fetches its settings for {domain} by itself. It learns of no server for reading.',
      agent: 'Autodiscover at {url} names {servers} for sending, and no IMAP or POP server.',
      fix: 'Add a Protocol of type IMAP to what Autodiscover answers, with Server and Port.\nThen check again.',
    },
  },
  judge: ({ autodiscover: { url, servers, product } }, { domain }) => {
    const sending = servers.filter(({ protocol }) => protocol === 'submission');
    const reading = servers.filter(({ protocol }) => protocol !== 'submission');
    // Exchange has ways of its own beside these.
    if (url === null || product === 'exchange' || servers.length === 0) return [];
    if (sending.length > 0 && reading.length > 0) return [];
    const names = [...new Set([...reading, ...sending].map(({ host, port }) => `${host}:${port}`))];
    const fault = { subject: { domain }, values: { domain, url, servers: names } };
    return [reading.length > 0 ? fault : { ...fault, variant: 'no-incoming' as const }];
  },
});
