// The certificate on an MX host's port 25 does not verify: most senders do not mind, unless a policy tells them to.

import { isUsable } from '../../records/tlsa.ts';
import { defineRule } from '../define.ts';
import { none, phrase } from '../phrase.ts';
import { mailWaitsForHost } from '../shared/meanwhile.ts';
import { stsSeverity } from './sts-severity.ts';

export const mxCertificateInvalid = defineRule({
  id: 'mx-certificate-invalid',
  reference: 'RFC 8461 4.2',
  needs: ['mx-smtp', 'mta-sts'],
  uses: ['dane'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'The certificate of the server that takes your mail does not fit.',
    customer: 'Servers that bring mail to {host} cannot be sure that it is the right one. Most of them deliver anyway.',
    meanwhile: null,
    agent: 'MX {host} port 25: {errors}. The certificate is for {names}. MTA-STS mode: {mode}.',
    fix: 'Install a certificate that names {host}, from a public authority, with its full chain.\nReload the mail service on {host}.',
  },
  variants: {
    insisting: {
      customer: 'Your domain tells other servers to insist on a valid certificate. The one of {host} does not pass.',
      meanwhile: mailWaitsForHost,
    },
  },
  phrases: { 'no-name': 'no name' },
  explainedBy: [
    'certificate-expired',
    'certificate-name-mismatch',
    'certificate-self-signed',
    'certificate-chain-incomplete',
    'certificate-unknown-authority',
    'certificate-not-yet-valid',
    'certificate-weak-key',
    'certificate-common-name-only',
    'certificate-weak-signature',
    'certificate-invalid',
    'mx-is-alias',
  ],
  judge: ({ 'mx-smtp': looks, 'mta-sts': mtaSts, dane }, { domain }) =>
    looks.flatMap(({ host, port, result, tls }) => {
      if (result !== 'ready' || tls === null || tls.verified) return [];
      // RFC 7672 3.1.1: with DANE the certificate is judged by its TLSA record alone.
      const pinned = dane?.hosts.some((known) => known.host === host && known.secure && known.records.some(isUsable));
      if (pinned) return [];
      const severity = stsSeverity(mtaSts, 'notice');
      return [
        {
          subject: { domain, host, port },
          severity,
          targets: [`${host}:${port}`, domain],
          values: {
            host,
            errors: tls.errors,
            names: tls.names.length > 0 ? tls.names.slice(0, 8) : [tls.commonName ?? phrase('no-name')],
            mode: mtaSts.policy?.mode ?? none,
          },
          ...(severity === 'notice' ? {} : { variant: 'insisting' as const }),
        },
      ];
    }),
});
