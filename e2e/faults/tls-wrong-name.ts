// The certificate is for another host.
import { certificateFault } from './fault.ts';

export const tlsWrongName = certificateFault({
  name: 'tls-wrong-name',
  row: 'TLS: wrong name',
  certificate: { wrongName: true },
  findings: ['certificate-name-mismatch'],
});
