// Two servers stand behind one name; the renewal of the certificate has reached only one of them.
import { ipv4, mailDomain, reverseZone } from '../practice-domain.ts';

const domain = 'patchwork.example';
const names = [`mail.${domain}`];
const forgotten = mailDomain({
  domain,
  number: 208,
  story: '',
  certificate: { names, validFromDays: -90, validToDays: -3 },
});

export const patchwork = mailDomain({
  domain,
  number: 208,
  story: 'One of two servers behind the name shows an old certificate.',
  expected: ['certificate-differs'],
  records: { mail: { A: [ipv4(208, 10), ipv4(208, 11)] } },
  zones: [reverseZone(ipv4(208, 11), `mail.${domain}`)],
  hosts: [{ address: ipv4(208, 11), doors: forgotten.hosts[0]?.doors ?? {} }],
});
