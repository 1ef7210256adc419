// Shared hosting: the certificate covers the company's servers by a wildcard, and this one greets with its name.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const herald = mailDomain({
  domain: 'herald.example',
  number: 482,
  story: 'The certificate is for the hosting company, and the server greets with the name to type.',
  expected: ['certificate-name-mismatch'],
  certificate: { names: ['*.boxes-three.example'] },
  zones: [{ origin: 'boxes-three.example', records: { c161: { A: [ipv4(482, 10)] } } }],
  doors: (doors) => ({ ...doors, 465: { ...doors[465], host: 'c161.boxes-three.example' } }),
});
