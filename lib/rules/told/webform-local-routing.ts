// The website's server counts the domain as its own, although its mail is elsewhere: a form's mail may never leave it.
import { canonicalAddress } from '../../model/ip-range.ts';
import { defineRule } from '../define.ts';
import { mailIsElsewhere } from './mail-elsewhere.ts';

export const webformLocalRouting = defineRule({
  id: 'webform-local-routing',
  reference: 'RFC 5321 3.6.2, RFC 5321 5.1',
  needs: ['web-server-smtp', 'mx'],
  uses: ['web-server', 'mx-smtp', 'reverse-dns', 'imap', 'pop3'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Your website’s server takes mail for your domain itself, so mail from its form may stay there.',
    customer: 'Your mail goes to {where}. But your website’s server takes it too, and may keep what the form sends.',
    meanwhile:
      'Until then, show your address beside the form, so that people can write to you. Send this to your web host.',
    agent:
      '{host} ({address}) says “{words}” to {recipient}, and “{foreignWords}” to a foreign domain: it counts {domain} as its own. MX: {exchanges}. It may deliver the form’s mail locally. cPanel’s “Automatically Detect Configuration” reads only the local zone. A backup mail exchanger answers the same.',
    fix: 'In cPanel, open Email Routing and choose “Remote Mail Exchanger” for {domain}.\nIn Plesk, open the Mail Settings of {domain} and set its mail service to “Disabled for incoming”.\nIn DirectAdmin, open MX Records and take the tick off “Use this server to handle my emails”.\nWith another panel, let mail for {domain} be delivered by its MX records.\nThen send a message through the form.\nLook for older messages in a mailbox on that server.',
  },
  variants: {
    'unknown-user': {
      title: 'Your website’s server takes your domain for its own, so mail from its form may be refused.',
      customer:
        'Your mail goes to {where}. But your website’s server looks for the mailbox on itself, and may find none.',
    },
  },
  judge: ({ 'web-server-smtp': smtp, mx, ...seen }, { domain }) => {
    const { host, port, address, own, foreign } = smtp;
    const takes = own.result === 'accepted' || own.result === 'unknown-user';
    if (!takes || foreign?.result !== 'relay-denied') return [];
    if (!mailIsElsewhere({ 'web-server-smtp': smtp, mx, ...seen }, domain)) return [];
    const [first] = mx.targets;
    return [
      {
        subject: canonicalAddress(host) === null ? { domain, host, port } : { domain, port },
        ...(own.result === 'unknown-user' ? { variant: 'unknown-user' as const } : {}),
        values: {
          ...{ domain, host, address, recipient: own.recipient, words: own.words, foreignWords: foreign.words },
          exchanges: mx.targets.map(({ exchange }) => exchange),
          where: first?.provider ?? first?.exchange ?? '',
        },
      },
    ];
  },
});
