// A mail server sends its certificate without the one in between that leads to a known authority.
import { certificateFaults, judgementOf } from './certificate-faults.ts';
import { defineRule } from './define.ts';

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
      'The server proves who it is with a chain of certificates. One link seems to be missing, so some mail apps refuse.',
    agent:
      '{hosts} (ports {ports}): UNABLE_TO_VERIFY_LEAF_SIGNATURE, only the leaf is sent. Issuer: {issuer}. The intermediate is not installed, or the authority is private.',
    fix: 'Install the full chain: the certificate, then the intermediate of {issuer}.\nReload every mail service.\nIf the authority is private, use a public one.',
  },
  explainedBy: ['certificate-self-signed'],
  judge: (seen) =>
    certificateFaults(
      seen,
      'error',
      ({ errors, chain }) => errors.includes('UNABLE_TO_VERIFY_LEAF_SIGNATURE') && chain.length <= 1,
    ).map((fault) => judgementOf(fault, {})),
});
