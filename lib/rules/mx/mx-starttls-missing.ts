// An MX host offers no encryption to the servers that bring mail.
import { defineRule } from '../define.ts';
import { none } from '../phrase.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';
import { stsSeverity } from './sts-severity.ts';

const refused = { agent: 'MX {host} port 25 lists STARTTLS and then refuses it. Its words: {words}' } as const;
/** The domain has said that mail is to come encrypted or not at all (MTA-STS): then its senders keep to that. */
const insisting = {
  customer: 'The server {host} offers no encryption to those that bring mail. Your domain tells them to insist on it.',
  meanwhile: mailWaitsForHost,
} as const;

export const mxStarttlsMissing = defineRule({
  id: 'mx-starttls-missing',
  reference: 'RFC 3207 4',
  needs: ['mx-smtp'],
  uses: ['mta-sts'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Mail to you travels to your server without encryption.',
    customer: 'The server {host} takes mail for {domain}. It does not offer encryption to the servers that bring it.',
    meanwhile: 'Mail still arrives. Have no secrets sent to you by mail until then. Send this to your mail host.',
    agent: 'MX {host} port 25: EHLO does not list STARTTLS. Its words: {words}',
    fix: 'Switch TLS on for port 25 of {host}, with the certificate that its other ports show.\nThen check again.',
  },
  variants: {
    refused,
    insisting,
    'refused-insisting': { ...refused, ...insisting },
  },
  judge: ({ 'mx-smtp': looks, 'mta-sts': mtaSts }, { domain }) =>
    looks.flatMap(({ host, port, result, starttls, words }) => {
      const missing = result === 'starttls-missing' && starttls === false;
      if (!missing && result !== 'starttls-refused') return [];
      const severity = stsSeverity(mtaSts, 'warning');
      return [
        {
          subject: { domain, host, port },
          severity,
          values: { domain, host, words: words ?? none },
          targets: [`${host}:${port}`, domain],
          ...variantFor(missing, severity === 'error'),
        },
      ];
    }),
});

function variantFor(missing: boolean, insisted: boolean) {
  if (!missing) return { variant: insisted ? ('refused-insisting' as const) : ('refused' as const) };
  return insisted ? { variant: 'insisting' as const } : {};
}
