// The domain's mail goes to its website's server, which says that the domain is none of its own.
import { defineRule } from '../define.ts';

export const webformRemoteButLocal = defineRule({
  id: 'webform-remote-but-local',
  reference: 'RFC 5321 3.6.2, RFC 5321 5.1',
  needs: ['web-server-smtp', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server that should take your mail says that your domain belongs elsewhere.',
    customer: 'Mail for {domain} goes to {exchange}, your website’s server. It refused mail for your domain just now.',
    meanwhile:
      'Mail to you is sent back until then: give people who need you another address. Send this to your web host.',
    agent:
      'MX {exchange} ({address}) says “{words}” to {recipient}: its mail service does not count {domain} as local. It looks set to remote routing, or the mail service is off for the domain.',
    fix: 'In cPanel, open Email Routing and choose “Local Mail Exchanger” for {domain}.\nIn Plesk, open the Mail Settings of {domain} and switch its mail service on.\nIn DirectAdmin, open MX Records and tick “Use this server to handle my emails”.\nIf your mail is meant to be elsewhere, correct the MX records of {domain} instead.\nThen check again.',
  },
  judge: ({ 'web-server-smtp': smtp, mx }, { domain }) => {
    const { address, own, port } = smtp;
    if (!smtp.isMx || own.result !== 'relay-denied') return [];
    // Only the most preferred MX host is asked first (RFC 5321 5.1); a later one may be meant for others.
    const best = Math.min(...mx.targets.map(({ preference }) => preference));
    const exchange = mx.implicit
      ? domain
      : mx.targets.find(
          ({ preference, addresses }) => preference === best && [...addresses.v4, ...addresses.v6].includes(address),
        )?.exchange;
    if (exchange === undefined) return [];
    return [
      {
        subject: { domain, host: exchange, port },
        values: { domain, exchange, address, recipient: own.recipient, words: own.words },
      },
    ];
  },
});
