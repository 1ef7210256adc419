// Shared hosting: the certificate covers the company's servers by a wildcard, and the MX names this one.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const wicket = mailDomain({
  domain: 'wicket.example',
  number: 496,
  story: 'The certificate is for the hosting company, and the MX record has the name to type.',
  expected: ['certificate-name-mismatch'],
  certificate: { names: ['*.boxes-one.example', 'boxes-one.example'] },
  records: { '@': { MX: [[10, 'c159.boxes-one.example.']] } },
  zones: [{ origin: 'boxes-one.example', records: { c159: { A: [ipv4(496, 10)] } } }],
});
