// An MX host offers encryption that cannot be set up.
import { defineRule } from '../define.ts';
import { none, phrase } from '../phrase.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';
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
    meanwhile:
      'Most mail still arrives, without encryption. Have no secrets sent to you by mail until then. Send this to your mail host.',
    agent: 'MX {host} port 25: STARTTLS was accepted, then TLS failed ({result}). Words: {words}',
    fix: 'Check the TLS settings of port 25 on {host}: TLS 1.2 or newer, and a certificate with its key.\nThen check again.',
  },
  variants: {
    insisting: {
      customer:
        'Setting up encryption with {host} failed. Your domain tells servers that bring your mail to insist on it.',
      meanwhile: mailWaitsForHost,
    },
  },
  phrases: { 'tls-too-old': 'only below TLS 1.2', 'tls-failed': 'handshake' },
  explainedBy: ['tls-too-old', 'tls-handshake-failed'],
  judge: ({ 'mx-smtp': looks, 'mta-sts': mtaSts }, { domain }) => {
    const severity = stsSeverity(mtaSts, 'warning');
    return looks.flatMap(({ host, port, result, words }) =>
      result === 'tls-failed' || result === 'tls-too-old'
        ? [
            {
              subject: { domain, host, port },
              severity,
              ...(severity === 'error' ? { variant: 'insisting' as const } : {}),
              values: { host, words: words ?? none, result: phrase(result) },
              targets: [`${host}:${port}`, domain],
            },
          ]
        : [],
    );
  },
});
