// The domain itself is a CNAME, as a website builder asked for: its own mail records are passed over.
import { ipv4, mailDomain, webDoors } from '../../practice-domain.ts';

export const apex = mailDomain({
  domain: 'apex.example',
  number: 120,
  story: 'The whole domain is only another name for a website.',
  expected: ['dns-apex-alias'],
  records: {
    '@': { A: [], MX: [], TXT: [], NS: [], CNAME: 'sites.builder.example.' },
  },
  zones: [
    {
      origin: 'builder.example',
      records: { '@': { NS: ['ns1.practice.example.'] }, sites: { A: [ipv4(120, 90)] } },
    },
  ],
  hosts: [{ address: ipv4(120, 90), doors: webDoors(['sites.builder.example']) }],
});
