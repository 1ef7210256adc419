// The server signed its certificate itself.
import { certificateFault } from './fault.ts';

export const tlsSelfSigned = certificateFault({
  name: 'tls-self-signed',
  row: 'TLS: self-signed',
  certificate: { issuer: 'self' },
  findings: ['certificate-self-signed'],
});
