// mail.tailor.example leads to the hosting company's server, whose certificate covers only the server's own name.
import { ipv4, mailDomain } from '../practice-domain.ts';

export const tailor = mailDomain({
  domain: 'tailor.example',
  number: 8,
  story: "The certificate is for the hosting company's server, not for mail.tailor.example.",
  expected: ['certificate-name-mismatch'],
  mailboxAt: 'hosting',
  records: { mail: { A: [ipv4(0, 7)] } },
});
