// The domain says that it takes no mail (RFC 7505) and sends none.
import { mailDomain } from '../practice-domain.ts';

export const nomail = {
  ...mailDomain({
    domain: 'nomail.example',
    number: 28,
    story: 'The domain says that it takes no mail.',
    expected: ['mx-null'],
    mailboxAt: 'hosting',
    records: {
      '@': { MX: [[0, '.']], TXT: ['v=spf1 -all'] },
      'default._domainkey': null,
    },
  }),
  guests: {},
};
