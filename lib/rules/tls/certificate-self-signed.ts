// Nobody but the server itself vouches for its certificate.

import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const codes: readonly string[] = ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'];

export const certificateSelfSigned = defineRule({
  id: 'certificate-self-signed',
  reference: 'RFC 5280 6.1',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Nobody vouches for the certificate of {host}.',
    customer:
      'Nobody whom mail apps trust has confirmed who this server is. Apps cannot tell it from a false one, so they warn or refuse.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): self-signed certificate or private root. Names: {names}. Issuer: {issuer}.',
    fix: 'Install a certificate of a public authority that covers {hosts}.\nReload every mail service.',
  },
  judge: (seen) =>
    certificateFaults(seen, 'error', ({ errors }) => errors.some((code) => codes.includes(code))).map((fault) =>
      judgementOf(fault, {}),
    ),
});
