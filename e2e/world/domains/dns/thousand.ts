// A thousand MX records, in an answer that only TCP can carry.
import { ipv4, mailDomain } from '../../practice-domain.ts';

const hosts = Array.from({ length: 1000 }, (_, index) => `mx${index}`);
export const thousand = mailDomain({
  domain: 'thousand.example',
  number: 118,
  story: 'The domain names a thousand mail servers.',
  expected: ['mx-too-many'],
  certificate: { names: ['mail.thousand.example', '*.thousand.example'] },
  records: {
    '@': { MX: hosts.map((host, index) => [index, host]), TXT: [`v=spf1 ip4:${ipv4(118, 10)} -all`] },
    ...Object.fromEntries(hosts.map((host) => [host, { A: [ipv4(118, 10)] }])),
  },
});
