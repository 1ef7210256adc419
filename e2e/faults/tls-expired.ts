// The certificate has run out.
import { certificateFault } from './fault.ts';

export const tlsExpired = certificateFault({
  name: 'tls-expired',
  row: 'TLS: expired',
  certificate: { validFromDays: -100, validToDays: -10 },
  findings: ['certificate-expired'],
});
