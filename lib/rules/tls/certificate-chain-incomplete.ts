// A mail server sends its certificate without the one in between that leads to a known authority.

import { defineRule } from '../define.ts';
import { certificateFaults, commonNameOf, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

export const certificateChainIncomplete = defineRule({
  id: 'certificate-chain-incomplete',
  reference: 'RFC 8446 4.4.2',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'A part of the certificate of {host} is missing.',
    customer:
      'The server shows a certificate to prove who it is. A part of it seems to be missing, so some mail apps refuse.',
    meanwhile: appsShutOut,
    agent:
      '{hosts} (ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE, only the leaf is sent. Issuer: {issuer}. The intermediate is not installed, or the authority is private.',
    fix: 'Install the full chain: the certificate, then the intermediate of {issuer}.\nReload every mail service.\nIf the authority is private, use a public one.',
  },
  explainedBy: ['certificate-self-signed'],
  variants: {
    // The old link was left in place when the authority began to sign with another one.
    'wrong-link': {
      agent:
        '{hosts} (ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE. Others are sent beside the leaf ({sent}), but none of them issued it. Issuer: {issuer}.',
      fix: 'Install the full chain: the certificate, then the intermediate of {issuer}, in place of what is sent now.\nReload every mail service.\nIf the authority is private, use a public one.',
    },
  },
  judge: (seen) =>
    // OpenSSL says this only where no certificate that was sent has issued the leaf.
    certificateFaults(seen, 'error', ({ errors }) => errors.includes('UNABLE_TO_VERIFY_LEAF_SIGNATURE')).map(
      (fault) => {
        const sent = fault.tls.chain.slice(1).map(({ subject }) => commonNameOf(subject));
        const judgement = judgementOf(fault, { sent: sent.slice(0, 4) });
        return sent.length > 0 ? { ...judgement, variant: 'wrong-link' as const } : judgement;
      },
    ),
});
