// The certificate counts from a later day on.
import { certificateFault } from './fault.ts';

export const tlsNotYetValid = certificateFault({
  name: 'tls-not-yet-valid',
  row: 'TLS: not yet valid',
  certificate: { validFromDays: 3 },
  findings: ['certificate-not-yet-valid'],
});
