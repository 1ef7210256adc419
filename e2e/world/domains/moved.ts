// Moved to Google, yet the old mail server still answers and still knows the account.
import { ipv4, mailDomain } from '../practice-domain.ts';

const account = { user: 'anna@moved.example', password: 'practice-moved' };

export const moved = {
  ...mailDomain({
    domain: 'moved.example',
    number: 12,
    story: 'New mail goes to Google, while the old mail server still answers.',
    expected: ['other-provider-holds-mail'],
    records: {
      '@': {
        MX: [
          [1, 'aspmx.l.google.com.'],
          [5, 'alt1.aspmx.l.google.com.'],
        ],
        TXT: [`v=spf1 include:_spf.google.com ip4:${ipv4(12, 10)} ~all`],
      },
    },
  }),
  guests: { google: [account] },
};
