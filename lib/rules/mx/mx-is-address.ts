// An MX record holds an address where a host name must stand.
import { defineRule } from '../define.ts';
import { mailMayGoBack } from '../shared/meanwhile.ts';

export const mxIsAddress = defineRule({
  id: 'mx-is-address',
  reference: 'RFC 1035 3.3.9',
  needs: ['mx'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'Your domain names a number in place of its mail server.',
    customer: 'The mail server of {domain} is given as {host}. Others expect a name there, so mail may not arrive.',
    meanwhile: mailMayGoBack,
    agent: 'MX {preference} {host}: the exchange is an address literal; it must be a host name with A or AAAA records.',
    fix: 'Give the server {host} a name, such as mail.{domain}, with an A record.\nPut that name into the MX record.',
  },
  judge: ({ mx }, { domain }) => {
    const usable = mx.targets.some((target) => !target.isAddress && target.exchange !== '.');
    return mx.targets
      .filter((target) => target.isAddress)
      .map((target) => ({
        subject: { domain, host: target.exchange, record: domain },
        severity: usable ? 'warning' : 'error',
        values: { domain, host: target.exchange, preference: target.preference },
      }));
  },
});
