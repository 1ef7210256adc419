// The MX names a host that is gone; the mailbox itself is reached under another name.
import { mailDomain } from '../practice-domain.ts';

export const dangling = mailDomain({
  domain: 'dangling.example',
  number: 37,
  story: 'The MX record names a server that no longer exists.',
  expected: ['mx-unresolvable'],
  records: { '@': { MX: [[10, 'mx1']], TXT: ['v=spf1 a:mail.dangling.example -all'] } },
});
