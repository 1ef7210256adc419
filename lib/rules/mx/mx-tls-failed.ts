// An MX host offers encryption that cannot be set up.
import { defineRule } from '../define.ts';
import { stsSeverity } from './sts-severity.ts';

export const mxTlsFailed = defineRule({
  id: 'mx-tls-failed',
  reference: 'RFC 8996',
  needs: ['mx-smtp'],
  uses: ['mta-sts'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The encryption of the server that takes your mail does not work.',
    customer: 'The server {host} offers encryption to the servers that bring your mail. Setting it up failed.',
    meanwhile: 'Send this to your mail host.',
    agent: 'MX {host} port 25: STARTTLS was accepted, then TLS failed ({result}). Words: {words}',
    fix: 'Check the TLS settings of port 25 on {host}: TLS 1.2 or newer, and a certificate with its key.\nThen check again.',
  },
  explainedBy: ['tls-too-old', 'tls-handshake-failed'],
  judge: ({ 'mx-smtp': looks, 'mta-sts': mtaSts }, { domain }) =>
    looks
      .filter(({ result }) => result === 'tls-failed' || result === 'tls-too-old')
      .map(({ host, port, result, words }) => ({
        subject: { domain, host, port },
        severity: stsSeverity(mtaSts, 'warning'),
        values: { host, words: words ?? 'none', result: result === 'tls-too-old' ? 'only below TLS 1.2' : 'handshake' },
        targets: [`${host}:${port}`, domain],
      })),
});
