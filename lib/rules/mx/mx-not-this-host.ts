// None of the domain's MX records names the operator's own mail servers.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';

export const mxNotThisHost = defineRule({
  id: 'mx-not-this-host',
  reference: 'RFC 5321 5.1',
  needs: ['mx'],
  uses: ['login'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Mail for your domain goes to servers that are not ours.',
    customer: 'New mail for {domain} is sent to {exchanges}. It does not come to our servers.',
    meanwhile: 'If your mail is meant to be there, all is well. If not, send this to whoever looks after your domain.',
    agent: 'MX of {domain}: {exchanges}. Expected one of {expected}. A login at our own servers: {login}.',
    fix: 'Ask the customer where the mail is meant to go before you change anything.\nIf it is meant to come here, replace the MX records with {expected}.',
  },
  phrases: { accepted: 'accepted', 'none-accepted': 'none accepted' },
  explainedBy: ['other-provider-holds-mail'],
  judge: ({ mx, login }, { domain, operatorMx, operatorHosts }) => {
    const exchanges = mx.targets.map((target) => target.exchange).filter((exchange) => exchange !== '.');
    if (operatorMx.length === 0 || exchanges.length === 0) return [];
    if (exchanges.some((exchange) => operatorMx.includes(exchange))) return [];
    // Many customers choose another mail provider: only a mailbox in use here makes it a risk.
    const usedHere = login?.some((entry) => entry.result === 'accepted' && operatorHosts.includes(entry.host)) ?? false;
    return [
      {
        subject: { domain, record: domain },
        severity: usedHere ? 'warning' : 'notice',
        values: { domain, exchanges, expected: operatorMx, login: phrase(usedHere ? 'accepted' : 'none-accepted') },
      },
    ];
  },
});
