// Shared hosting: the certificate covers the company's servers by a wildcard, and the reverse name tells this one.
import { ipv4, mailDomain, reverseZone } from '../../practice-domain.ts';

export const porch = mailDomain({
  domain: 'porch.example',
  number: 481,
  story: 'The certificate is for the hosting company, and the address has the name to type.',
  expected: ['certificate-name-mismatch'],
  certificate: { names: ['*.boxes-two.example'] },
  zones: [
    { origin: 'boxes-two.example', records: { c160: { A: [ipv4(481, 10)] } } },
    reverseZone(ipv4(481, 10), 'c160.boxes-two.example'),
  ],
});
