// An MX host offers no encryption to the servers that bring mail.
import { defineRule } from '../define.ts';
import { stsSeverity } from './sts-severity.ts';

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
    meanwhile: 'Send this to your mail host.',
    agent: 'MX {host} port 25: EHLO does not list STARTTLS. Its words: {words}',
    fix: 'Switch TLS on for port 25 of {host}, with the certificate that its other ports show.\nThen check again.',
  },
  variants: {
    refused: { agent: 'MX {host} port 25 lists STARTTLS and then refuses it. Its words: {words}' },
  },
  judge: ({ 'mx-smtp': looks, 'mta-sts': mtaSts }, { domain }) =>
    looks.flatMap(({ host, port, result, starttls, words }) => {
      const missing = result === 'starttls-missing' && starttls === false;
      if (!missing && result !== 'starttls-refused') return [];
      return [
        {
          subject: { domain, host, port },
          severity: stsSeverity(mtaSts, 'warning'),
          values: { domain, host, words: words ?? 'none' },
          targets: [`${host}:${port}`, domain],
          ...(missing ? {} : { variant: 'refused' as const }),
        },
      ];
    }),
});
