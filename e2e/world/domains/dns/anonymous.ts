// The mail server's address has no reverse name.
import { ipv4, mailDomain, reverseZone } from '../../practice-domain.ts';

const practice = mailDomain({
  domain: 'anonymous.example',
  number: 115,
  story: "The mail server's address has no name.",
  expected: ['reverse-dns-missing'],
});
/** The zone is there, with another address in it. */
export const anonymous = {
  ...practice,
  zones: [practice.zones[0]!, reverseZone(ipv4(115, 99), 'web.anonymous.example')],
};
