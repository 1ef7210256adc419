// A link of the chain is not sent.
import { certificateFault } from './fault.ts';

export const tlsIntermediateMissing = certificateFault({
  name: 'tls-intermediate-missing',
  row: 'TLS: missing intermediate',
  certificate: { issuer: 'intermediate-missing' },
  findings: ['certificate-chain-incomplete'],
});
